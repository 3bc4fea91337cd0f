/** GET /forms/{form}/workbook: what GET /forms/{form} tells, as an xlsx file for WPS and Excel. */
import { headOf } from '../../shared/form/head-of.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { connectReadForm, type ReadFormServices, readForm } from '../submitting/read-form.ts';
import { fileHeaders, layWorkbook } from '../workbook/lay-workbook.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';

export const downloadWorkbook: Action<'downloadWorkbook', ReadFormServices> = async (
  { params, query },
  circumstances,
) => {
  const { body: known } = await readForm({ params, query, body: undefined }, circumstances);
  const { programme } = circumstances.services;
  const { columns, before, toAnswer } = known;
  const { rows: begun, ids = [] } = before ?? known;
  const rows = [...begun, ...(toAnswer?.rows ?? [])];
  const head = headOf(
    findForm(programme, known.form),
    { headers: columns.map(({ header }) => header), rows, ids },
    { ...known, programme, persons: undefined, numbers: undefined, holders: undefined },
    known.guide,
  );
  const laid = layWorkbook(programme, known, query.language ?? 'zh', known.standing?.version ?? 0, head);
  const bytes = await writeWorkbook({ ...laid, rows, ids });
  return {
    status: 200,
    body: Buffer.from(bytes).toString('base64'),
    headers: fileHeaders(laid.name, `${known.form}-${known.unit}-${known.period}`),
  };
};

export const handler = endpoint('downloadWorkbook', connectReadForm, downloadWorkbook);
