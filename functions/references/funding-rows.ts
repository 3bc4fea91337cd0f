import { documentPath } from '../../shared/submission/submission.ts';
import { fundingForm, fundingLedger } from '../../shared/tables/funding.ts';
import { placeRows } from '../../shared/tables/project.ts';
import type { FundingRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import { keepRecent } from '../common/keep-recent.ts';
import { documentsOf, type ReferenceServices } from './unit-documents.ts';

const mostRows = 20_000;
const kept = keepRecent<readonly FundingRow[]>(mostRows, ({ length }) => length + 1);

/** Of money returns in force. @param before a month, if only those before it count */
export const fundingRowsOf = async (
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
