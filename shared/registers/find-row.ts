/**
 * What an old code names today. Codes are kept in papers, in rows of others and in people's heads; the row goes on
 * under its id, in later documents of its unit and in those of the units that took over.
 */
import type { Form } from '../form/define-form.ts';
import type { Unit } from '../ground/define-city.ts';
import type { DocumentId } from '../submission/submission.ts';
import type { ParsedCode } from './codes.ts';
import { type Entry, heirsOf } from './entries.ts';
import { foreignId } from './take-over.ts';

/** Rows of a document of the form that is, or was last, in force. */
export type Document = Pick<DocumentId, 'unit' | 'period'> & { readonly entries: readonly Entry[] };
export type FoundRow = {
  /** As the code named it last. */
  readonly entry: Entry;
  /** The same row as a successor has it, under its own code. */
  readonly now?: Entry;
};

/** @param documents of the form, of the unit of the code and its heirs, in any order */
export const findRow = (
  { unit, number, period }: Omit<ParsedCode, 'form'>,
  { register }: Pick<Form, 'register'>,
  documents: readonly Document[],
  units: readonly Unit[],
): FoundRow | undefined => {
  if (!register) return undefined;
  const newestFirst = (each: string) =>
    documents
      .filter((document) => document.unit === each)
      .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  const own = newestFirst(unit).filter((document) => period === undefined || document.period === period);
  const holder = own.find(({ entries }) => entries.some(({ row }) => row[register.number] === number));
  const entry = holder?.entries.find(({ row }) => row[register.number] === number);
  if (!entry || !holder) return undefined;
  const isLast = own[0] === holder;
  if (register.life !== 'carried' || !isLast) return { entry };

  let at = entry;
  for (const heir of heirsOf(units, unit, '9999')) {
    const taken = newestFirst(heir);
    const [first] = taken.filter(({ period: of }) => of > at.period).slice(-1);
    const before = first && taken.find(({ period: of }) => of < first.period);
    const had = before?.entries.some(({ id }) => id === at.id);
    const ids = [foreignId(at.id, at.unit), ...(had ? [] : [at.id])];
    const next = taken[0]?.entries.find(({ id }) => ids.indexOf(id) >= 0);
    if (next && taken[0] && taken[0].period > at.period) at = next;
  }
  return at === entry ? { entry } : { entry, now: at };
};
