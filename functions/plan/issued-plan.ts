/** The plan as it was issued, state by state: version 1 of its document is the plan, version n its notice n - 1. */

import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { PlanIssue, PlanPaper } from '../../shared/plan/annual-plan.ts';
import { planOfContent } from '../../shared/plan/compile-plan.ts';
import { countChanges, planChanges } from '../../shared/plan/plan-changes.ts';
import type { PlanPaperId } from '../../shared/plan/plan-files.ts';
import type { ChainedEvent, Submitted } from '../../shared/submission/events.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';

type IssueServices = Pick<Services, 'programme' | 'submissions' | 'archive'>;

export const planDocument = ({ bureau }: Programme, year: string): DocumentId => ({
  unit: bureau,
  form: 'annual-plan',
  period: year,
});

/** An issue as the chain of events tells it. */
export type IssueEvent = ChainedEvent & Submitted & { readonly issue: PlanIssue };

/** The plan and its change notices among the events of its document, oldest first. */
export const issuesIn = (events: readonly ChainedEvent[]): readonly IssueEvent[] =>
  events.filter((event): event is IssueEvent => event.type === 'submit' && event.issue !== undefined);

/** The same, read. */
export const issuesOf = async (
  year: string,
  { programme, submissions }: Pick<IssueServices, 'programme' | 'submissions'>,
): Promise<readonly IssueEvent[]> => issuesIn(await submissions.events(planDocument(programme, year)));

/** Everything a document of the plan or of a notice prints. @throws Problem plan-not-issued */
export const readPaper = async (
  { year, notice }: PlanPaperId,
  services: IssueServices,
): Promise<PlanPaper> => {
  const { programme, archive } = services;
  const issues = await issuesOf(year, services);
  const event = issues.find(({ issue }) => issue.notice === notice);
  if (!event) throw new Problem('plan-not-issued', { year });
  const planAt = async ({ content }: IssueEvent) =>
    planOfContent(programme, await archive.read(planDocument(programme, year), content));
  const plan = await planAt(event);
  const before = issues.find(({ issue }) => issue.notice === notice - 1);
  if (!before) return { plan, issue: event.issue };
  const changes = planChanges(await planAt(before), plan);
  return {
    plan,
    issue: event.issue,
    changes,
    counts: countChanges(changes, before.version),
    previous: before.issue,
  };
};
