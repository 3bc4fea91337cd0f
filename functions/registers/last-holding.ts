/**
 * What holds of a register when a document of a unit begins: its own last document in force, however long ago, and
 * those of the units that it has taken over from and whose rows nobody has in a document of their own yet.
 */
import type { Form } from '../../shared/form/define-form.ts';
import { holding, takenOverFrom } from '../../shared/registers/entries.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import { periodsOfRegister } from './register-heads.ts';

/** Its own first. */
export const lastHolding = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  { city, submissions }: Pick<Services, 'city' | 'submissions'>,
): Promise<readonly Head[]> => {
  if (form.register?.life !== 'carried') return [];
  const earlier = periodsOfRegister(city, form, period).filter((each) => each < period);
  const units = [unit, ...takenOverFrom(city.units, unit, period)];
  const ids = units.flatMap((each) => earlier.map((of) => ({ unit: each, form: form.id, period: of })));
  const states = await submissions.loadAll(ids);
  const heads = ids.map((id, i): Head => ({ ...id, state: states[i] as Head['state'] }));
  return holding(
    form,
    heads.filter(({ state }) => state.inForce),
    city.units,
    period,
  );
};
