/**
 * Table Plans: targets of the city and of the units, approved projects of their annual plans, classes held under them.
 * Keys: pk DOC#unit/form/period, sk ROW#key. Index byYear (yearPk YEAR#2015, yearSk type#unit#code) answers:
 * - all targets, projects or classes of a year, for statistics · the targets of one unit, for the heads of its
 *   sheets · under the programme's id in place of the year, every issue of the city's targets
 */

import type { Row } from '../form/define-form.ts';
import { issueOfRow } from '../forms/city-target-issue.ts';
import { outsideClassCode } from '../forms/outside-plan.ts';
import { targetOfRow } from '../forms/target-rows.ts';
import { categoryOfForm, findCategory, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { programmes } from '../programme/programmes.ts';
import type { Content } from '../submission/submission.ts';
import { classCode, projectCode } from './codes.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import type { CityTargetRow, ClassRow, ProjectRow, TargetRow } from './rows.ts';

/** What the table holds. */
export type PlanRow = CityTargetRow | TargetRow | ProjectRow | ClassRow;

export const yearPk = (year: string): string => `YEAR#${year}`;
export const planSk = (type: PlanRow['type'], unit = '', code = ''): string =>
  unit ? `${type}#${unit}#${code}` : `${type}#`;

const placed = (row: ProjectRow | ClassRow, year: string): PlacedRow => ({
  key: row.code,
  index: { yearPk: yearPk(year), yearSk: planSk(row.type, row.unit, row.code) },
  row,
});

const placeProject = (row: Row, content: Content, programme: Programme): PlacedRow => {
  const category = categoryOfForm(programme, content.form);
  if (!category) throw new Error(`programme ${programme.id} plans no category by ${content.form}`);
  const plan = row as unknown as Omit<ProjectRow, 'type' | 'code' | 'unit' | 'year' | 'category'>;
  return placed(
    {
      type: 'project',
      code: projectCode(content.period, category.letter, content.unit, plan.number),
      unit: content.unit,
      year: content.period,
      category: category.code,
      number: plan.number,
      title: plan.title,
      field: plan.field,
      level: plan.level,
      host: plan.host,
      hostKind: plan.hostKind,
      when: plan.when,
      place: plan.place,
      persons: plan.persons,
      days: plan.days,
      hours: plan.hours,
      budget: plan.budget,
      sources: plan.sources,
      majorProject: plan.majorProject,
      talentProgramme: plan.talentProgramme,
      basis: plan.basis,
      demonstration: plan.demonstration,
      cohort: plan.cohort,
      groups: plan.groups,
      titleLevels: plan.titleLevels,
      key: plan.key,
      speciality: plan.speciality,
    },
    content.period,
  );
};

type HeldRow = Omit<ClassRow, 'type' | 'code' | 'project' | 'unit' | 'month'> & {
  readonly project?: string;
};

const codeOf = ({ project, run, category }: HeldRow, content: Content, programme: Programme): string => {
  if (project !== undefined) return classCode(project, run);
  const letter = findCategory(programme, category)?.letter;
  if (!letter) throw new Error(`a class outside the plan has no category of programme ${programme.id}`);
  return outsideClassCode(content.period, content.unit, letter, run);
};

const placeClass = (row: Row, content: Content, programme: Programme): PlacedRow => {
  const held = row as unknown as HeldRow;
  const code = codeOf(held, content, programme);
  const outside =
    held.project === undefined
      ? {
          outsideReason: held.outsideReason,
          category: held.category,
          field: held.field,
          majorProject: held.majorProject,
        }
      : {};
  return placed(
    {
      type: 'class',
      code,
      project: held.project ?? code,
      run: held.run,
      unit: content.unit,
      month: content.period,
      title: held.title,
      start: held.start,
      end: held.end,
      days: held.days,
      hours: held.hours,
      onlineHours: held.onlineHours,
      onlineRecord: held.onlineRecord,
      persons: held.persons,
      passed: held.passed,
      host: held.host,
      hostKind: held.hostKind,
      cost: held.cost,
      subject: held.subject,
      cohort: held.cohort,
      dayHours: held.dayHours,
      experts: held.experts,
      materials: held.materials,
      outline: held.outline,
      courses: held.courses,
      textbooks: held.textbooks,
      ...outside,
    },
    yearOf(content.period),
  );
};

/** One document of the bureau holds the targets of all units; each row goes to the unit it is for. */
const placeTarget = (row: Row, { period }: Content, programme: Programme): PlacedRow => {
  const target: TargetRow = { type: 'target', year: period, ...targetOfRow(row, programme) };
  return {
    key: `${target.unit}#${target.category}`,
    index: { yearPk: yearPk(period), yearSk: planSk('target', target.unit, target.category) },
    row: target,
  };
};

/** Issues of all years of a programme lie together: only all of them show which is in force on a day. */
const placeCityTarget = (row: Row, { period }: Content, programme: Programme): PlacedRow => {
  const issue: CityTargetRow = { type: 'city-target', year: period, ...issueOfRow(row, programme) };
  return {
    key: `${issue.target}#${issue.from}`,
    index: { yearPk: yearPk(programme.id), yearSk: planSk('city-target', issue.from, issue.target) },
    row: issue,
  };
};

export const cityTargetLedger: Ledger = { form: 'city-targets', table: 'Plans', place: placeCityTarget };

export const targetLedger: Ledger = { form: 'targets', table: 'Plans', place: placeTarget };

/** Forms by which the categories of any programme are planned; which category each plans, the programme says. */
const planForms = [
  ...new Set(programmes.flatMap(({ categories }) => categories.map((each) => each.planForm))),
];

export const planLedgers: readonly Ledger[] = [
  ...planForms.map((form): Ledger => ({ form, table: 'Plans', place: placeProject })),
  { form: 'class-return', table: 'Plans', place: placeClass },
  cityTargetLedger,
  targetLedger,
];
