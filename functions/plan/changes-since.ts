import { Problem } from '../../shared/ground/problem.ts';
import type { AnnualPlan } from '../../shared/plan/annual-plan.ts';
import { planOfContent } from '../../shared/plan/compile-plan.ts';
import { countChanges, planChanges } from '../../shared/plan/plan-changes.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { IssueServices } from './issue-services.ts';
import { type IssueEvent, planDocument } from './issued-plan.ts';

/** Of a change notice, how many projects it changes. @throws Problem plan-unchanged when there is none */
export const changesSince = async (
  latest: IssueEvent | undefined,
  plan: AnnualPlan,
  { programme, archive }: IssueServices,
): Promise<Submitted['changes']> => {
  if (!latest) return undefined;
  const content = await archive.read(planDocument(programme, plan.year), latest.content);
  const changes = planChanges(planOfContent(programme, content), plan);
  if (changes.length === 0) throw new Problem('plan-unchanged', { document: latest.issue.documentNumber });
  return countChanges(changes, latest.version);
};
