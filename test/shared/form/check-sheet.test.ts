import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSheet, type SheetCells } from '../../../shared/form/check-sheet.ts';
import { type Cell, defineForm } from '../../../shared/form/define-form.ts';
import { givenContext } from '../../support/given.ts';

const classes = defineForm({
  id: 'classes',
  version: 1,
  title: { zh: '班次', en: 'Classes' },
  purpose: { zh: '试验用表', en: 'A form for tests' },
  clauses: '',
  letters: 'SY',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  columns: {
    number: { kind: 'integer', required: true, header: { zh: '序号', en: 'No.' } },
    title: { kind: 'text', required: true, header: { zh: '班次名称', en: 'Title' } },
    persons: { kind: 'integer', required: true, header: { zh: '人数', en: 'Persons' } },
    passed: { kind: 'integer', header: { zh: '合格人数', en: 'Passed' } },
  },
  rowKey: ['number'],
  rowRules: [
    {
      code: 'passed-above-persons',
      severity: 'error',
      reads: ['persons', 'passed'],
      paints: 'passed',
      message: {
        zh: '合格 {passed} 人多于参训 {persons} 人。',
        en: '{passed} passed, more than {persons} trained.',
      },
      fix: { zh: '请核对。', en: 'Check both.' },
      broken: ({ persons, passed }) =>
        (passed as number) > (persons as number)
          ? { persons: persons as number, passed: passed as number }
          : undefined,
    },
  ],
  sheetRules: [],
});

const headers = ['序号', '班次名称', '人数', '合格人数'];
const sheet = (rows: Cell[][], changes: Partial<SheetCells> = {}): SheetCells => ({
  headers,
  rows,
  ids: rows.map((_, i) => `id-${i}`),
  ...changes,
});
const check = (cells: SheetCells) => checkSheet(classes, cells, givenContext());
const codes = (cells: SheetCells) => check(cells).issues.map(({ code, row, column }) => [code, row, column]);

test('a good sheet has rows and no issues', () => {
  const checked = check(sheet([[1, '海洋', 60, 58]]));
  expect(checked.issues).toEqual([]);
  expect(checked.rows).toEqual([{ number: 1, title: '海洋', persons: 60, passed: 58 }]);
});

test('headers are found in either language, with stars, units and line breaks', () => {
  const rows = [[1, '海洋', 60, 58]];
  expect(codes(sheet(rows, { headers: ['序号 *\nNo.', 'title', '人数（人）', '合格人数\nPassed'] }))).toEqual(
    [],
  );
  expect(codes(sheet(rows, { headers: ['序号', '班次名称', '人数', '人数'] }))).toEqual([
    ['header-doubled', undefined, 'persons'],
  ]);
  expect(codes(sheet(rows, { headers: ['序号', '班次名称', '', '合格人数'] }))).toEqual([
    ['column-unnamed', undefined, undefined],
    ['header-missing', undefined, 'persons'],
  ]);
  expect(codes(sheet(rows, { headers: ['序号', '班次名称', '人数', '感想'] }))).toEqual([
    ['header-unknown', undefined, undefined],
  ]);
});

test('figures under a header in another unit are read in that unit, and it is said', () => {
  const given = sheet([[1, '海洋', 0.5, 58]], { headers: ['序号', '班次名称', '人数（万人）', '合格人数'] });
  expect(codes(given)).toEqual([['header-scaled', undefined, 'persons']]);
  expect(check(given).rows[0]?.persons).toBe(5_000);
});

test('blank rows, totals and stray notes far below never block a sheet', () => {
  const blank = ['', null, '  ', ''];
  const checked = check(
    sheet([
      [1, '海洋', 60, ''],
      blank,
      [2, '装备', 30, ''],
      ['合计', '', 90, ''],
      ...Array(6).fill(blank),
      ['', '记得盖章', '', ''],
    ]),
  );
  expect(checked.rows).toHaveLength(2);
  expect(checked.at).toEqual([0, 2]);
  expect(checked.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['total-ignored', 'note'],
    ['stray-ignored', 'note'],
  ]);
});

describe('a single cell below the last row', () => {
  const blank = ['', null, '  ', ''];
  const below = (blanks: number, ...last: Cell[]) =>
    check(sheet([[1, '海洋', 60, ''], ...Array<Cell[]>(blanks).fill(blank), last]));
  const codesOf = ({ issues }: ReturnType<typeof check>) => issues.map(({ code, row }) => `${code} ${row}`);

  test('is a row while four blank ones lie between, and misses what a row must have', () => {
    const checked = below(4, '', '记得盖章', '', '');
    expect(checked.rows).toHaveLength(2);
    expect(codesOf(checked)).toEqual(['required 5', 'required 5']);
  });

  test('is a note from five blank ones on', () => {
    const checked = below(5, '', '记得盖章', '', '');
    expect(checked.rows).toHaveLength(1);
    expect(codesOf(checked)).toEqual(['stray-ignored 6']);
  });

  test('is a row at any distance once a second cell is filled', () => {
    expect(below(50, 2, '装备', '', '').at).toEqual([0, 51]);
  });
});

test('a rule across columns shows even when another cell of the row fails', () => {
  expect(codes(sheet([['x', '海洋', 60, 61]]))).toEqual([
    ['number-unclear', 0, 'number'],
    ['passed-above-persons', 0, 'passed'],
  ]);
});

describe('a rule on trial', () => {
  const { programme } = givenContext();
  const trials = { [classes.id]: { 'passed-above-persons': '2015-01-20' } };
  const on = (today: string) =>
    checkSheet(
      classes,
      sheet([[1, '海洋', 60, 61]]),
      givenContext({ today, programme: { ...programme, trials } }),
    ).issues[0];

  test('warns up to its last day and says until when', () => {
    expect(on('2015-01-20')).toMatchObject({
      code: 'passed-above-persons',
      severity: 'warning',
      fix: {
        zh: '请核对。本项规则试行至 2015-01-20，此后须改正方可报送。',
        en: 'Check both. This rule is on trial until 2015-01-20; after that it will block submission.',
      },
    });
  });

  test('stops the sheet from the day after, without another word', () => {
    expect(on('2015-01-21')).toMatchObject({ severity: 'error', fix: { zh: '请核对。', en: 'Check both.' } });
  });
});

test('a repeated key names the row it repeats', () => {
  const { issues } = check(
    sheet([
      [1, '海洋', 60, ''],
      [1, '装备', 30, ''],
    ]),
  );
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message.zh).toBe('与第 1 行重复（“序号”相同）。');
});

test('missing and copied row ids are mended, never refused', () => {
  const rows: Cell[][] = [
    [1, '甲', 1, ''],
    [2, '乙', 2, ''],
    [3, '丙', 3, ''],
  ];
  const { ids } = check(sheet(rows, { ids: ['a', 'a'] }));
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe('a');
});

test('no issue quotes a citizen number, wherever it was pasted', () => {
  const number = '11010519491231002X';
  const { issues } = check(sheet([[`第${number}号`, '海洋', number, '1101 0519 4912 3100 2X']]));
  expect(issues.length).toBeGreaterThan(0);
  expect(JSON.stringify(issues)).not.toMatch(/\d{11}|4912/);
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('#REF!', '=1+1', '60人', '2015年9月', '<b>', '\u202e', '合计', '１２', '-0', 'NaN'),
  ) as fc.Arbitrary<Cell>;
  const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });

  test('the check never throws, and answers the same twice', () => {
    fc.assert(
      fc.property(
        grid,
        fc.array(fc.oneof(fc.constantFrom(...headers), fc.string()), { maxLength: 6 }),
        (rows, heads) => {
          const cells = { headers: heads, rows, ids: [] };
          expect(JSON.stringify(check(cells))).toBe(JSON.stringify(check(cells)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every row is kept, or blank, or said to be left out', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const { at, issues } = check(sheet(rows));
        const named = new Set([...at, ...issues.map(({ row }) => row)]);
        rows.forEach((row, i) => {
          if (row.slice(0, 4).some((each) => typeof each === 'number' || typeof each === 'boolean'))
            expect(named.has(i)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('texts that are no data', () => {
  const check = (cells: Cell[]) =>
    checkSheet(
      classes,
      { headers: ['序号', '班次名称', '人数', '合格人数'], rows: [cells], ids: ['a'] },
      givenContext(),
    );

  test('in an optional column they are empty, and rules run as over an empty cell', () => {
    expect(check([1, '海洋牧场', 60, '/'])).toMatchObject({ issues: [], rows: [{ passed: undefined }] });
    const open = check([1, '海洋牧场', 60, '待定']);
    expect(open.rows).toMatchObject([{ passed: undefined }]);
    expect(open.issues).toMatchObject([{ code: 'left-empty', severity: 'note', column: 'passed' }]);
  });

  test('in a required column they are asked about once', () => {
    const { issues } = check([1, '—', '待定', 50]);
    expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'title placeholder',
      'persons placeholder',
    ]);
  });
});
