/** The row that a code names, or named last, in whatever document; of one handed over also its code of today. */

import { parseRowCode } from '../../shared/registers/codes.ts';
import { heirsOf } from '../../shared/registers/entries.ts';
import { type FoundRow, findRow } from '../../shared/registers/find-row.ts';
import { inLanes } from '../common/in-lanes.ts';
import { entriesIn, periodsOfRegister, type RegisterServices } from './read-entries.ts';

/**
 * Reads the documents of the code's unit and of its heirs, up to a year.
 * @param today ISO date
 * @returns undefined for what is no code, or one that no version in force of any document has
 */
export const findByCode = async (
  code: string,
  today: string,
  { city, submissions, archive }: RegisterServices,
): Promise<FoundRow | undefined> => {
  const parsed = parseRowCode(city.forms, code);
  if (!parsed) return undefined;
  const { form, unit, period } = parsed;
  const periods = periodsOfRegister(city, form, period ?? today.slice(0, 4));
  const units = [unit, ...heirsOf(city.units, unit, '9999')];
  const ids = units.flatMap((each) => periods.map((of) => ({ unit: each, form: form.id, period: of })));
  const states = await submissions.loadAll(ids);
  const heads = ids.flatMap((id, i) => {
    const state = states[i];
    return state?.inForce ? [{ ...id, state }] : [];
  });
  const documents = await inLanes(heads, async (head) => ({
    unit: head.unit,
    period: head.period,
    entries: await entriesIn(form, head, archive),
  }));
  return findRow(parsed, form, documents, city.units);
};
