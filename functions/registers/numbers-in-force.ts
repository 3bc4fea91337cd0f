import type { Form, NumbersInForce } from '../../shared/form/define-form.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import { lastHolding } from './last-holding.ts';
import { entriesIn } from './read-entries.ts';

/**
 * Numbers by row id that a new version of a document has to keep: of its version in force, or, where rows are carried
 * and there is none yet, of the unit's last document that is in force. Undefined for a form without a register.
 */
export const numbersInForce = async (
  form: Form,
  id: DocumentId,
  services: Pick<Services, 'city' | 'submissions' | 'archive'>,
): Promise<NumbersInForce | undefined> => {
  const { register } = form;
  if (!register) return undefined;
  const state = await services.submissions.load(id);
  const [own] = state.inForce
    ? [{ ...id, state }]
    : (await lastHolding(form, id, services)).filter(({ unit }) => unit === id.unit);
  const entries = own ? await entriesIn(form, own, services.archive) : [];
  return new Map(entries.map((entry) => [entry.id, entry.row[register.number] as number] as const));
};
