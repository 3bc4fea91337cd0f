/** A class in the words that its certificates print. */
import type { PrintedClass } from '../../shared/certificates/content.ts';
import { categoryLetter } from '../../shared/forms/rules/outside-plan.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { nameOfCategory, type Programme, shortName } from '../../shared/ground/define-programme.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';

export const printedClass = (
  held: ClassRow,
  project: Pick<ProjectRow, 'title' | 'field' | 'host'> | undefined,
  programme: Programme,
): PrintedClass => {
  const category = programme.categories.find(({ letter }) => letter === categoryLetter(held.code));
  const field = programme.fields.find(({ code }) => code === (held.field ?? project?.field));
  return {
    code: held.code,
    title: held.title ?? project?.title ?? held.code,
    programme: shortName(programme),
    category: nameOfCategory(category),
    ...(field && { field: { zh: field.zh, en: field.en } }),
    host: project?.host ? same(project.host) : nameOfUnit(programme, held.unit),
    start: held.start,
    end: held.end,
    hours: held.hours,
    ...(held.days !== undefined && { days: held.days }),
    ...(held.onlineHours !== undefined && { onlineHours: held.onlineHours }),
    ...(held.subject && { subject: held.subject }),
  };
};
