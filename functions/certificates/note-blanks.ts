/**
 * 空白证: which preprinted blank carries which certificate, and which were spoiled. A blank is of one class, by an item
 * of its own in the transaction of the event; within the class the events say it.
 */
import { readBlank, readBlanks } from '../../shared/certificates/blank.ts';
import {
  type Blanked,
  type CertificatesState,
  findNumber,
  foldCertificates,
  recordCertificates,
  type Spoiled,
} from '../../shared/certificates/life.ts';
import { printNumber, readNumber } from '../../shared/certificates/number.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { documentPath, parseDocumentPath } from '../../shared/submission/submission.ts';
import { blankTexts } from '../../shared/words/certificates.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import type { CertificatesId } from './document-of-class.ts';

type NoteServices = Pick<Services, 'city' | 'certificates'>;
/** Blanks of an event: each is an item of its transaction, and so is the one that it takes the place of. */
const ofOneEvent = 45;

const refuseTaken = (blank: string, where: Bilingual): never => {
  throw new Problem('blank-taken', { blank, where });
};

const whereUsed = (number: string): Bilingual => fill(blankTexts.used, { number: printNumber(number) });

const refuseOfOthers = async (
  blanks: readonly string[],
  id: CertificatesId,
  { certificates }: NoteServices,
): Promise<void> => {
  for (const [blank, path] of await certificates.holdersOfBlanks(blanks))
    if (path !== documentPath(id))
      refuseTaken(blank, fill(blankTexts.ofClass, { class: parseDocumentPath(path).period }));
};

const refuseSpoiled = (blanks: readonly string[], { spoiled }: CertificatesState): void => {
  for (const blank of blanks) if (spoiled.has(blank)) refuseTaken(blank, blankTexts.spoiled);
};

/** Parts of a request, each an event: what comes after a part that was written comes with the next try. */
const inParts = async <T>(all: readonly T[], write: (part: readonly T[]) => Promise<void>): Promise<void> => {
  for (let from = 0; from < all.length; from += ofOneEvent) await write(all.slice(from, from + ofOneEvent));
};

type Adding = Omit<Blanked, 'n'> | Omit<Spoiled, 'n'>;

type Typed = { readonly number: string; readonly blank: string };

/** @throws Problem certificate-unknown, blank-wrong */
const readTyped = (
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
const blanksAfter = (typed: readonly Typed[], { blanks }: CertificatesState): ReadonlyMap<string, string> => {
  const after = new Map([...blanks, ...typed.map(({ number, blank }) => [number, blank] as const)]);
  const by = new Map<string, string>();
  for (const [number, blank] of after) {
    const other = by.get(blank);
    if (other !== undefined) refuseTaken(blank, whereUsed(other));
    by.set(blank, number);
  }
  return by;
};

/**
 * Notes on which blanks certificates of a class were printed; what stands there already is left alone.
 * @returns how many were noted @throws Problem certificate-unknown, blank-wrong, blank-taken
 */
export const noteUsed = async (
  id: CertificatesId,
  given: readonly Typed[],
  actor: Actor,
  services: NoteServices,
  now: Date,
): Promise<number> => {
  const { certificates } = services;
  let noted = 0;
  const before = foldCertificates(await certificates.events(id));
  const all = readTyped(given, before, services);
  const after = blanksAfter(all, before);
  await inParts(all, async (part) => {
    noted += await untilWritten(async () => {
      const state = foldCertificates(await certificates.events(id));
      const fresh = part.filter(({ number, blank }) => state.blanks.get(number) !== blank);
      const blanks = fresh.map(({ blank }) => blank);
      refuseSpoiled(blanks, state);
      // By what others noted meanwhile.
      blanksAfter(all, state);
      await refuseOfOthers(blanks, id, services);
      if (fresh.length === 0) return 0;
      const written = await add(id, state, services, {
        type: 'blanked',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        blanks: fresh.map(({ number, blank }) => {
          const instead = state.blanks.get(number);
          return { number, blank, ...(instead !== undefined && !after.has(instead) && { instead }) };
        }),
      });
      return written ? fresh.length : undefined;
    });
  });
  return noted;
};

/**
 * Declares blanks spoiled, whether something was printed on them or not.
 * @param given serials and ranges as typed @returns how many were noted @throws Problem blank-wrong, blank-taken
 */
export const noteSpoiled = async (
  id: CertificatesId,
  { blanks: text, reason }: { readonly blanks: string; readonly reason: string },
  actor: Actor,
  services: NoteServices,
  now: Date,
): Promise<number> => {
  const all = readBlanks(text);
  if (!all?.length) throw new Problem('blank-wrong', { text: text.slice(0, 60) });
  let noted = 0;
  await inParts([...new Set(all)], async (part) => {
    noted += await untilWritten(async () => {
      const state = foldCertificates(await services.certificates.events(id));
      const fresh = part.filter((blank) => !state.spoiled.has(blank));
      await refuseOfOthers(fresh, id, services);
      if (fresh.length === 0) return 0;
      const written = await add(id, state, services, {
        type: 'spoiled',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        blanks: fresh,
        reason,
      });
      return written ? fresh.length : undefined;
    });
  });
  return noted;
};

const add = async (
  id: CertificatesId,
  state: CertificatesState,
  { certificates }: NoteServices,
  given: Adding,
): Promise<boolean> => {
  const { event } = recordCertificates(state, given, sha256);
  return (await certificates.add(id, event)) === 'written';
};
