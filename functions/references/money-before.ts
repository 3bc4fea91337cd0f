/** Money of a unit in the months before a sheet, read from its own documents in force, so that nothing lags. */
import type { Form, Reference, Row } from '../../shared/form/define-form.ts';
import type { MoneyBefore } from '../../shared/form/money-before.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { isFiledBy } from '../../shared/ground/obligation.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { type Promised, sumsBefore } from '../../shared/money/before.ts';
import { obligationOf } from '../../shared/programme/reporting-calendar.ts';
import { ownerOf } from '../../shared/registers/codes.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { fundingForm, fundingKey, fundingLedger } from '../../shared/tables/funding.ts';
import { placeRows } from '../../shared/tables/project.ts';
import type { FundingRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import { documentsOf, mayName, type ReferenceServices } from './unit-documents.ts';

/** Do rules of the form compare what a row names with its money? */
export const asksForMoney = ({ columns }: Pick<Form, 'columns'>, how?: 'of-all' | 'of-classes'): boolean =>
  Object.values(columns).some(
    (column) => column.kind === 'reference' && (how ? column.money === how : column.money !== undefined),
  );

/** Rows in force of a register of the unit, of these years; undefined where it files none. */
const registeredRows = async (
  id: string,
  unit: string,
  years: readonly string[],
  today: string,
  services: ReferenceServices,
): Promise<readonly Row[] | undefined> => {
  const documents = documentsOf(services, [unit], years, today, (form) => form.id === id).filter(
    ({ programme }) => {
      const filer = findUnit(programme, unit);
      return filer !== undefined && isFiledBy(obligationOf(programme, id), filer);
    },
  );
  if (documents.length === 0) return undefined;
  const states = await services.submissions.loadAll(documents.map((document) => document.id));
  const inForce = documents.flatMap((document, i) => {
    const version = states[i]?.inForce;
    return version && !version.nil ? [{ id: document.id, content: version.content }] : [];
  });
  const contents = await inLanes(inForce, ({ id: of, content }) => services.archive.read(of, content));
  return contents.flatMap((content) => ('rows' in content ? (content.rows as readonly Row[]) : []));
};

const promisesOf = async (
  ...of: [unit: string, years: readonly string[], today: string, services: ReferenceServices]
): Promise<readonly Promised[]> =>
  ((await registeredRows('matching', ...of)) ?? []).map((row) => ({
    project: String(row.project),
    source: String(row.source),
    level: row.fiscalLevel as string | undefined,
    fen: row.amount as number,
    dueOn: String(row.dueOn),
  }));

/**
 * Levels of government that the unit applied to for each of its projects (notice 80).
 * @returns undefined where the unit applies to none, as an enterprise
 */
export const appliedFor = async (
  ...of: [unit: string, years: readonly string[], today: string, services: ReferenceServices]
): Promise<((project: string) => readonly string[]) | undefined> => {
  const rows = await registeredRows('fiscal-application', ...of);
  return (
    rows && ((project) => rows.flatMap((row) => (row.project === project ? [String(row.fiscalLevel)] : [])))
  );
};

const mostRows = 20_000;
const kept = keepRecent<readonly FundingRow[]>(mostRows, ({ length }) => length + 1);

/** Of money returns in force. @param before a month, if only those before it count */
const fundingRowsOf = async (
  units: readonly string[],
  years: readonly string[],
  today: string,
  services: ReferenceServices,
  before?: string,
): Promise<readonly FundingRow[]> => {
  const documents = documentsOf(services, units, years, today, ({ id }) => id === fundingForm).filter(
    ({ id }) => before === undefined || id.period < before,
  );
  const states = await services.submissions.loadAll(documents.map(({ id }) => id));
  const inForce = documents.flatMap((document, i) => {
    const { inForce, aside } = states[i] ?? {};
    return inForce && !inForce.nil && !aside ? [{ document, content: inForce.content }] : [];
  });
  const rows = await inLanes(inForce, ({ document: { id, programme }, content }) =>
    kept(`${programme.id}/${documentPath(id)}/${content}`, async () => {
      const placed = placeRows(await services.archive.read(id, content), fundingLedger, programme);
      return [...placed.values()].map(({ row }) => row as FundingRow);
    }),
  );
  return rows.flat();
};

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
