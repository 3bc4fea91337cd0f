/** POST /plans/{year}/issues: issues the annual plan (下达), or the next change notice to it (notice 22, 59). */

import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { totalOf } from '../../shared/plan/compile-plan.ts';
import type { PlanPaperId } from '../../shared/plan/plan-files.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { withCityTargets } from '../common/city-targets.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { describeError, logger } from '../http/logger.ts';
import { permit } from '../http/permit.ts';
import { issueAnnualPlan } from '../plan/issue-annual-plan.ts';
import type { IssueServices } from '../plan/issue-services.ts';
import { planDocument, readPaper } from '../plan/issued-plan.ts';
import { type LinkServices, tellIssues } from '../plan/tell-issue.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectPlanPapers, type PlanPapers } from '../storage/plan-papers.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type IssuePlanServices = Pick<Services, 'directory'> &
  IssueServices &
  LinkServices & { readonly papers: Pick<PlanPapers, 'keepPaper'> };

export const issuePlan: Action<'issuePlan', IssuePlanServices> = async (
  { params: { year }, body },
  { actor, services, now },
) => {
  const { programme } = services;
  const id = planDocument(programme, year);
  permit(actor, 'issue-plan', id, programme);
  refuseOtherPeriod(programme, findForm(programme, id.form), year);
  const { event, plan, repeated } = await issueAnnualPlan(year, body, actor, services, now);
  await tryPaper({ year, notice: event.issue.notice }, services);
  const [told] = await tellIssues(year, [event], services, now);
  if (!told) throw new Error(`issue ${event.issue.notice} of ${year} was not told`);
  return { status: repeated ? 200 : 201, body: writable({ ...told, total: totalOf(plan.lines) }) };
};

/** The plan is issued whatever becomes of what its documents print: the same request again keeps it. */
const tryPaper = async (id: PlanPaperId, services: IssuePlanServices): Promise<void> => {
  try {
    const paper = await readPaper(id, services);
    const { programme } = await withCityTargets(services, paper.issue.issuedOn);
    await services.papers.keepPaper(id, asIssued(paper, programme));
  } catch (error) {
    logger.error('paper failed', { ...id, failure: describeError(error) });
  }
};

/** Units and targets may change: the papers go on naming them as they were when the plan was issued. */
const asIssued = (paper: PlanPaper, { units, targets }: Programme): PlanPaper => {
  const { plan, changes = [] } = paper;
  // A project that a notice cancels is in the changes alone.
  const named = new Set([
    ...[...plan.lines, ...changes.map(({ line }) => line)].map(({ unit }) => unit),
    ...(paper.issue.cosigners ?? []),
  ]);
  return { ...paper, units: units.filter(({ code }) => named.has(code)), targets };
};

const connect = (): Connected<IssuePlanServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  plans: connectPlans(),
  ledgers: connectLedgers(),
  linkKey: connectLinkKey(),
  publicUrl: setting('PUBLIC_URL'),
  papers: connectPlanPapers(),
});

export const handler = endpoint('issuePlan', connect, issuePlan);
