/**
 * Money in a report, recounted from the cells of the returns that it lists: what came in, went out and is left, by
 * source, level and unit. No sum of the product is called, and no row it made of a cell.
 */

import type { Row } from '../../../shared/form/define-form.ts';
import { findUnit } from '../../../shared/ground/define-city.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { inForceOf } from '../documents.ts';
import type { World } from '../world.ts';

type Return = { readonly unit: string; readonly month: string; readonly rows: readonly Row[] };

const fen = (row: Row, column: string): number => Number(row[column] ?? 0);
const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + fen(row, column), 0);

/** Printed yuan of a line of a table, found by its head; all nought where there is no such line. */
const printed = (edition: Edition, table: string, head: string, width: number): readonly number[] => {
  const { rows = [] } = edition.sections.flatMap(({ tables }) => tables).find(({ id }) => id === table) ?? {};
  const line = rows.find(({ cells: [first] }) => typeof first === 'object' && first?.zh === head);
  return Array.from({ length: width }, (_, i) => Number(line?.cells[i + 1] ?? 0));
};

const yuan = (each: number): number => Math.round(each) / 100;

/** @param returns those of its sources, of all months */
export const moneyIsRecounted = (
  world: World,
  edition: Edition,
  returns: readonly Return[],
  told: string,
  nameOf: (unit: string) => string,
): void => {
  const compare = (what: string, is: readonly number[], counted: readonly number[]): void => {
    if (is.some((each, i) => Math.abs(each - (counted[i] as number)) > 0.001))
      world.violate(
        'money equals a plain recount',
        `${told}: ${what} ${is.join(' ')}, recounted ${counted.join(' ')}`,
      );
  };
  const all = returns.flatMap(({ rows }) => rows);
  const spent = (rows: readonly Row[]): number => total(rows, 'spent') - total(rows, 'recovered');
  const figures = (rows: readonly Row[]): readonly number[] =>
    [
      total(rows, 'received'),
      total(rows, 'handed'),
      total(rows, 'passed'),
      spent(rows),
      total(rows, 'returned'),
      total(rows, 'received') +
        total(rows, 'handed') -
        total(rows, 'passed') -
        spent(rows) -
        total(rows, 'returned'),
    ].map(yuan);
  for (const unit of new Set(returns.map((each) => each.unit))) {
    const own = returns.filter((each) => each.unit === unit).flatMap(({ rows }) => rows);
    if (
      own.some((row) =>
        ['received', 'handed', 'passed', 'spent', 'returned'].some((column) => fen(row, column)),
      )
    )
      compare(`of ${unit}`, printed(edition, 'money-by-unit', nameOf(unit), 6), figures(own));
  }
  compare('by unit in all', printed(edition, 'money-by-unit', '合计', 6), figures(all));
  // What no government paid in the year, by who paid.
  const ofOthers = returns
    .filter(({ month }) => month.slice(0, 4) === edition.month.slice(0, 4))
    .flatMap(({ rows }) => rows)
    .filter(({ source }) => source !== 'government');
  compare('of others', printed(edition, 'money-by-payer', '合计', 1), [yuan(total(ofOthers, 'received'))]);
  for (const [level, name] of [
    ['city', '市级财政'],
    ['district', '区（市）级财政'],
  ] as const) {
    const own = all.filter((row) => row.source === 'government' && row.fiscalLevel === level);
    const line = printed(edition, 'money-by-level', name, 9);
    compare(
      `of ${level}`,
      [3, 5, 7].map((at) => line[at] as number),
      [total(own, 'received'), spent(own), total(own, 'returned')].map(yuan),
    );
  }
};

/**
 * Government money in force is of the level of its task, or says why not (notice 78): all projects here are of plans whose
 * level is a column of theirs, and those of no higher level are the city's, or the district's where one carries them.
 */
export const moneyIsOfItsLevel = (world: World): void => {
  const plans = new Map(
    inForceOf(world, 'advanced-plan').flatMap(({ path, content }) =>
      content.rows.map((row) => {
        const [unit, , year] = path.split('/') as [string, string, string];
        const code = `${year}A-${unit.toUpperCase()}-${String(row.number).padStart(3, '0')}`;
        return [code, { unit, level: row.level }] as const;
      }),
    ),
  );
  for (const { path, content } of inForceOf(world, 'funding-return'))
    for (const row of content.rows) {
      const plan = plans.get(String(row.project).split('-').slice(0, 3).join('-'));
      if (!plan || row.source !== 'government' || row.explanation !== undefined) continue;
      const kind = findUnit(chainedProgramme, plan.unit);
      const isOfDistrict = kind?.kind === 'district' || kind?.superior === 'huangdao';
      const due = plan.level === 'city' ? (isOfDistrict ? 'district' : 'city') : plan.level;
      if (row.fiscalLevel !== due)
        world.violate(
          'money is of the level of its task',
          `${path}: ${row.project} ${row.fiscalLevel} for ${due}`,
        );
    }
};
