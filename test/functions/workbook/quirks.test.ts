/** What WPS, Excel and LibreOffice make of a file between download and upload. */
import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/form/define-form.ts';
import { layoutSheet } from '../../../shared/form/sheet-layout.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { contextFor, givenSheet } from '../../support/given.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { readBack, sealIn, sealOf, workbookOf } from '../../support/workbooks.ts';
import { partsOf, workbookParts, zipOf } from '../../support/zip.ts';

const names = Object.keys(advancedPlan.columns);
const text = (content: string, ref = '') =>
  `<c${ref && ` r="${ref}"`} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
const titles = Object.values(advancedPlan.columns).map(({ header }) => header.zh);
const header = (row: number) => `<row r="${row}">${titles.map((title) => text(title)).join('')}</row>`;
const read = (sheetData: string, more = {}) => readBack(advancedPlan, zipOf(workbookParts(sheetData, more)));

describe.each(forms)('$id', (form) => {
  const sheet = givenSheet(form, 25);

  test('its cells come back from a file as they went in', async () => {
    const grid = await readBack(form, await workbookOf(form, sheet));
    expect(grid.ids).toEqual(sheet.ids);
    expect(grid.rows.map((row) => row.slice(1))).toEqual(
      sheet.rows.map((row) => {
        const cells = row.map((cell): Cell => (cell === '' ? null : cell));
        while (cells.at(-1) === null) cells.pop();
        return cells;
      }),
    );
  });

  test('its layout becomes a file whose header is found, with its seal', async () => {
    const context = contextFor(form);
    const headers = layoutSheet(form, context, 'zh').map((column) => column.header);
    const file = await workbookOf(form, { ...sheet, headers });
    const grid = await readBack(form, file);
    expect(grid.columnAt.slice(1)).toEqual(Object.keys(form.columns));
    expect(grid.headerRow).toBe(4);
    expect(await sealIn(file)).toEqual(sealOf(form));
  });

  test('another reader finds the same in its file', async () => {
    const file = await workbookOf(form, sheet);
    const [first] = await readSheets(file);
    const grid = await readBack(form, file);
    const theirs = first?.data.slice(4).map((row) => row.slice(1).map(asCell)) ?? [];
    expect(theirs.slice(0, grid.rows.length).map(withoutTail)).toEqual(
      grid.rows.map((row) => withoutTail(row.slice(1))),
    );
  });
});

const asCell = (value: unknown): Cell =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell);
const withoutTail = (row: readonly Cell[]): Cell[] => {
  const cells = [...row];
  while (cells.length && cells.at(-1) === null) cells.pop();
  return cells;
};

test('texts that LibreOffice cut into runs are whole again', async () => {
  const sharedStrings = [
    '<si><r><rPr><rFont val="Arial"/></rPr><t>BIM </t></r><r><rPr><rFont val="宋体"/></rPr><t>技术高级研修班</t></r></si>',
    '<si><t>青岛</t><rPh sb="0" eb="2"><t>qingdao</t></rPh></si>',
    '<si><t xml:space="preserve"> 前后空格 </t></si>',
  ].join('');
  const { rows } = await read(
    `${header(1)}<row r="2"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>`,
    { sharedStrings },
  );
  expect(rows).toEqual([['BIM 技术高级研修班', '青岛', ' 前后空格 ']]);
});

test('a thousand styled blank rows below the data are no rows', async () => {
  const styles = '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
  const blanks = Array.from(
    { length: 1_000 },
    (_, i) => `<row r="${i + 3}">${names.map(() => '<c s="1"/>').join('')}</row>`,
  );
  const { rows } = await read(`${header(1)}<row r="2"><c><v>1</v></c></row>${blanks.join('')}`, { styles });
  expect(rows).toEqual([[1]]);
});

test('dates, times, booleans, errors and cached formulas are read as a sheet would give them', async () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs>';
  const { rows } = await read(
    `${header(1)}<row r="2"><c s="1"><v>42072</v></c><c s="2"><v>42072.5625</v></c><c t="b"><v>1</v></c><c t="e"><f>A9</f><v>#REF!</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f><v>海洋</v></c><c><f>B1</f></c><c s="1"><v>-5</v></c></row>`,
    { styles },
  );
  expect(rows[0]?.slice(0, 7)).toEqual(['2015-03-09', '2015-03-09 13:30', true, '#REF!', 2, '海洋', null]);
});

test('a day in the built-in Chinese format, which no style sheet spells out, is a day', async () => {
  const styles = '<cellXfs count="2"><xf/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs>';
  const { rows } = await read(`${header(1)}<row r="2"><c s="1"><v>42072</v></c></row>`, { styles });
  expect(rows[0]).toEqual(['2015-03-09']);
});

test('a workbook of the 1904 calendar gives the same days', async () => {
  const styles = '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
  const parts = workbookParts(`${header(1)}<row r="2"><c s="1"><v>40610</v></c></row>`, { styles }).map(
    (part) =>
      part.name === 'xl/workbook.xml'
        ? { ...part, content: String(part.content).replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }
        : part,
  );
  expect((await readBack(advancedPlan, zipOf(parts))).rows[0]).toEqual(['2015-03-09']);
});

test('parts under other names and with prefixed elements, as some exporters write them, are read', async () => {
  const parts = workbookParts(`${header(1)}<row r="2"><c><v>5</v></c></row>`).map((part) =>
    part.name.includes('sheet1')
      ? {
          name: part.name,
          content: String(part.content)
            .replace(/<(\/?)(worksheet|sheetData|row|c|v|is|t)\b/g, '<$1x:$2')
            .replace('xmlns=', 'xmlns:x='),
        }
      : part,
  );
  expect((await readBack(advancedPlan, zipOf(parts))).rows).toEqual([[5]]);
});

test('rows inserted above, another sheet before it and columns moved about do no harm', async () => {
  const moved = await read(
    `<row r="1">${text('青岛市知识更新工程')}</row><row r="3">${text('填表说明')}</row>${header(6)}<row r="9"><c r="B9"><v>7</v></c></row>`,
  );
  expect(moved.headerRow).toBe(6);
  expect(moved.rows).toEqual([[], [], [null, 7]]);
  expect(moved.ids.map((id) => id !== '')).toEqual([false, false, true]);

  const file = await workbookOf(advancedPlan, plan(planRow(1)));
  const parts = partsOf(file).map((part) =>
    part.name === 'xl/workbook.xml'
      ? {
          ...part,
          content: part.content.replace(
            /(<sheet [^>]*\/>)([\s\S]*)(<sheet [^>]*name="字典"[^>]*\/>)/,
            '$3$2$1',
          ),
        }
      : part,
  );
  const behind = await readBack(advancedPlan, zipOf(parts));
  expect(behind.rows).toHaveLength(1);
});

test('the row ids stay with their rows when people sort, copy and delete', async () => {
  const sheet = plan(planRow(1), planRow(2), planRow(3));
  const file = await workbookOf(advancedPlan, {
    ...sheet,
    rows: [sheet.rows[2], sheet.rows[0], sheet.rows[0]] as Cell[][],
    ids: ['r3', 'r1', 'r1'],
  });
  const { ids } = await readBack(advancedPlan, file);
  expect(ids.slice(0, 2)).toEqual(['r3', 'r1']);
  expect(ids[2]).toMatch(/^x[0-9a-f]{8}-1$/);
});

test('texts with characters that XML or a workbook cannot hold come back whole', async () => {
  const title = '甲\u0007乙\u000b_x0041_\r\n<b>&amp;"\'  ';
  const grid = await readBack(advancedPlan, await workbookOf(advancedPlan, plan(planRow(1, { title }))));
  expect(grid.rows[0]?.[names.indexOf('title') + 1]).toBe(title);
});

test('cells may be typed into, the header may not, and lists are long', async () => {
  const parts = partsOf(await workbookOf(advancedPlan, plan(planRow(1))));
  const of = (name: string) => parts.find((part) => part.name === name)?.content ?? '';
  expect(of('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
  expect(of('xl/worksheets/sheet1.xml')).toMatch(/<dataValidation type="list" sqref="[A-Z]+5:[A-Z]+504"/);
  expect(of('xl/worksheets/sheet1.xml')).toContain('ySplit="4"');
  expect(of('xl/workbook.xml')).toMatch(/name="zhixin"[^>]*state="veryHidden"/);
  expect(of('xl/styles.xml')).toContain('locked="0"');
});
