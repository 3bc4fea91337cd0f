/** Money of a unit in the months before a sheet, read from its own documents in force, so that nothing lags. */
import type { Form, MoneyBefore } from '../../shared/form/define-form.ts';
import { sumsBefore } from '../../shared/money/before.ts';
import { ownerOf } from '../../shared/registers/codes.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { fundingForm, fundingLedger } from '../../shared/tables/funding.ts';
import { placeRows } from '../../shared/tables/project.ts';
import type { FundingRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import { documentsOf, type ReferenceServices } from './unit-documents.ts';

/** Do rules of the form compare what a row names with its money? */
export const asksForMoney = ({ columns }: Pick<Form, 'columns'>, how?: 'of-all'): boolean =>
  Object.values(columns).some(
    (column) => column.kind === 'reference' && (how ? column.money === how : column.money !== undefined),
  );

const mostRows = 20_000;
const kept = keepRecent<readonly FundingRow[]>(mostRows, ({ length }) => length + 1);

/**
 * Of a sheet of a month the months before it, of one of a year all there are. What could not be taken into the ledgers
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
  const rowsOf = async (units: readonly string[]): Promise<readonly FundingRow[]> => {
    const documents = documentsOf(services, units, years, today, ({ id }) => id === fundingForm).filter(
      ({ id }) => form.period === 'year' || id.period < period,
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
  const own = await rowsOf([unit]);
  if (!asksForMoney(form, 'of-all')) return sumsBefore(own);
  const passedTo = new Set(own.flatMap(({ passed, peer }) => (passed && peer ? [peer] : [])));
  const others = passedTo.size ? await rowsOf([...passedTo]) : [];
  return sumsBefore(
    own,
    others.filter(({ project }) => ownerOf(project) === unit),
  );
};
