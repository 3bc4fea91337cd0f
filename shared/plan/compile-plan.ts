/**
 * From the projects of the units' approved plans to the plan of the city (notice 59): lines in a stable order,
 * with what they add up to. The same projects always give the same plan, so its hash tells whether it moved.
 */
import type { Row } from '../form/define-form.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Content } from '../submission/submission.ts';
import type { ProjectRow } from '../tables/rows.ts';
import type { AnnualPlan, CategoryTotal, PlanLine } from './annual-plan.ts';

/** @param projects of the year, in any order */
export const compilePlan = (
  programme: Programme,
  year: string,
  projects: readonly ProjectRow[],
): AnnualPlan => {
  const placeOfCategory = placesOf(programme.categories.map(({ code }) => code));
  const placeOfUnit = placesOf(programme.units.map(({ code }) => code));
  const ordered = [...projects].sort(
    (a, b) =>
      placeOfCategory(a.category) - placeOfCategory(b.category) ||
      placeOfUnit(a.unit) - placeOfUnit(b.unit) ||
      a.number - b.number,
  );
  return withTotals(
    programme,
    year,
    ordered.map(({ type: _type, year: _year, number: _number, ...line }) => line),
  );
};

/** The state of a plan as it is archived. */
export const planOfContent = (programme: Programme, { period, rows }: Content): AnnualPlan =>
  withTotals(programme, period, rows as unknown as readonly PlanLine[]);

/** Rows and their ids as the document of the plan keeps them; a project's code is its row's id. */
export const rowsOfPlan = ({ lines }: AnnualPlan): Pick<Content, 'rows' | 'ids'> => ({
  rows: lines as unknown as readonly Row[],
  ids: lines.map(({ code }) => code),
});

export type PlanTotal = Omit<CategoryTotal, 'category'>;

export const totalOf = (lines: readonly PlanLine[]): PlanTotal => ({
  projects: lines.length,
  persons: lines.reduce((sum, { persons }) => sum + persons, 0),
  budget: lines.reduce((sum, { budget }) => sum + budget, 0),
});

const withTotals = (programme: Programme, year: string, lines: readonly PlanLine[]): AnnualPlan => ({
  programme: programme.id,
  year,
  lines,
  categories: programme.categories.map(({ code }) => ({
    category: code,
    ...totalOf(lines.filter(({ category }) => category === code)),
  })),
  fields: programme.fields.map(({ code }) => {
    const { projects, persons } = totalOf(lines.filter(({ field }) => field === code));
    return { field: code, projects, persons };
  }),
});

/** What the list does not have stands behind what it has. */
const placesOf = (codes: readonly string[]) => {
  const places = new Map(codes.map((code, place) => [code, place]));
  return (code: string): number => places.get(code) ?? codes.length;
};
