/** Classes held, as rows of the table Plans; those outside the plan get a code of their own. */
import type { Row } from '../form/define-form.ts';
import { outsideClassCode } from '../forms/rules/outside-plan.ts';
import { findCategory, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import type { Content } from '../submission/submission.ts';
import { classCode } from './codes.ts';
import type { PlacedRow } from './define-table.ts';
import { placed } from './plan-keys.ts';
import type { ClassRow } from './rows.ts';

type HeldRow = Omit<ClassRow, 'type' | 'code' | 'project' | 'unit' | 'month'> & {
  readonly project?: string;
};

const codeOf = ({ project, run, category }: HeldRow, content: Content, programme: Programme): string => {
  if (project !== undefined) return classCode(project, run);
  const letter = findCategory(programme, category)?.letter;
  if (!letter) throw new Error(`a class outside the plan has no category of programme ${programme.id}`);
  return outsideClassCode(content.period, content.unit, letter, run);
};

export const placeClass = (row: Row, content: Content, programme: Programme): PlacedRow => {
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
