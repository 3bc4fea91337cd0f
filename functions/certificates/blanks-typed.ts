import { readBlank } from '../../shared/certificates/blank.ts';
import { type CertificatesState, findNumber } from '../../shared/certificates/life.ts';
import { readNumber } from '../../shared/certificates/number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { NoteServices } from './refuse-blanks.ts';
import { refuseTaken, whereUsed } from './refuse-blanks.ts';

export type Typed = { readonly number: string; readonly blank: string };

/** @throws Problem certificate-unknown, blank-wrong */
export const readTyped = (
  typed: readonly Typed[],
  state: CertificatesState,
  { city }: NoteServices,
): readonly Typed[] =>
  typed.map(({ number: given, blank: text }) => {
    const number = readNumber(given, city.certificates.mark);
    if (number === undefined || !findNumber(state, number))
      throw new Problem('certificate-unknown', { number: given });
    const blank = readBlank(text);
    if (blank === undefined) throw new Problem('blank-wrong', { text });
    return { number, blank };
  });

/** Each blank once, when all of it is noted. @throws Problem blank-taken */
export const blanksAfter = (
  typed: readonly Typed[],
  { blanks }: CertificatesState,
): ReadonlyMap<string, string> => {
  const after = new Map([...blanks, ...typed.map(({ number, blank }) => [number, blank] as const)]);
  const by = new Map<string, string>();
  for (const [number, blank] of after) {
    const other = by.get(blank);
    if (other !== undefined) refuseTaken(blank, whereUsed(other));
    by.set(blank, number);
  }
  return by;
};
