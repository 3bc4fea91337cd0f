/** What the bureau has decided on projects that are alike (notice 86): one document a year. */
import { planMerge } from '../../shared/forms/plan-merge.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { type Merge, mergesOf } from '../../shared/plan/merge-lines.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';

export const mergeDocument = ({ bureau }: Pick<Programme, 'bureau'>, year: string): DocumentId => ({
  unit: bureau,
  form: planMerge.id,
  period: year,
});

const kept = keepRecent<readonly Merge[]>(2_000, ({ length }) => length + 1);

/** @param state of the document of a year */
export const mergesInForce = async (
  id: DocumentId,
  { inForce }: Pick<DocumentState, 'inForce'>,
  { archive }: Pick<Services, 'archive'>,
): Promise<readonly Merge[]> =>
  inForce && !inForce.nil
    ? kept(inForce.content, async () => mergesOf((await archive.read(id, inForce.content)).rows))
    : [];

/** @param heads of the year, of whatever form */
export const mergesIn = async (
  heads: readonly Head[],
  services: Pick<Services, 'archive'>,
): Promise<readonly Merge[]> => {
  const head = heads.find(({ form }) => form === planMerge.id);
  return head ? mergesInForce(head, head.state, services) : [];
};
