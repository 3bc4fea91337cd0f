/**
 * Table Plans: approved projects of the annual plans and the classes held under them.
 * Keys: pk DOC#unit/form/period, sk ROW#key. Index byYear (yearPk YEAR#2015, yearSk type#unit#code) answers:
 * - all projects or classes of a year, for statistics · those of one unit, for references and prefilled rows
 */
import type { Row } from '../form/define-form.ts';
import type { Programme } from '../programme/define-programme.ts';
import type { Content } from '../submission/submission.ts';
import { classCode, projectCode } from './codes.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import type { ClassRow, ProjectRow } from './rows.ts';

export const yearPk = (year: string): string => `YEAR#${year}`;
export const planSk = (type: 'project' | 'class', unit = '', code = ''): string =>
  unit ? `${type}#${unit}#${code}` : `${type}#`;

const placed = (row: ProjectRow | ClassRow, year: string): PlacedRow => ({
  key: row.code,
  index: { yearPk: yearPk(year), yearSk: planSk(row.type, row.unit, row.code) },
  row,
});

const placeProject =
  (categoryCode: string) =>
  (row: Row, content: Content, programme: Programme): PlacedRow => {
    const category = programme.categories.find(({ code }) => code === categoryCode);
    if (!category) throw new Error(`programme ${programme.id} has no category ${categoryCode}`);
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
      },
      content.period,
    );
  };

const placeClass = (row: Row, content: Content): PlacedRow => {
  const held = row as unknown as Omit<ClassRow, 'type' | 'code' | 'unit' | 'month'>;
  return placed(
    {
      type: 'class',
      code: classCode(held.project, held.run),
      project: held.project,
      run: held.run,
      unit: content.unit,
      month: content.period,
      title: held.title,
      start: held.start,
      end: held.end,
      days: held.days,
      hours: held.hours,
      onlineHours: held.onlineHours,
      persons: held.persons,
      passed: held.passed,
      hostKind: held.hostKind,
      cost: held.cost,
    },
    content.period.slice(0, 4),
  );
};

export const planLedgers: readonly Ledger[] = [
  { form: 'advanced-plan', table: 'Plans', place: placeProject('advanced') },
  { form: 'urgent-plan', table: 'Plans', place: placeProject('urgent') },
  { form: 'post-plan', table: 'Plans', place: placeProject('post') },
  { form: 'class-return', table: 'Plans', place: placeClass },
];
