/** What a check is told of the versions before (shared/form/filed.ts): the same for the sheet, a file and the receipt. */
import type { CheckContext, Form } from '../../shared/form/define-form.ts';
import { summarise, valuesOf } from '../../shared/form/summarise.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';

/** @param archive one that reads once, because the version in force is mostly the one submitted last */
export const filedBefore = async (
  form: Form,
  id: DocumentId,
  { inForce, latest }: DocumentState,
  archive: Pick<Services['archive'], 'read'>,
): Promise<Pick<CheckContext, 'filed' | 'filedValues'>> => {
  if (!latest) return {};
  const standing = inForce ?? latest;
  const contentOf = ({ nil, content }: Submitted): Promise<Pick<Content, 'rows' | 'ids'>> =>
    nil ? Promise.resolve({ rows: [], ids: [] }) : archive.read(id, content);
  const last = await contentOf(latest);
  const { rows } = standing.version === latest.version ? last : await contentOf(standing);
  const { version } = standing;
  return {
    filed: summarise(form, { version, inForce: inForce !== undefined, rows }, last.rows),
    filedValues: valuesOf(last),
  };
};
