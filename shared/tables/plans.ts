/**
 * Table Plans: targets of the city and of the units, approved projects of their annual plans, classes held under them.
 * Keys: pk DOC#unit/form/period, sk ROW#key. Index byYear (yearPk YEAR#2015, yearSk type#unit#code) answers:
 * - all targets, projects or classes of a year, for statistics · the targets of one unit, for the heads of its
 *   sheets · under the programme's id in place of the year, every issue of the city's targets
 */

import type { Row } from '../form/define-form.ts';
import { categoryOfForm, type Programme } from '../ground/define-programme.ts';
import { programmes } from '../programme/programmes.ts';
import type { Content } from '../submission/submission.ts';
import { placeClass } from './class-rows.ts';
import { projectCode } from './codes.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import { placed } from './plan-keys.ts';
import type { ProjectRow } from './rows.ts';
import { cityTargetLedger, targetLedger } from './targets.ts';

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
