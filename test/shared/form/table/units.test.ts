/** Units outside the cells: in every column of figures of every form, applied or asked about, never ignored. */
import { describe, expect, test } from 'vitest';
import { checkSheet, type SheetCells } from '../../../../shared/form/check-sheet.ts';
import type { Cell, Column, Form, NumberColumn } from '../../../../shared/form/define-form.ts';
import { matchHeaders } from '../../../../shared/form/match-headers.ts';
import type { Around } from '../../../../shared/form/table/around.ts';
import { asShown, readAbove } from '../../../../shared/form/table/around.ts';
import { isNumber, unitFor } from '../../../../shared/form/table/units.ts';
import { forms } from '../../../../shared/programme/programmes.ts';
import { contextFor, givenSheet } from '../../../support/given.ts';

const columns = forms.flatMap((form) =>
  Object.entries(form.columns).flatMap(([name, column]) =>
    isNumber(column) ? [{ id: `${form.id} ${name}`, form, name, column }] : [],
  ),
);
const moneyColumns = columns.filter(({ column }) => column.kind === 'money');

const titled = (form: Form, name: string, header: string, rows = 2): SheetCells => {
  const sheet = givenSheet(form, rows);
  const at = Object.keys(form.columns).indexOf(name);
  return { ...sheet, headers: sheet.headers.map((title, i) => (i === at ? header : title)) };
};
const withCell = (form: Form, sheet: SheetCells, name: string, cell: Cell): SheetCells => {
  const at = Object.keys(form.columns).indexOf(name);
  return {
    ...sheet,
    rows: sheet.rows.map((row, i) => (i === 0 ? row.map((old, j) => (j === at ? cell : old)) : row)),
  };
};
const saidOf = (form: Form, sheet: SheetCells, name: string) =>
  checkSheet(form, sheet, contextFor(form))
    .issues.filter((issue) => issue.column === name && issue.row === undefined)
    .map(({ code }) => code);
const bareOf = ({ header }: Column): string => header.zh.replace(/[（(].*[)）]$/, '');

test('there are figures to be misread', () => {
  expect(moneyColumns.length).toBeGreaterThanOrEqual(16);
  expect(columns.length).toBeGreaterThanOrEqual(120);
});

describe.each(moneyColumns)('$id', ({ form, name, column }) => {
  const bare = bareOf(column);
  test.each([
    `${bare}\n（万元）`,
    `${bare}（万元）`,
    `${bare}(万元)`,
    `${bare}【万元】`,
    `${bare}/万元`,
    `${bare}，万元`,
    `${bare}_万元`,
    `${bare}  万元`,
    `${bare}（金额）/万元`,
    `${bare}以万元计`,
    `万元\n${bare}`,
    `${bare}\n单位：万元`,
    `${column.header.en.replace(/ \(.*/, '')} (10,000 yuan)`,
  ])('%j is read in ten thousands', (header) => {
    const sheet = withCell(form, titled(form, name, header), name, 3.5);
    expect(saidOf(form, sheet, name)).toEqual(['header-scaled']);
    expect(checkSheet(form, sheet, contextFor(form)).rows[0]?.[name]).toBe(3_500_000);
  });

  test.each([
    ...['每人', '人均', '美元', '元/人', 'USD'].map((word) => `${bare}（${word}）`),
    ...['每人', '美元', '累计', '上年', '元/人'].map((word) => `${word}\n${bare}`),
  ])('%j is asked about', (header) => {
    const sheet = titled(form, name, header);
    expect(saidOf(form, sheet, name)).toEqual(['header-quantity']);
    expect(checkSheet(form, sheet, contextFor(form)).rows[0]?.[name]).toBeUndefined();
  });

  test('a unit in the line above is applied, or asked about where the header has another', () => {
    const around: Around = { above: ['单位：万元'] };
    const plain = { ...withCell(form, titled(form, name, bare), name, 3.5), around };
    expect(saidOf(form, plain, name)).toEqual(['header-scaled']);
    expect(checkSheet(form, plain, contextFor(form)).rows[0]?.[name]).toBe(3_500_000);
    expect(saidOf(form, { ...titled(form, name, `${bare}（元）`), around }, name)).toEqual(['unit-conflict']);
    expect(saidOf(form, { ...titled(form, name, `${bare}（万元）`), around }, name)).toEqual([
      'header-scaled',
    ]);
  });

  test('a note below the table counts as a line above it; what it says of quotas does not', () => {
    const sheet = withCell(form, titled(form, name, bare), name, 3.5);
    const noted = (note: string): SheetCells => ({
      ...sheet,
      rows: [...sheet.rows, [note]],
      ids: [...sheet.ids, ''],
    });
    expect(saidOf(form, noted('注：经费单位为万元'), name)).toEqual(['header-scaled']);
    expect(saidOf(form, noted('说明：以上均以万元计。'), name)).toEqual(['header-scaled']);
    expect(saidOf(form, noted('注：补助标准（元/人）见附件'), name)).toEqual([]);
  });

  test('of parts beside their sum the sum is read, of parts alone none before they are put together', () => {
    const sheet = titled(form, name, `${bare}（万元）\n合计`);
    const parts = ['市财政', '自筹'].map((part) => `${bare}（万元）\n${part}`);
    const headers = [...sheet.headers, ...parts];
    const match = matchHeaders(form, headers);
    expect([match.columnAt.indexOf(name), match.doubled.size]).toEqual([
      sheet.headers.findIndex((title) => title.includes('合计')),
      0,
    ]);
    expect(match.unknown).toHaveLength(2);
    const [first = ''] = parts;
    const alone = {
      ...titled(form, name, first),
      headers: [...titled(form, name, first).headers, parts[1] as string],
    };
    const doubled = checkSheet(form, alone, contextFor(form)).issues.find(
      ({ code }) => code === 'header-doubled',
    );
    expect(doubled?.message.zh).toMatch(/市财政.*自筹/);
  });

  test('words with a unit of their own stay what they are', () => {
    const sheet = titled(form, name, `${bare}（万元）`);
    const of = (cell: Cell) =>
      checkSheet(form, withCell(form, sheet, name, cell), contextFor(form)).rows[0]?.[name];
    expect([of('3.5万元'), of('35000元'), of('3.5'), of('共3.5')]).toEqual(Array(4).fill(3_500_000));
  });
});

/** No column of figures takes one of these for its own unit. */
const strange = (column: NumberColumn): string[] =>
  ['亩', '立方米', '欧元', '每班平均'].filter((word) => unitFor(column, word).says !== 'same');

test.each(columns)('$id: a bracket that is not its own is never ignored', ({ form, name, column }) => {
  const words = strange(column);
  expect(words).toHaveLength(4);
  for (const word of words)
    expect(saidOf(form, titled(form, name, `${bareOf(column)}（${word}）`), name)).toHaveLength(1);
  expect(saidOf(form, titled(form, name, `${bareOf(column)}（必填）`), name)).toEqual([]);
  expect(saidOf(form, titled(form, name, column.header.zh), name)).toEqual([]);
  expect(saidOf(form, titled(form, name, `▲ 1.${column.header.zh} *\n${column.header.en}`), name)).toEqual(
    [],
  );
});

const money: Column = { kind: 'money', header: { zh: '经费', en: 'Money' } };
const hours: Column = { kind: 'quantity', measure: 'hours', header: { zh: '学时', en: 'Hours' } };
const days: Column = { kind: 'quantity', measure: 'days', header: { zh: '天数', en: 'Days' } };
const people: Column = { kind: 'integer', header: { zh: '人数', en: 'People' } };
const score: Column = { kind: 'integer', units: ['分'], max: 100, header: { zh: '得分', en: 'Score' } };

test.each<[Column, number, string, Cell]>([
  [money, 3.5, '0.0"万元"', '3.5万元'],
  [money, 3.55, '0.0\\万\\元', '3.55万元'],
  [money, 5, '0万元', '5万元'],
  [money, -5, '0;[Red]-0"万元"', '-5万元'],
  [money, 35, '0"千元"', '35千元'],
  [money, 500, '"$"#,##0', '$500'],
  [money, 500, '[$USD] 0', 'USD500'],
  // The same amount, shown shorter.
  [money, 35_000, '0!.0,"万"', 35_000],
  [money, 35_000, '0,"千元"', 35_000],
  [money, 35_000, '#,##0.00', 35_000],
  [money, 35_000, '¥#,##0.00', 35_000],
  [money, 35_000, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 35_000],
  [money, 35_000, '[$¥-804]#,##0.00', 35_000],
  [money, 3.5, 'General"万元"', '3.5万元'],
  [money, 3.5, 'G/通用格式"万元"', '3.5万元'],
  [money, 3.5, '[=0]"-";0.0"万元"', '3.5万元'],
  // Whatever the header says, the cell shows yuan.
  [money, 3.5, '[>=10]0"万元";0"元"', '3.5元'],
  [money, 9, '0"元"', '9元'],
  [money, 3.5, '0.00E+00', 3.5],
  [money, 3.5, '# ?/?', 3.5],
  [hours, 5, '0"天"', '5天'],
  [hours, 40, '0"学时"', 40],
  [days, 2, '0"周"', '2周'],
  [days, 2, '0"天"', 2],
  [people, 60, '0"人次"', '60人次'],
  [people, 60, '0"人"', 60],
  [people, 5, '[DBNum1]0', 5],
  [score, 1, '0%', '100%'],
  [score, 0.98, '0.0%', '98%'],
  [people, 42_000, 'yyyy"年"m"月"', 42_000],
])('%j: %s under %j is %j', (column, value, format, shown) => {
  expect(asShown(value, format, column)).toBe(shown);
});

test.each([
  ['单位：万元', 1],
  ['（金额单位：人民币万元）', 1],
  ['2015年度培训经费表（万元）', 1],
  ['以万元为单位', 1],
  ['（单位：人、万元）', 1],
  ['单位：人/万元', 1],
  ['单位：万元、天', 1],
  ['单位： 万  元', 1],
  ['金额：万元', 1],
  ['万元', 1],
  ['Unit: 10,000 yuan', 1],
  ['Unit: RMB 10,000', 1],
  ['经费：5万元', 0],
  ['共12万元', 0],
  ['报送单位：市农业委员会', 0],
  ['青岛市专业技术人才知识更新工程', 0],
])('the line %j names %d units', (line, count) => {
  expect(readAbove([[line]]).above ?? []).toHaveLength(count);
});

test('a unit behind a long title is seen, and 元/人 above is not 元', () => {
  expect(readAbove([[`${'知识更新工程'.repeat(60)}（单位：万元）`]]).above).toHaveLength(1);
  const [{ form, name } = { form: undefined, name: '' }] = moneyColumns;
  if (!form) throw new Error('no form has money');
  const around: Around = { above: ['单位：元/人'] };
  expect(saidOf(form, { ...givenSheet(form, 1), around }, name)).not.toEqual([]);
});

test.each([
  ['万元，含税', 'scaled'],
  ['元，含税', 'same'],
  ['金额', 'same'],
  ['RMB万元', 'scaled'],
  ['單位：万元', 'scaled'],
  ['万元，人均', 'other'],
  ['10,000 yuan', 'scaled'],
])('%j says %s of money', (text, says) => {
  expect(unitFor(money, text).says).toBe(says);
});

test.each(['经费〔万元〕', '经费<万元>', '经费「万元」', '经费｛万元｝'])(
  'the brackets of %j are brackets',
  (header) => {
    expect(matchHeaders({ columns: { money } }, [header])).toMatchObject({
      columnAt: ['money'],
      beside: [['万元']],
    });
  },
);

test('beside a unit, what else the header says is told too', () => {
  for (const { form, name, column } of moneyColumns)
    for (const header of [`${bareOf(column)}（万元）\n市本级`, `${bareOf(column)}（万元）（市本级）`])
      expect(saidOf(form, titled(form, name, header), name)).toEqual(['header-scaled', 'header-qualifier']);
});

test('figures above the header are named by their rows', () => {
  expect(readAbove([['标题'], ['共', 12], [null], [3]])).toEqual({ figuresAbove: [2, 4] });
});

test('the number of a person in a column of figures is not quoted', () => {
  const number = '370200198503110238';
  for (const { form, name } of columns)
    for (const cell of [number, Number(number), '138 0000 0000'])
      for (const { message } of checkSheet(
        form,
        withCell(form, givenSheet(form, 1), name, cell),
        contextFor(form),
      ).issues)
        expect(message.zh.replace(/[,\s]/g, '')).not.toMatch(/3702001985|13800000000/);
});
