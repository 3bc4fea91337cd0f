/** The row that a code names, or named last, in whatever document; of one handed over also as it is called today. */
import type { Form } from '../../shared/form/define-form.ts';
import { parseRowCode } from '../../shared/registers/codes.ts';
import { heirsOf } from '../../shared/registers/entries.ts';
import { type FoundRow, findRow } from '../../shared/registers/find-row.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { entriesIn } from './read-entries.ts';

/**
 * @param heads of the form, as readHeads answers: contents are read of the code's unit and of its heirs alone
 * @returns undefined for what is no code of the form, or one that no version in force has
 */
export const findByCode = async (
  form: Form,
  code: string,
  heads: readonly Head[],
  { city, archive }: Pick<Services, 'city' | 'archive'>,
): Promise<FoundRow | undefined> => {
  const parsed = parseRowCode([form], code);
  if (!parsed) return undefined;
  const units = [parsed.unit, ...heirsOf(city.units, parsed.unit, '9999')];
  const documents = await inLanes(
    heads.filter(({ unit, state }) => state.inForce && units.includes(unit)),
    async (head) => ({
      unit: head.unit,
      period: head.period,
      entries: await entriesIn(form, head, archive),
    }),
  );
  return findRow(parsed, form, documents, city.units);
};
