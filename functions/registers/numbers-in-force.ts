import type { Form } from '../../shared/form/define-form.ts';
import type { NumberHolder, NumbersInForce } from '../../shared/form/numbers-in-force.ts';
import { holding } from '../../shared/registers/entries.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { entriesIn } from './read-entries.ts';
import { periodsOfRegister } from './register-heads.ts';

export type Numbered = { readonly numbers: NumbersInForce; readonly holders: readonly NumberHolder[] };

/**
 * Numbers by row id that a new version of a document has to keep: of its version in force, or, where rows are carried
 * and there is none yet, of the unit's last document that is in force. Beside them the row to which each number was
 * given last, in the years before too. Undefined for a form without a register.
 */
export const numbersInForce = async (
  form: Form,
  id: DocumentId,
  { city, submissions, archive }: Pick<Services, 'city' | 'submissions' | 'archive'>,
): Promise<Numbered | undefined> => {
  const { register } = form;
  if (!register) return undefined;
  const earlier =
    register.life === 'carried'
      ? periodsOfRegister(city, form, id.period).filter((each) => each < id.period)
      : [];
  const ids = [...earlier, id.period].map((period) => ({ unit: id.unit, form: form.id, period }));
  const states = await submissions.loadAll(ids);
  const heads = ids.flatMap((each, i): Head[] => {
    const state = states[i];
    return state?.inForce ? [{ ...each, state }] : [];
  });
  const [last] = holding(form, heads, city.units, id.period);
  const held = await inLanes(heads, async (head) => ({
    head,
    entries: await entriesIn(form, head, archive),
  }));
  const holders = new Map<number, NumberHolder>();
  for (const { head, entries } of held)
    for (const { id: row, code, title, period, row: cells } of entries) {
      const number = cells[register.number] as number;
      holders.set(number, { number, id: row, code, title, period, inForce: head === last });
    }
  const now = held.find(({ head }) => head === last)?.entries ?? [];
  return {
    numbers: new Map(now.map((entry) => [entry.id, entry.row[register.number] as number] as const)),
    holders: [...holders.values()],
  };
};
