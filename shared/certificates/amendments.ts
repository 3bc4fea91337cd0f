/**
 * What a new version of a roster or of a class return would do to certificates that are valid. Rosters are approved by
 * their rules, so nobody would notice that somebody certified is failed by one; such a version is refused until the
 * certificate is void, or replaced by one that says the same as the roster.
 */
import type { Row } from '../form/define-form.ts';
import { foldText } from '../form/fold-text.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Content } from '../submission/submission.ts';
import type { ClassRow } from '../tables/rows.ts';
import { certifiedTexts, printedFactTexts } from '../words/certificates.ts';
import type { CertifiedPerson } from './content.ts';
import { printNumber } from './number.ts';

/** A valid certificate, of the class it is for. */
export type Held = CertifiedPerson & { readonly number: string; readonly class: string };

type Listed = Pick<Row, string> & {
  readonly class?: unknown;
  readonly person?: unknown;
  readonly name?: unknown;
  readonly result?: unknown;
  readonly hours?: unknown;
};

/** What a roster no longer says of those that hold a certificate by it. @param next undefined when nothing is in force any more */
export const contradicted = (
  held: readonly Held[],
  next: Pick<Content, 'rows'> | undefined,
): readonly Bilingual[] => {
  const rows = new Map<string, Listed>();
  for (const row of (next?.rows ?? []) as readonly Listed[]) {
    const key = `${row.class}#${row.person}`;
    const known = rows.get(key);
    if (known?.result !== 'passed') rows.set(key, row);
  }
  return held.flatMap(({ number, class: code, person, mask, name, hours }): Bilingual[] => {
    const said = { who: mask, number: printNumber(number) };
    const row = rows.get(`${code}#${person}`);
    if (!row) return [fill(certifiedTexts.dropped, said)];
    if (row.result !== 'passed') return [fill(certifiedTexts.failed, said)];
    if (foldText(String(row.name)) !== foldText(name)) return [fill(certifiedTexts.renamed, said)];
    const is = Number(row.hours);
    return is < hours ? [fill(certifiedTexts.shortened, { ...said, was: hours, is })] : [];
  });
};

const printedFacts = ['title', 'start', 'end', 'days', 'hours', 'onlineHours', 'subject'] as const;

/** Which printed facts of a class a return changes, in words; nothing when it changes none. */
export const changedFacts = (was: ClassRow, next: ClassRow): readonly Bilingual[] =>
  printedFacts.filter((fact) => was[fact] !== next[fact]).map((fact) => printedFactTexts[fact]);
