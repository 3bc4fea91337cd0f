/**
 * Figures that come with rows of registers where rules of a form hold its own against them: of a unit's bases what the
 * returns say was held there (notice 37), of applications for higher seminars the rank that the rules give (65), and of
 * those for government money what the project is called. Read
 * from documents in force, so that nothing lags.
 */
import type { Form, Reference, RegisterTarget } from '../../shared/form/define-form.ts';
import { baseReport } from '../../shared/forms/base-report.ts';
import { higherClassResult } from '../../shared/forms/higher-class-result.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { shortTitle } from '../../shared/registers/entries.ts';
import { withHeld } from './held-by-rows.ts';
import { type Asked, linesOf } from './lines-of-rows.ts';
import { withRanks } from './ranks-of-rows.ts';
import type { ReferenceServices } from './unit-documents.ts';

export const withFigures = async (
  form: Form,
  target: RegisterTarget,
  asked: Asked,
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  if (rows.length === 0) return rows;
  if (form.id === baseReport.id && target === 'base') return withHeld(asked, rows, services);
  if (form.id === higherClassResult.id && target === 'higher-class')
    return withRanks(yearOf(asked.period), rows, services);
  if (target === 'fiscal-application') return withProjects(rows, services);
  return rows;
};

/** Applications for government money stand under a project's code, by which nobody in the finance bureau knows it. */
const withProjects = async (
  rows: readonly Reference[],
  services: ReferenceServices,
): Promise<readonly Reference[]> => {
  const years = [...new Set(rows.map(({ code }) => code.slice(2, 6)))];
  const titles = new Map((await linesOf(years, services)).map(({ code, title }) => [code, title]));
  return rows.map((row) => {
    const title = titles.get(row.title);
    return title ? { ...row, title: `${row.title} ${shortTitle(title)}` } : row;
  });
};
