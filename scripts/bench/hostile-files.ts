/** A plan as a colleague sends it, and the same with a part made endless: what each once held a worker with. */
import { inspectWorkbook } from '../../functions/workbook/inspect-workbook.ts';
import { writeWorkbook } from '../../functions/workbook/write-workbook.ts';
import { zipStored } from '../../functions/workbook/zip-stored.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import { noReferences } from '../../shared/form/references.ts';
import { layoutSheet } from '../../shared/form/sheet-layout.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import { type Clerk, planOf, year } from './rush-clerks.ts';

export const plainFile = async (clerk: Clerk): Promise<Buffer> => {
  const { unit, form } = clerk;
  const { rows, ids } = planOf(clerk, year) as SheetCells;
  const context = { programme, unit, period: year, today: `${year}-01-20`, references: noReferences };
  const bytes = await writeWorkbook({
    name: form.title.zh,
    title: form.title.zh,
    about: '',
    status: '',
    columns: layoutSheet(form, context, 'zh'),
    rows,
    ids,
    seal: {
      programme: programme.id,
      form: form.id,
      formVersion: form.version,
      unit,
      period: year,
      baseVersion: 0,
    },
  });
  return Buffer.from(bytes);
};

const megabyte = 1024 * 1024;
/** What stands before the end of a part. */
const endings: readonly (readonly [part: RegExp, end: string, more: string])[] = [
  [/sheet1\.xml$/, '</sheetData>', `<row r="99"><c r="A99" x="${'a'.repeat(3 * megabyte)}"/></row>`],
  [/styles\.xml$/, '</styleSheet>', '<numFmt numFmtId="200" formatCode="0"/>'.repeat(80_000)],
  [/sheet1\.xml$/, '</sheetData>', '<row><c r="XFD1"/></row>'.repeat(120_000)],
];

export const hostileFiles = (plain: Buffer): Buffer[] => {
  const parts = [...inspectWorkbook(plain).parts];
  return endings.map(([part, end, more]) =>
    zipStored(
      parts.map(([name, content]) => [
        name,
        part.test(name) ? Buffer.from(content.toString().replace(end, more + end)) : content,
      ]),
    ),
  );
};
