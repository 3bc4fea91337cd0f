/**
 * What the rows of a sheet may name: projects and classes in force, of its unit and of those it took over, and rows of
 * registers that it sees.
 */

import type { Form, Reference, References, ReferenceTarget } from '../../shared/form/define-form.ts';
import type { ClassesTold, MoneyBefore } from '../../shared/form/money-before.ts';
import { noReferences } from '../../shared/form/references.ts';
import { referenceTo } from '../../shared/forms/decisions.ts';
import { daysCovered } from '../../shared/forms/time-rules.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { sumOf, sumsBy } from '../../shared/money/account.ts';
import { decidedOf } from '../../shared/plan/merge-lines.ts';
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import { workingDaysAfter } from '../../shared/programme/working-days.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { isClassCode, projectOfClass } from '../../shared/tables/codes.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { fundingForm } from '../../shared/tables/funding.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import {
  isOfRegister,
  knownTo,
  namesEverybodys,
  namesLastYear,
  namesYearBeforeLast,
  targetsOf,
} from '../../shared/tables/references.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import type { Services } from '../common/services.ts';
import { planDocument } from '../plan/issued-plan.ts';
import { readDecisions } from '../plan/read-decisions.ts';
import { mergeDocument, mergesInForce } from '../plan/read-merges.ts';
import { rowsToName } from '../registers/refer-to-rows.ts';
import { withFigures } from './figures-of-rows.ts';
import { hostedProjects, namesHosted } from './hosted-projects.ts';
import { appliedFor, asksForMoney, moneyBefore, returnedMoney } from './money-before.ts';
import {
  documentsOf,
  mayName,
  type ReferenceServices,
  readSaid,
  type Said,
  type UnitDocument,
} from './unit-documents.ts';

type Asked = Pick<DocumentId, 'unit' | 'period'>;

const countedByCategory: readonly (TableName | undefined)[] = ['Plans', 'Trainees'];

/** Years whose projects and classes the form may name in a period. */
export const yearsNamed = (form: Form, period: string): readonly string[] => {
  const year = yearOf(period);
  const back = namesYearBeforeLast(form) ? 2 : namesLastYear(form) ? 1 : 0;
  return Array.from({ length: back + 1 }, (_, i) => String(Number(year) - back + i));
};

/**
 * What is offered under the kinds that the form names, by document. A class takes its category and field from its
 * project, so projects are read for either.
 */
export const readOffered = async (
  form: Form,
  { unit, period }: Asked,
  today: string,
  services: ReferenceServices,
): Promise<readonly Said[]> => {
  const wanted = targetsOf(form);
  if (wanted.every(isOfRegister)) return [];
  const kinds = new Set<ReferenceTarget | undefined>([...wanted, 'project']);
  const isWanted = ({ referredAs }: Form): boolean => referredAs !== undefined && kinds.has(referredAs);
  const own = findProgrammeOf(services.city, period);
  // A class counts under a category of its programme, which the next one need not have: what began under one
  // programme is reported in a period of it. Money may be paid later.
  const isOfItsTime = ({ programme }: UnitDocument): boolean =>
    !countedByCategory.includes(ledgerOf(form.id)?.table) || programme.id === own?.id;
  const years = yearsNamed(form, period);
  const units = namesEverybodys(form)
    ? services.city.units.map(({ code }) => code)
    : mayName(services, unit, today);
  const documents = documentsOf(services, units, years, today, isWanted);
  const [said, hosted] = await Promise.all([
    readSaid(documents.filter(isOfItsTime), services),
    namesHosted(form) ? hostedProjects(unit, years, services) : new Map<string, string>(),
  ]);
  if (hosted.size === 0) return said;
  const owners = [...new Set(hosted.values())];
  const others = await readSaid(documentsOf(services, owners, years, today, isWanted), services);
  const isHosted = (code: string): boolean => hosted.has(isClassCode(code) ? projectOfClass(code) : code);
  return [
    ...said,
    ...others.map((other) => ({
      ...other,
      offered: new Map([...other.offered].filter(([code]) => isHosted(code))),
    })),
  ];
};

export const whatRowsName = async (
  form: Form,
  asked: Asked,
  today: string,
  services: ReferenceServices & Pick<Services, 'programme'>,
): Promise<References> => {
  const registers = knownTo(form).filter(isOfRegister);
  const decided = registers.includes('decision')
    ? { decision: (await readDecisions(yearOf(asked.period), services)).map(referenceTo) }
    : {};
  const wanted = targetsOf(form);
  const returned = await returnedMoney(form, asked, today, services);
  const registered = {
    ...decided,
    ...(returned && { returned }),
    ...Object.fromEntries(
      await inLanes(
        registers.filter((target) => target !== 'decision'),
        async (target) =>
          [
            target,
            await withFigures(
              form,
              target,
              asked,
              await rowsToName(target, asked, today, services),
              services,
            ),
          ] as const,
      ),
    ),
  };
  if (wanted.every(isOfRegister)) return { ...noReferences, ...registered };
  const years = yearsNamed(form, asked.period);
  const [offered, standingOf, money, applied] = await Promise.all([
    readOffered(form, asked, today, services),
    standingOfProjects(years, services),
    asksForMoney(form) ? moneyBefore(form, asked, years, today, services) : undefined,
    form.id === fundingForm ? appliedFor(asked.unit, years, today, services) : undefined,
  ]);
  const withMoney = (reference: Reference): Reference => {
    const told = money?.get(reference.code);
    return told ? { ...reference, money: told } : reference;
  };
  const rowsOf = (target: ReferenceTarget) =>
    offered
      .filter(({ form: { referredAs } }) => referredAs === target)
      .flatMap((said) => [...said.offered.values()]);
  const projects = (rowsOf('project') as ProjectRow[]).map((project) =>
    projectReference(
      project,
      standingOf(project),
      project.unit === asked.unit ? applied?.(project.code) : undefined,
    ),
  );
  const byCode = new Map(projects.map((project) => [project.code, project]));
  const told = rowsOf('class') as ClassRow[];
  // A class that goes on over months stands in several returns, each with the cost of its month.
  const costOf = sumsBy(
    told,
    ({ code }) => code,
    ({ cost = 0 }) => cost,
  );
  const classes = told.map((held) =>
    classReference({ ...held, cost: costOf.get(held.code) }, byCode.get(held.project), asked.unit, services),
  );
  if (asksForMoney(form, 'of-classes')) {
    const spent = new Map([...(money ?? [])].filter(([code]) => isClassCode(code)));
    const others = spent.size === 0 ? [] : await otherReturns(form, asked, today, services);
    const withClasses = (reference: Reference): Reference => {
      const classes = toldByRun(reference.code, others, spent);
      return classes ? { ...reference, classes } : reference;
    };
    return { project: sorted(projects).map(withClasses), class: [], ...registered };
  }
  return {
    project: wanted.includes('project') ? sorted(projects).map(withMoney) : [],
    class: wanted.includes('class') ? sorted(classes).map(withMoney) : [],
    ...registered,
  };
};

/** As the dropdown lists them. */
const sorted = (references: readonly Reference[]): Reference[] =>
  [...references].sort((a, b) => (a.code < b.code ? -1 : 1));

const listed = keepRecent<ReadonlySet<string>>(20_000, ({ size }) => size);

/** What the bureau has made of a project: is it in the annual plan, and what was decided on it and others (notice 86). */
type Standing = Pick<Reference, 'facts'>['facts'];

/**
 * Of a project whether it is in the annual plan of its year as it was issued last, undefined where none has been issued;
 * and with which others it was decided about, into which of them it was merged.
 */
const standingOfProjects = async (
  years: readonly string[],
  { programme, submissions, archive }: ReferenceServices & Pick<Services, 'programme'>,
): Promise<(project: ProjectRow) => Standing> => {
  const plans = years.map((year) => planDocument(programme, year));
  const merged = years.map((year) => mergeDocument(programme, year));
  const states = await submissions.loadAll([...plans, ...merged]);
  const codes = new Map<string, ReadonlySet<string>>();
  await Promise.all(
    plans.map(async (id, i) => {
      const issued = states[i]?.inForce;
      if (issued)
        codes.set(
          id.period,
          await listed(issued.content, async () => new Set((await archive.read(id, issued.content)).ids)),
        );
    }),
  );
  const merges = await Promise.all(
    merged.map((id, i) => mergesInForce(id, states[plans.length + i] as DocumentState, { archive })),
  );
  const decided = decidedOf(merges.flat());
  return ({ year, code }) => {
    const others = [...(decided.with.get(code) ?? [])].filter((each) => each !== code);
    return {
      issued: codes.get(year)?.has(code),
      mergedInto: decided.into.get(code),
      decidedWith: others.length ? others : undefined,
    };
  };
};

/** Classes as the unit’s class returns of other months tell them. */
const otherReturns = async (
  form: Form,
  { unit, period }: Asked,
  today: string,
  services: ReferenceServices,
): Promise<readonly ClassRow[]> => {
  const units = mayName(services, unit, today);
  const documents = documentsOf(services, units, yearsNamed(form, period), today, ({ id }) => id === form.id);
  const said = await readSaid(
    documents.filter(({ id }) => id.period !== period),
    services,
  );
  return said.flatMap(({ offered }) => [...offered.values()] as ClassRow[]);
};

/** Classes of a project by run: what returns of other months say they cost, and what was spent on them. */
const toldByRun = (
  project: string,
  others: readonly ClassRow[],
  spent: ReadonlyMap<string, readonly MoneyBefore[]>,
): ClassesTold | undefined => {
  const own = [...spent].filter(([code]) => projectOfClass(code) === project);
  if (own.length === 0) return undefined;
  const classes = own.map(([code, sums]) => {
    const told = sumOf(others, (held) => (held.code === code ? (held.cost ?? 0) : 0));
    const lines = sumOf(sums, (each) => each.spent + each.spentByOthers);
    return [code.slice(project.length + 1), { told, lines }] as const;
  });
  return Object.fromEntries(classes);
};

const projectReference = (
  project: ProjectRow,
  standing: Standing,
  applied: readonly string[] | undefined,
): Reference => {
  const { code, unit, title, category, field, level, host, hostKind, persons } = project;
  const { hours, days, budget, sources, when, groups } = project;
  return {
    code,
    title,
    facts: known({
      unit,
      category,
      field,
      level,
      host,
      hostKind,
      persons,
      hours,
      days,
      budget,
      sources,
      when,
      groups,
      title,
      ...standing,
      // Levels of government applied to, where the unit applies to one (notice 80).
      applied,
    }),
  };
};

/** Working days within which a class is settled after its end. */
const toSettle = 10;

const classReference = (
  held: ClassRow,
  of: Reference | undefined,
  unit: string,
  { city }: Pick<Services, 'city'>,
): Reference => {
  const { code, project, persons, hours, onlineHours, start, end, cost } = held;
  const days = held.days ?? daysCovered(`${start}/${end}`);
  const title = held.title ?? of?.title ?? code;
  const { category, field, issued } = of?.facts ?? (held as Partial<Reference['facts']>);
  return {
    code,
    title,
    facts: known({
      project,
      // Of a class outside the plan, which is a project of its own.
      unit: project === code ? held.unit : undefined,
      category,
      field,
      persons,
      days,
      hours,
      onlineHours,
      start,
      end,
      cost,
      // Of another unit, for which this one holds it.
      hosted: held.unit === unit ? undefined : true,
      settleBy: workingDaysAfter(city, end, toSettle),
      title,
      issued,
    }),
  };
};

const known = (facts: Reference['facts']): Reference['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
