/** A form's sheet as an xlsx file, and back. */
import { inspectWorkbook } from '../../functions/workbook/inspect-workbook.ts';
import { readSeal } from '../../functions/workbook/read-seal.ts';
import { readGrid } from '../../functions/workbook/read-workbook.ts';
import type { Seal } from '../../functions/workbook/seal.ts';
import { writeWorkbook } from '../../functions/workbook/write-workbook.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { CheckContext, Form } from '../../shared/form/define-form.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import { contextFor } from './given.ts';

export const sealOf = (form: Form, changes: Partial<Seal> = {}): Seal => ({
  programme: 'qingdao-2013-2020',
  form: form.id,
  formVersion: form.version,
  unit: 'nyw',
  period: form.period === 'year' ? '2015' : '2015-03',
  baseVersion: 0,
  ...changes,
});

/**
 * Whatever headers the sheet has, in the order it has them, under the formats of the columns they stand for.
 * @param prepared rows below the header; hundreds when a form is downloaded, which take nearly all the time of writing
 */
export const workbookOf = async (
  form: Form,
  sheet: SheetCells,
  context: CheckContext = contextFor(form),
  seal: Seal = sealOf(form),
  prepared?: number,
): Promise<Buffer> => {
  const layout = new Map(layoutSheet(form, context, 'zh').map((column) => [column.name, column]));
  const { columnAt } = matchHeaders(form, sheet.headers);
  const columns = sheet.headers.map((header, i) => {
    const laid = layout.get(columnAt[i] ?? '');
    return { ...(laid ?? { format: '@', width: 100, align: 'left' as const }), header, note: '' };
  });
  return Buffer.from(
    await writeWorkbook({
      name: form.title.zh,
      title: form.title.zh,
      about: '',
      status: '',
      columns,
      rows: sheet.rows,
      ids: sheet.ids,
      ...(prepared !== undefined && { prepared }),
      seal,
    }),
  );
};

export const readBack = (form: Form, bytes: Uint8Array) =>
  readGrid(form, inspectWorkbook(Buffer.from(bytes)).parts);

export const sealIn = (bytes: Uint8Array) => readSeal(inspectWorkbook(Buffer.from(bytes)).parts);
