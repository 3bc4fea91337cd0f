/** Rows that are no data, and cells that say something only together with others. */
import { describe, expect, test } from 'vitest';
import { checkSheet, type SheetCells } from '../../../../shared/form/check-sheet.ts';
import type { Cell } from '../../../../shared/form/define-form.ts';
import { matchHeaders } from '../../../../shared/form/match-headers.ts';
import { findTable } from '../../../../shared/form/table/find-table.ts';
import { advancedPlan } from '../../../../shared/forms/advanced-plan.ts';
import { traineeRoster } from '../../../../shared/forms/trainee-roster.ts';
import { contextFor, givenSheet } from '../../../support/given.ts';

const context = contextFor(advancedPlan);
const names = Object.keys(advancedPlan.columns);
const at = (name: string): number => names.indexOf(name);
const blank = (): Cell[] => names.map(() => '');
const line = (cells: { readonly [name: string]: Cell }): Cell[] => names.map((name) => cells[name] ?? '');
/** A good row, another line, a good row. */
const between = (...lines: readonly Cell[][]): SheetCells => {
  const { headers, rows, ids } = givenSheet(advancedPlan, 2);
  const all = [rows[0] as Cell[], ...lines, rows[1] as Cell[]];
  return {
    headers,
    rows: all,
    ids: all.map((_, i) => (i === 0 ? (ids[0] as string) : i === all.length - 1 ? (ids[1] as string) : '')),
  };
};
const check = (sheet: SheetCells) => checkSheet(advancedPlan, sheet, context);

describe('a line that is no data is one note and leaves the rows alone', () => {
  type Line = [string, { readonly [name: string]: Cell }];
  test.each<Line>([
    ['total-ignored', { number: '合  计', persons: 120, budget: 70_000 }],
    ['total-ignored', { title: '合计：', persons: 120 }],
    ['total-ignored', { number: '本页小计', persons: 120, days: 5, hours: 40, budget: 70_000 }],
    ['total-ignored', { number: '累计', budget: 70_000 }],
    ['total-ignored', { number: '汇总', budget: 70_000 }],
    ['total-ignored', { number: '合计（万元）', budget: 7 }],
    ['total-ignored', { number: 'Total', budget: 7 }],
    ['footer-ignored', { number: '填表人：样例', field: '审核人：样例', when: '填表日期：2015年1月20日' }],
    ['footer-ignored', { number: '单位负责人（签字）：' }],
    ['footer-ignored', { title: '青岛市示例局（盖章）' }],
    ['footer-ignored', { number: '注：以上为初步计划，以批复为准。' }],
    ['footer-ignored', { number: '备注：' }],
    ['footer-ignored', { number: '※以上经费含税' }],
    ['footer-ignored', { number: '—以下空白—' }],
    ['footer-ignored', { number: '第1页' }],
    ['section-ignored', { number: '一、海洋类' }],
    ['section-ignored', { title: '（二）社会发展领域' }],
    ['section-ignored', { number: '第二部分 其他' }],
    ['example-ignored', { number: '例', title: '海洋牧场高级研修班', persons: 60, days: 5, hours: 40 }],
    ['example-ignored', { number: '示例：', title: '海洋牧场高级研修班', field: '海洋科技开发' }],
    ['stray-ignored', { number: '以上培训班均已报分管领导同意' }],
    ['stray-ignored', { number: '续表' }],
    ['stray-ignored', { number: '1.经费以批复为准' }],
    ['stray-ignored', { number: '2015年1月20日' }],
    ['stray-ignored', { number: '海洋类项目（共2项）' }],
    ['total-ignored', { number: '總計', budget: 7 }],
    ['total-ignored', { number: 'Total (yuan)', budget: 7 }],
    ['example-ignored', { number: '（例）', title: '海洋牧场高级研修班', persons: 60, days: 5, hours: 40 }],
    ['footer-ignored', { number: '注：经费按人均计', persons: 60 }],
    ...['平均', '上年同期', '其中：市直', '计', '比上年增长', '占比', '班均'].flatMap((label): Line[] => [
      ['total-ignored', { number: label, persons: 60, budget: 7 }],
      ['total-ignored', { title: label, persons: 60, budget: 7 }],
    ]),
    // Whatever the word, figures beside words in the column of numbers are no class.
    ['total-ignored', { number: '备选', persons: 60 }],
    ['total-ignored', { number: '共2个班' }],
    ['total-ignored', { title: '共两期，120人' }],
    ['section-ignored', { number: '一', title: '海洋类' }],
    ['section-ignored', { number: 'II', title: '海洋类' }],
    ['header-repeated', { budget: '（万元）' }],
    ['header-repeated', { persons: '人', days: '天', budget: '万元' }],
    ['stray-ignored', Object.fromEntries(names.map((name) => [name, '—']))],
    ['stray-ignored', { number: '/', title: '无', budget: '-' }],
  ])('%s %j', (code, cells) => {
    const { rows, issues } = check(between(line(cells)));
    expect(rows).toHaveLength(2);
    expect(issues.map((issue) => [issue.code, issue.row])).toEqual([[code, 1]]);
  });

  test('the header again, in any of its words', () => {
    const { headers } = givenSheet(advancedPlan, 1);
    expect(check(between([...headers])).issues.map(({ code }) => code)).toEqual(['header-repeated']);
    const own = line({ number: '序号', title: '培训班名称', field: '领域', persons: '人数', days: '天数' });
    expect(check(between(own)).issues.map(({ code }) => code)).toEqual(['header-repeated']);
  });

  test('a header whose columns are in another order stops what stands below it', () => {
    const { headers, rows } = givenSheet(advancedPlan, 2);
    const swap = <T>([a, b, c, ...rest]: readonly T[]): T[] => [a, c, b, ...rest] as T[];
    const pasted = {
      headers,
      rows: [rows[0] as Cell[], swap(headers), swap(rows[1] as Cell[])],
      ids: ['a', '', 'b'],
    };
    const moved = check(pasted).issues.filter(({ code }) => code === 'header-moved');
    expect(moved.map(({ row, severity }) => [row, severity])).toEqual([[1, 'error']]);
  });

  test('the numbers of the columns under the header', () => {
    const { headers, rows } = givenSheet(advancedPlan, 2);
    for (const numbers of [names.map((_, i) => i + 1), names.map((_, i) => `（${i + 1}）`)])
      expect(
        check({ headers, rows: [numbers, ...rows], ids: ['', 'a', 'b'] }).issues.map(({ code, row }) => [
          code,
          row,
        ]),
      ).toEqual([['numbering-ignored', 0]]);
  });

  test('what stands far below, whatever number of cells it has', () => {
    const sheet = between();
    const below = [
      ...Array.from({ length: 12 }, blank),
      line({ title: '经研究', field: '同意', host: '上报' }),
    ];
    const rows = [...sheet.rows, ...below];
    const { issues } = check({ ...sheet, rows, ids: rows.map((_, i) => sheet.ids[i] ?? '') });
    expect(issues.map(({ code }) => code)).toEqual(['stray-ignored']);
  });

  test('only such lines under a header are nothing read', () => {
    const { headers } = givenSheet(advancedPlan, 1);
    const { issues } = check({ headers, rows: [line({ number: '合计', budget: 1 })], ids: [''] });
    expect(issues.map(({ code }) => code)).toEqual(['nothing-read', 'total-ignored']);
  });

  test('a row with figures is no footer for the remark in its last cell', () => {
    const { rows, issues } = check(
      between(line({ title: '海洋牧场', budget: 70_000, remark: '备注：市财政拨付' })),
    );
    expect(rows).toHaveLength(3);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each(['第3期', '3期', '人民币9万元', '约60', '共39人'])(
    '%j alone is no such line in a column of figures',
    (text) => {
      expect(check(between(line({ budget: text }))).rows).toHaveLength(3);
    },
  );

  test('of its merged cells and formulas nothing is asked', () => {
    const sheet = between(line({ number: '合计', persons: 120 }));
    const around = {
      merges: [{ row: 1, column: 0, rows: 1, columns: 4 }],
      unvalued: [[1, at('persons')]] as const,
    };
    expect(check({ ...sheet, around }).issues.map(({ code }) => code)).toEqual(['total-ignored']);
  });

  test.each(['分类汇总', '合计（讲义）', '累计', '总数', 'Sum'])('a class named %j is data', (title) => {
    const sheet = between();
    const rows = sheet.rows.map((row, i) =>
      i === 1 ? row.map((cell, j) => (j === at('title') ? title : cell)) : row,
    );
    expect(check({ ...sheet, rows }).rows.map((row) => row.title)).toContain(title);
  });

  test('a row that was begun far below is asked about, from a file of texts too', () => {
    for (const persons of [60, '60']) {
      const sheet = between();
      const rows = [
        ...sheet.rows,
        ...Array.from({ length: 5 }, blank),
        line({ title: '海洋', host: '某学院', persons }),
      ];
      const { issues } = check({ ...sheet, rows, ids: rows.map((_, i) => sheet.ids[i] ?? '') });
      expect(issues.filter(({ code }) => code === 'required').length).toBeGreaterThan(3);
    }
  });

  test('a name with a star is asked for its number as its neighbours are', () => {
    const { rows } = check(between(line({ title: '★海洋班', host: '某学院', place: '青岛' })));
    expect(rows).toHaveLength(3);
  });

  test('a row of data is never taken for such a line', () => {
    for (const title of [
      '汇总统计高级研修班',
      '注册会计师研修班',
      '第二届海洋论坛',
      '示例教学法研修班',
      '合计算法研修班',
    ]) {
      const sheet = between();
      const rows = sheet.rows.map((row, i) =>
        i === 1 ? row.map((cell, j) => (j === at('title') ? title : cell)) : row,
      );
      expect(check({ ...sheet, rows }).rows.map((row) => row.title)).toContain(title);
    }
  });
});

describe('同上 and merged cells', () => {
  const { headers, rows, ids } = givenSheet(advancedPlan, 3);
  const put = (row: number, name: string, cell: Cell, from = rows) =>
    from.map((cells, i) => (i === row ? cells.map((old, j) => (j === at(name) ? cell : old)) : cells));

  test.each(['同上', '〃', '"', '″', '同前', 'ditto', '”'])(
    '%j stands for the cell above, through several rows',
    (word) => {
      const sheet = { headers, ids, rows: put(2, 'host', word, put(1, 'host', word)) };
      const checked = check(sheet);
      const host = checked.rows[0]?.host;
      expect(checked.rows.map((row) => row.host)).toEqual([host, host, host]);
      expect(checked.issues.map(({ code, row, understood }) => [code, row, understood])).toEqual([
        ['ditto', 1, host],
        ['ditto', 2, host],
      ]);
    },
  );

  test('figures and what tells rows apart are never repeated', () => {
    for (const name of ['budget', 'persons', 'number'])
      expect(
        check({ headers, ids, rows: put(1, name, '同上') }).issues.filter(
          ({ severity }) => severity === 'error',
        ),
      ).toMatchObject([{ code: 'ditto-figure', row: 1, column: name }]);
  });

  test('nor is the name of a person', () => {
    const roster = givenSheet(traineeRoster, 2);
    const name = Object.keys(traineeRoster.columns).indexOf('name');
    const doubled = roster.rows.map((row, i) =>
      i === 1 ? row.map((cell, j) => (j === name ? '同上' : cell)) : row,
    );
    const { issues } = checkSheet(traineeRoster, { ...roster, rows: doubled }, contextFor(traineeRoster));
    expect(issues.filter(({ column }) => column === 'name')).toMatchObject([
      { code: 'ditto-figure', row: 1, column: 'name' },
    ]);
  });

  test('with nothing above it is asked about, or empty where nothing is needed', () => {
    expect(check({ headers, ids, rows: put(0, 'host', '同上') }).issues).toMatchObject([
      { code: 'ditto-nothing', row: 0 },
    ]);
    const emptied = put(1, 'place', '同上', put(0, 'place', ''));
    expect(check({ headers, ids, rows: emptied }).issues).toMatchObject([
      { code: 'left-empty', row: 1, column: 'place' },
    ]);
  });

  const merged = (name: string, count = 3) => ({
    merges: [{ row: 0, column: at(name), rows: count, columns: 1 }],
  });

  test('a merged cell stands for those below, but no figure does', () => {
    const below = put(2, 'host', '', put(1, 'host', ''));
    const checked = check({ headers, ids, rows: below, around: merged('host') });
    expect(new Set(checked.rows.map((row) => row.host)).size).toBe(1);
    expect(checked.issues.map(({ code, row }) => [code, row])).toEqual([
      ['merged-filled', 1],
      ['merged-filled', 2],
    ]);
    const money = put(2, 'budget', '', put(1, 'budget', ''));
    expect(
      check({ headers, ids, rows: money, around: merged('budget') }).issues.map(({ code }) => code),
    ).toEqual(['merged-figure', 'merged-figure']);
  });

  test('a merged header names what it lies over', () => {
    const wide = headers.map((header, i) => (i === at('place') ? '' : header));
    const around = { merges: [{ row: -1, column: at('when'), rows: 1, columns: 2 }] };
    const { issues } = check({ headers: wide, rows, ids, around });
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'header-merged' }]);
  });
});

describe('a header in two lines', () => {
  test.each(['每人', '（每人）', '美元', '上年'])('%j right above one name is said of it', (word) => {
    const names = Object.values(advancedPlan.columns).map(({ header }) => header.zh.replace(/（.*/, ''));
    const above = names.map((name) => (name === '经费预算' ? word : ''));
    const table = findTable(advancedPlan, [['计划表'], above, names]);
    expect(table?.headers[at('budget')]).toBe(`${word}\n经费预算`);
    expect(matchHeaders(advancedPlan, table?.headers ?? []).beside[at('budget')]).toHaveLength(1);
  });

  const form = advancedPlan;
  const titles = Object.values(form.columns).map(({ header }) => header.zh.replace(/（.*/, ''));
  const found = (...grid: readonly (readonly Cell[])[]) => findTable(form, grid);

  test('units in the second line belong to the names above', () => {
    const second = titles.map((title) =>
      title === '经费预算' ? '（万元）' : title === '天数' ? '（天）' : '',
    );
    const table = found(
      ['计划表'],
      titles,
      second,
      titles.map((_, i) => i + 1),
    );
    expect(table).toMatchObject({ first: 1, header: 2 });
    const { columnAt, beside } = matchHeaders(form, table?.headers ?? []);
    expect(columnAt).toEqual(names);
    expect(beside[at('budget')]).toEqual(['万元']);
  });

  test('names under a group are the columns', () => {
    const grouped = [...titles];
    grouped[at('persons')] = '规模';
    grouped[at('days')] = '';
    const second = titles.map((title, i) => (i === at('persons') || i === at('days') ? title : ''));
    const table = found(
      grouped,
      second,
      titles.map((_, i) => (i ? '甲' : 1)),
    );
    expect(table?.header).toBe(1);
    expect(matchHeaders(form, table?.headers ?? []).columnAt).toEqual(names);
  });

  test('units may stand in the third line, and be of any kind', () => {
    const grouped = [...titles];
    grouped[at('persons')] = '规模';
    grouped[at('days')] = '';
    const second = titles.map((title, i) => (i === at('persons') || i === at('days') ? title : ''));
    const third = titles.map((title) =>
      title === '经费预算' ? '万元' : title === '天数' ? '（天）' : title === '培训时间' ? '年月日' : '',
    );
    const table = found(
      grouped,
      second,
      third,
      titles.map((_, i) => (i ? '甲' : 1)),
    );
    expect(table?.header).toBe(2);
    const { columnAt, beside } = matchHeaders(form, table?.headers ?? []);
    expect(columnAt).toEqual(names);
    expect(beside[at('budget')]).toEqual(['万元']);
    const perPerson = titles.map((title) => (title === '经费预算' ? '元/人' : ''));
    expect(matchHeaders(form, found(titles, perPerson)?.headers ?? []).beside[at('budget')]).toEqual([
      '元/人',
    ]);
  });

  test('a row of data under a header in one line is no part of it', () => {
    expect(
      found(
        titles,
        titles.map(() => '甲'),
      )?.header,
    ).toBe(0);
    expect(
      found(
        titles,
        titles.map((_, i) => (i === 1 ? '海洋' : '')),
      )?.header,
    ).toBe(0);
  });

  test('a header is found in row 50, and not in row 70', () => {
    const lines = (count: number) => [...Array.from({ length: count }, () => ['说明']), titles];
    expect(found(...lines(49))?.header).toBe(49);
    expect(found(...lines(69))).toBeUndefined();
  });
});

test.each(['级\u200b别', '\ufeff级别', '（级别）', '级\u00a0别'])(
  'the header %j is the name people see',
  (header) => {
    expect(matchHeaders(advancedPlan, [header]).columnAt).toEqual(['level']);
  },
);

test.each(['No', 'NO.', '№'])('the header %j is the number', (header) => {
  expect(matchHeaders(advancedPlan, [header]).columnAt).toEqual(['number']);
});
