/** GET /plans/{year}: the plan as issued; for those who compile it also as it would be issued now, looked through. */
import { higherClassApplication } from '../../shared/forms/higher-class-application.ts';
import { mayAll } from '../../shared/ground/access.ts';
import { planOfContent, totalOf } from '../../shared/plan/compile-plan.ts';
import { cosignersOn } from '../../shared/plan/cosigners.ts';
import { planChanges } from '../../shared/plan/plan-changes.ts';
import { planTargets } from '../../shared/plan/plan-targets.ts';
import { reviewPlan } from '../../shared/plan/review-plan.ts';
import { similarLines } from '../../shared/plan/similar-lines.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { withCityTargets } from '../common/city-targets.ts';
import type { Services } from '../common/services.ts';
import { writable } from '../common/writable.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { type DraftServices, draftPlan, toldAside } from '../plan/draft-plan.ts';
import { issuesOf, planDocument } from '../plan/issued-plan.ts';
import { decisionsOn } from '../plan/read-decisions.ts';
import { type LinkServices, tellIssues } from '../plan/tell-issue.ts';
import { readAnswers } from '../registers/read-answers.ts';
import { readInForce } from '../registers/read-entries.ts';
import type { Head } from '../services/submissions.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ReadPlanServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'archive'
> &
  DraftServices &
  LinkServices;

export const readPlan: Action<'readPlan', ReadPlanServices> = async (
  { params },
  { actor, services, now },
) => {
  permitEver(actor, 'read-plan');
  const { programme, archive } = services;
  const { year } = params;
  const id = planDocument(programme, year);
  refuseOtherPeriod(programme, findForm(programme, id.form), year);
  const issues = await issuesOf(year, services);
  const latest = issues.at(-1);
  const plan = latest && planOfContent(programme, await archive.read(id, latest.content));
  const draft = mayAll(actor, 'compile-plan')
    ? await readDraft(year, plan, await withCityTargets(services, todayOf(programme, now)), now)
    : undefined;
  return {
    status: 200,
    body: writable({
      year,
      today: todayOf(programme, now),
      version: latest?.version ?? 0,
      issues: await tellIssues(year, issues, services, now),
      ...(plan && { plan }),
      ...(draft && { draft }),
    }),
  };
};

const readDraft = async (
  year: string,
  issued: ReturnType<typeof planOfContent> | undefined,
  services: ReadPlanServices,
  now: Date,
) => {
  const { programme } = services;
  const { plan, merges, struck, hash, heads, waitsFor, setAside } = await draftPlan(year, services, now);
  const [decisions, applications] = await Promise.all([
    decisionsOn('plan', year, services),
    readApplications(year, heads, services),
  ]);
  return {
    hash,
    plan,
    total: totalOf(plan.lines),
    targets: planTargets(programme, plan).map(({ category, target, attainment }) => ({
      category,
      target,
      ...(attainment && { attainment }),
    })),
    changes: issued ? planChanges(issued, plan) : [],
    findings: reviewPlan(programme, plan, heads, { merges, struck }),
    merged: struck,
    similar: similarLines(programme, plan.lines, merges).map(({ a, b, likeness, same }) => ({
      a: a.code,
      b: b.code,
      likeness,
      same,
    })),
    applications,
    decisions: decisions.map(({ matter: _, ...decision }) => decision),
    decisionNeeded: programme.decisionNeeded.includes('plan'),
    cosigners: cosignersOn(programme, todayOf(programme, now)).map(({ name }) => name),
    waitsFor,
    setAside: setAside.map((each) => toldAside(each, programme)),
  };
};

/** National and provincial seminars applied for in the year, in force, to lie beside the plan (notice 19). */
const readApplications = async (year: string, heads: readonly Head[], services: ReadPlanServices) => {
  const filed = heads.filter(({ form }) => form === higherClassApplication.id);
  const entries = await readInForce(higherClassApplication, filed, services);
  if (entries.length === 0) return [];
  const answers = await readAnswers(higherClassApplication, year, services);
  const resultOf = (code: string) => answers.flatMap(({ byCode }) => byCode.get(code)?.row.result ?? [])[0];
  return entries.map(({ code, unit, row: { level, title, project, persons } }) => ({
    unit,
    level: String(level),
    title: String(title),
    project: project === undefined ? '' : String(project),
    persons: Number(persons),
    result: String(resultOf(code) ?? 'waiting'),
  }));
};

const connect = (): Connected<ReadPlanServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  plans: connectPlans(),
  ledgers: connectLedgers(),
  linkKey: connectLinkKey(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = endpoint('readPlan', connect, readPlan);
