import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindCases } from '../../../scripts/intake-table/kind-cases.ts';
import { options } from '../../../scripts/intake-table/kinds/choice-cases.ts';
import { isoDay } from '../../../shared/form/calendar-day.ts';
import type { Cell, CheckContext, Column, Value } from '../../../shared/form/define-form.ts';
import { Finding } from '../../../shared/form/kinds/kind.ts';
import { kindOf } from '../../../shared/form/kinds/kinds.ts';
import { citizenCheckCharacter } from '../../../shared/ground/citizen-number.ts';
import { creditCheckCharacter } from '../../../shared/ground/credit-check.ts';
import { givenContext, givenProject } from '../../support/given.ts';

const context: CheckContext = givenContext();

describe.each(kindCases)('a $column.kind column', ({ column, cases }) => {
  const read = kindOf(column).reader(column, context);
  test.each(cases)('reads %j', (cell, expected) => {
    const reading = read(cell);
    if (expected !== undefined && typeof expected === 'object' && !Array.isArray(expected)) {
      expect(reading).toBeInstanceOf(Finding);
      const finding = reading as Finding;
      if ('note' in expected) expect(finding.value).toEqual(expected.note);
      else {
        const { code, suggested } = expected as { code: string; suggested?: Value };
        expect([finding.code, finding.value, finding.suggested]).toEqual([code, undefined, suggested]);
      }
    } else expect(reading).toEqual(expected);
  });

  test('its printed values read back as themselves', () => {
    for (let seed = 0; seed < 30; seed++) {
      const value = kindOf(column).example(column, context, seed);
      const reread = read(kindOf(column).print(value, column, context));
      expect(reread).toEqual(column.kind === 'text' ? expect.anything() : value);
    }
  });
});

describe('whatever a cell holds', () => {
  const header = { zh: '栏', en: 'column' };
  const programme = context.programme;
  const withProject: CheckContext = {
    ...context,
    references: { ...context.references, project: [givenProject] },
  };
  const columns: readonly Column[] = [
    ...kindCases.map(({ column }) => column),
    { kind: 'reference', header, to: 'project' },
    { kind: 'unit', header },
  ];
  /** Pieces of what people write, put together at random. */
  const pieces = fc
    .array(
      fc.constantFrom(
        '2015',
        '9',
        '13',
        '19',
        '0',
        '100',
        '年',
        '月',
        '日',
        '-',
        '—',
        '至',
        '/',
        '.',
        ',',
        '，',
        '：',
        '（',
        '）',
        '人',
        '名',
        '天',
        '学时',
        '万',
        '千',
        '百',
        '十',
        '五',
        '两',
        '零',
        '元',
        '约',
        '多',
        '半',
        '第',
        '期',
        '共',
        '是',
        '否',
        '√',
        '海洋',
        '装备',
        '、',
        ' ',
        '上午',
        '周日',
        '0532',
        '138',
        'X',
        '３',
        '③',
        '²',
        '\u200b',
        '=',
        '#REF!',
        '起',
        '开班',
        '名',
        '教师',
        '人次',
        '%',
        '大写',
        '待定',
        '无',
        'E+17',
        '×',
        '⽔',
        '\ue000',
        '和',
        '8:30',
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.join(''));
  const cells = fc.oneof(
    pieces,
    pieces,
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.integer({ min: -10, max: 90_000 }),
    fc.boolean(),
    fc.constant(null),
  ) as fc.Arbitrary<Cell>;

  test.each(columns)(
    '$kind: it is read without a throw, and what was understood stays what it is',
    (column) => {
      const { reader, print } = kindOf(column);
      const read = reader(column, withProject);
      fc.assert(
        fc.property(cells, (cell) => {
          const reading = read(cell);
          const value = reading instanceof Finding ? reading.value : reading;
          if (value === undefined) return;
          expect(read(print(value, column, withProject))).toEqual(value);
        }),
        { numRuns: 1500 },
      );
    },
  );

  test.each(columns)(
    '$kind: what is suggested is not read, and read without an error once accepted',
    (column) => {
      const { reader, print } = kindOf(column);
      const read = reader(column, withProject);
      fc.assert(
        fc.property(cells, (cell) => {
          const reading = read(cell);
          if (!(reading instanceof Finding) || reading.suggested === undefined) return;
          expect(reading.value).toBeUndefined();
          expect(read(print(reading.suggested, column, withProject))).toEqual(reading.suggested);
        }),
        { numRuns: 1500 },
      );
    },
  );

  const days = fc
    .tuple(
      fc.integer({ min: 1990, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => isoDay(year, month, day));
  const citizens = fc.tuple(days, fc.integer({ min: 100, max: 999 })).map(([day, serial]) => {
    const head = `370200${day.replace(/-/g, '')}${serial}`;
    return head + citizenCheckCharacter(head);
  });
  const credits = fc.integer({ min: 1_000_000, max: 9_999_999 }).map((serial) => {
    const head = `1137020000${serial}`;
    return head + creditCheckCharacter(head);
  });
  const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
  const values: readonly { readonly column: Column; readonly value: fc.Arbitrary<Value> }[] = [
    { column: { kind: 'integer', header }, value: fc.integer({ min: 0, max: 1e9 }) },
    {
      column: { kind: 'quantity', measure: 'days', header },
      value: fc.integer({ min: 0, max: 732 }).map((halves) => halves / 2),
    },
    {
      column: { kind: 'quantity', measure: 'hours', header },
      value: fc.integer({ min: 0, max: 4000 }).map((halves) => halves / 2),
    },
    { column: { kind: 'money', header }, value: fc.integer({ min: 0, max: 1e12 }) },
    { column: { kind: 'date', header }, value: days },
    {
      column: { kind: 'dates', header },
      value: fc.tuple(days, days).map(([a, b]) => (a === b ? a : a < b ? `${a}/${b}` : `${b}/${a}`)),
    },
    { column: { kind: 'dates', header }, value: days.map((day) => day.slice(0, 7)) },
    { column: { kind: 'month', header }, value: days.map((day) => day.slice(0, 7)) },
    {
      column: { kind: 'choice', header, options: 'fields' },
      value: fc.constantFrom(...codesOf(programme.fields)),
    },
    { column: { kind: 'choices', header, options }, value: fc.subarray(codesOf(options), { minLength: 1 }) },
    { column: { kind: 'yes-no', header }, value: fc.boolean() },
    { column: { kind: 'reference', header, to: 'project' }, value: fc.constant(givenProject.code) },
    { column: { kind: 'citizen-number', header }, value: citizens },
    { column: { kind: 'credit-code', header }, value: credits },
    {
      column: { kind: 'phone', header },
      value: fc.constantFrom('13800000000', '0532-12345678-801', '010-12345678'),
    },
    {
      column: { kind: 'proof', header },
      value: fc.constantFrom('青人社发〔2015〕8号', 'https://www.示例.cn/公告?id=8#下'),
    },
  ];
  test.each(values)(
    '$column.kind: a printed value reads back as itself, also as text',
    ({ column, value }) => {
      const { reader, print } = kindOf(column);
      const read = reader(column, withProject);
      const understoodIn = (reading: unknown) => (reading instanceof Finding ? reading.value : reading);
      fc.assert(
        fc.property(value, (each) => {
          const cell = print(each, column, withProject);
          expect(read(cell)).toEqual(each);
          if (typeof cell === 'number') expect(understoodIn(read(String(cell)))).toEqual(each);
        }),
        { numRuns: 500 },
      );
    },
  );
});
