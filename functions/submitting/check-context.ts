/**
 * What a check may know besides the sheet, gathered the same way for the sheet (read-form) and for the
 * check after sending (submit-form), so that both give the same answer.
 */

import type { CheckContext, Form, Reference, ReferenceTarget } from '../../shared/form/define-form.ts';
import { issueOfRow } from '../../shared/forms/city-targets.ts';
import { targetOfRow } from '../../shared/forms/target-rows.ts';
import { categoryOfForm } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { cityTargetLedger, targetLedger } from '../../shared/tables/plans.ts';
import type { ClassRow, LedgerRow, ProjectRow } from '../../shared/tables/rows.ts';
import { traineeLedger } from '../../shared/tables/trainees.ts';
import { type CityTargetIssue, withTargets } from '../../shared/targets/city-targets.ts';
import type { UnitTarget } from '../../shared/targets/target.ts';
import { cityTargetIssues } from '../common/city-targets.ts';
import type { KeptRow, Services } from '../common/services.ts';

/** A file that is only tried out needs no archive; what the month's roster refers to is then left out. */
export type ContextServices = Pick<Services, 'city' | 'programme' | 'plans' | 'submissions'> &
  Partial<Pick<Services, 'archive'>>;

export const checkContext = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  now: Date,
  services: ContextServices,
): Promise<CheckContext> => {
  const { plans } = services;
  const today = todayOf(services.programme, now);
  const issues = await issuesFor(form, { unit, period }, services);
  const programme = issues ? withTargets(services.programme, issues, today) : services.programme;
  const wanted = referredBy(form);
  const year = yearOf(period);
  // A class takes its category and field from its project, so both are needed for either.
  const years = namesLastYear(form) ? [String(Number(year) - 1), year] : [year];
  const read = async <R extends LedgerRow>(pagesOf: (year: string) => AsyncIterable<readonly KeptRow<R>[]>) =>
    (await Promise.all(years.map((each) => allRows(pagesOf(each))))).flat();
  const projects = wanted.size ? await read((each) => plans.projects(each, unit)) : [];
  // The classes held under a plan's projects are what refers to the plan: one query, for plans alone.
  const classes =
    wanted.has('class') || form.referredAs === 'project'
      ? await read((each) => plans.classes(each, unit))
      : [];
  const targets = await targetsFor(form, { unit, period }, { ...services, programme });
  const projectByCode = new Map(projects.map((project) => [project.code, project]));
  return {
    programme,
    unit,
    period,
    today,
    ...(targets && { targets }),
    ...(issues && { issues }),
    references: {
      project: wanted.has('project') ? projects.map(projectReference) : [],
      class:
        form.referredAs === 'class'
          ? await enrolledClasses({ unit, period }, services)
          : classes.map((held) => classReference(held, projectByCode.get(held.project))),
    },
  };
};

/**
 * Classes that the month's roster in force lists, with how many trainees: one read of a head and one of the
 * archive. Rosters of later months are not looked through; what they name is found by the report's checks.
 */
const enrolledClasses = async (
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  { submissions, archive }: ContextServices,
): Promise<Reference[]> => {
  const id = { unit, form: traineeLedger.form, period };
  const { inForce } = await submissions.load(id);
  if (!archive || !inForce || inForce.nil) return [];
  const enrolled = new Map<string, number>();
  for (const row of (await archive.read(id, inForce.content)).rows)
    enrolled.set(String(row.class), (enrolled.get(String(row.class)) ?? 0) + 1);
  return [...enrolled].map(([code, count]) => ({ code, title: code, facts: { enrolled: count } }));
};

/**
 * A plan is held against what its unit was asked for in its category: one small query. The targets themselves
 * are held against those they change, read from the archive, because the table follows a moment later.
 */
const targetsFor = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  { programme, plans, submissions, archive }: ContextServices,
): Promise<readonly UnitTarget[] | undefined> => {
  const category = categoryOfForm(programme, form.id)?.code;
  if (category !== undefined)
    return (await allRows(plans.targets(period, unit)))
      .filter((row) => row.category === category)
      .map(({ type: _, year: __, ...target }) => target);
  if (form.id !== targetLedger.form || !archive) return undefined;
  const id = { unit, form: form.id, period };
  const { inForce } = await submissions.load(id);
  if (!inForce) return [];
  return (await archive.read(id, inForce.content)).rows.map((row) => targetOfRow(row, programme));
};

/**
 * Targets of the units are held against the city's. Those of the city are held against what they change: of other
 * years from the table, their own from the archive, because the table follows a moment later.
 */
const issuesFor = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  { programme, plans, submissions, archive }: ContextServices,
): Promise<readonly CityTargetIssue[] | undefined> => {
  if (form.id === targetLedger.form) return cityTargetIssues(programme, plans);
  if (form.id !== cityTargetLedger.form || !archive) return undefined;
  const id = { unit, form: form.id, period };
  const [issues, { inForce }] = await Promise.all([cityTargetIssues(programme, plans), submissions.load(id)]);
  const own = inForce ? (await archive.read(id, inForce.content)).rows : [];
  return [
    ...issues.filter(({ from }) => yearOf(from) !== period),
    ...own.map((row) => issueOfRow(row, programme)),
  ];
};

const referredBy = (form: Form): Set<ReferenceTarget> =>
  new Set(Object.values(form.columns).flatMap((column) => (column.kind === 'reference' ? [column.to] : [])));

const namesLastYear = (form: Form): boolean =>
  Object.values(form.columns).some((column) => column.kind === 'reference' && column.lastYear);

const allRows = async <R extends LedgerRow>(pages: AsyncIterable<readonly KeptRow<R>[]>): Promise<R[]> => {
  const rows: R[] = [];
  for await (const page of pages) rows.push(...page.map(({ row }) => row));
  return rows;
};

const projectReference = (project: ProjectRow): Reference => {
  const { code, title, category, field, hostKind, persons, hours, days, budget, when } = project;
  return {
    code,
    title,
    facts: known({ category, field, hostKind, persons, hours, days, budget, when, title }),
  };
};

const classReference = (held: ClassRow, of: ProjectRow | undefined): Reference => {
  const { code, project, persons, hours, onlineHours, start, end } = held;
  const title = held.title ?? of?.title ?? code;
  const { category, field } = of ?? held;
  return {
    code,
    title,
    facts: known({ project, category, field, persons, hours, onlineHours, start, end, title }),
  };
};

const known = (facts: Reference['facts']): Reference['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
