/** Money of a unit in the months before a sheet, read from its own documents in force, so that nothing lags. */
import type { Form, Reference } from '../../shared/form/define-form.ts';
import type { MoneyBefore } from '../../shared/form/money-before.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { sumsBefore } from '../../shared/money/before.ts';
import { ownerOf } from '../../shared/registers/codes.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { fundingForm, fundingKey } from '../../shared/tables/funding.ts';
import type { FundingRow } from '../../shared/tables/rows.ts';
import { promisesOf } from './applied-for.ts';
import { fundingRowsOf } from './funding-rows.ts';
import { mayName, type ReferenceServices } from './unit-documents.ts';

/** Do rules of the form compare what a row names with its money? */
export const asksForMoney = ({ columns }: Pick<Form, 'columns'>, how?: 'of-all' | 'of-classes'): boolean =>
  Object.values(columns).some(
    (column) => column.kind === 'reference' && (how ? column.money === how : column.money !== undefined),
  );

/**
 * What was returned to whoever had paid, for forms that hold an amount against it: by the unit and those that it took
 * over, as its own, or by everybody. What a sheet of a year tells may have been returned in the year before or since.
 */
export const returnedMoney = async (
  { columns }: Pick<Form, 'columns'>,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  today: string,
  services: ReferenceServices,
): Promise<readonly Reference[] | undefined> => {
  const whose = Object.values(columns).flatMap((column) =>
    column.kind === 'money' && column.returned ? [column.returned] : [],
  )[0];
  if (!whose) return undefined;
  const first = Number(yearOf(period)) - 1;
  const years = Array.from({ length: Number(yearOf(today)) - first + 1 }, (_, i) => String(first + i));
  const units =
    whose === 'all' ? services.city.units.map(({ code }) => code) : mayName(services, unit, today);
  const rows = await fundingRowsOf(units, years, today, services);
  return rows.flatMap((row) => {
    if (!row.returned) return [];
    const { project, month, returned } = row;
    const of = whose === 'all' ? row.unit : unit;
    return [{ code: fundingKey(row), title: project, facts: { unit: of, project, month, fen: returned } }];
  });
};

/**
 * Of a sheet of a month the months before it, of one of a year or of classes all there are. What could not be taken into the ledgers
 * counts nowhere, and so does not count here.
 * @param years whose projects and classes may be named: their money lies in these years
 * @returns by code of the project or class
 */
export const moneyBefore = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  years: readonly string[],
  today: string,
  services: ReferenceServices,
): Promise<ReadonlyMap<string, readonly MoneyBefore[]>> => {
  const isOfAll = form.period === 'year' || asksForMoney(form, 'of-classes');
  const rowsOf = (units: readonly string[]): Promise<readonly FundingRow[]> =>
    fundingRowsOf(units, years, today, services, isOfAll ? undefined : period);
  if (form.id === fundingForm) {
    const [own, promises] = await Promise.all([rowsOf([unit]), promisesOf(unit, years, today, services)]);
    return sumsBefore(own, [], promises);
  }
  const own = await rowsOf([unit]);
  if (!asksForMoney(form, 'of-all') && !asksForMoney(form, 'of-classes')) return sumsBefore(own);
  const passedTo = new Set(own.flatMap(({ passed, peer }) => (passed && peer ? [peer] : [])));
  const others = passedTo.size ? await rowsOf([...passedTo]) : [];
  return sumsBefore(
    own,
    others.filter(({ project }) => ownerOf(project) === unit),
  );
};
