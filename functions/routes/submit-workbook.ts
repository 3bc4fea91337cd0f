/** POST /workbooks: the cells of an xlsx or csv file go the way of a sheet, to the same check and the same receipt. */
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { countRefused } from '../submitting/count-refused.ts';
import { receiveSheet } from '../submitting/receive-sheet.ts';
import { connectSubmit, type SubmitServices } from '../submitting/submit-services.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';

export const submitWorkbook: Action<'submitWorkbook', SubmitServices> = async (
  { body, query },
  circumstances,
) => {
  const { services } = circumstances;
  const { certifier, nil, dropConfirmed, ...meant } = query;
  const { id, programme, formVersion, baseVersion, grid } = await openWorkbook(
    body,
    services.city,
    meant,
    (known, of) => permit(circumstances.actor, 'submit', known, of),
  );
  const sheet = {
    ...id,
    formVersion,
    baseVersion,
    certifier,
    nil: nil === 'true',
    dropConfirmed: dropConfirmed === 'true',
    headers: [...grid.headers],
    rows: grid.rows.map((row) => [...row]),
    ids: [...grid.ids],
    strangeIds: grid.strangeIds ?? [],
    ...(grid.around && { around: grid.around }),
  };
  return countRefused(id, services, () =>
    receiveSheet(sheet, { ...circumstances, services: { ...services, programme } }),
  );
};

export const handler = endpoint('submitWorkbook', connectSubmit, submitWorkbook);
