/** POST /workbooks: the cells of an xlsx file go the way of a sheet, to the same check and the same receipt. */
import { type Act, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectSubmit, type SubmitServices, submitSheet } from '../submitting/submit-sheet.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';

export const submitWorkbook: Act<'submitWorkbook', SubmitServices> = async (
  { body, query },
  circumstances,
) => {
  const { programme } = circumstances.services;
  const { certifier, nil, ...meant } = query;
  const { id, formVersion, baseVersion, grid } = await openWorkbook(body, programme, meant, (known) =>
    permit(circumstances.actor, 'submit', known, programme),
  );
  return submitSheet(
    {
      ...id,
      formVersion,
      baseVersion,
      certifier,
      nil: nil === 'true',
      headers: [...grid.headers],
      rows: grid.rows.map((row) => [...row]),
      ids: [...grid.ids],
      strangeIds: grid.strangeIds ?? [],
    },
    circumstances,
  );
};

export const handler = endpoint('submitWorkbook', connectSubmit, submitWorkbook);
