/** What a rectification or a case says was given back, given what money returns say: when checked, what is asked. */
import { describe, expect, test } from 'vitest';
import type { Form, Reference, References } from '../../../shared/form/define-form.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import { compareReturns, findingAbout, findingSince } from '../../../shared/forms/rules/returned-money.ts';
import { violationCase } from '../../../shared/forms/violation-case.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells } from '../../support/mistakes.ts';

const project = '2015B-NYW-001';
const other = '2015B-NYW-002';
const returned = (unit: string, of: string, month: string, fen: number): Reference => ({
  code: `${of}#${month}#${unit}`,
  title: of,
  facts: { unit, project: of, month, fen },
});
const finding = (code: string, facts: Reference['facts']): Reference => ({ code, title: '问题', facts });
const asked = (form: Form, rows: readonly Cells[], references: Partial<References>) => {
  const given = contextFor(form);
  const context = { ...given, today: '2016-03-20', references: { ...given.references, ...references } };
  return checkCells(form, rows, context)
    .issues.filter(({ code }) => code === 'returned-not-in-ledger')
    .map(({ row, column, severity, message }) => [row, column, severity, message.zh, message.en]);
};

const rectified: Cells = {
  number: 1,
  inspection: 'DC2016-RSJ-001-1',
  object: '经费管理使用',
  problem: '结余未处置',
  measures: '退回财政',
  dueOn: '2016-03-31',
  status: '已完成',
  doneOn: '2016-02-20',
  returned: 8000,
  evidence: '示区财〔2016〕3号',
};
const unspent = finding('DC2016-RSJ-001-1', {
  askedOn: '2016-01-12',
  flag: `unspent/nyw/${project}/government/district/2015`,
});

describe('a rectification', () => {
  const of = (rows: readonly Cells[], ledger: readonly Reference[] | undefined, ...more: Reference[]) =>
    asked(rectification, rows, {
      inspection: [unspent, ...more],
      ...(ledger && { returned: ledger }),
    });

  test('that the money returns agree with is not asked about', () => {
    expect(of([rectified], [returned('nyw', project, '2016-02', 800_000)])).toEqual([]);
    expect(of([rectified], [returned('nyw', project, '2016-01', 900_000)])).toEqual([]);
  });

  test('of which the ledger has less names both sums, the difference and since when', () => {
    expect(of([rectified], [returned('nyw', project, '2016-02', 799_999)])).toEqual([
      [
        0,
        'returned',
        'warning',
        '整改退回 8,000.00 元，经费执行情况表自 2016-01 起退回 7,999.99 元，相差 0.01 元。',
        '8,000.00 yuan returned by rectification; the funding returns since 2016-01 say that 7,999.99 yuan was returned, 0.01 yuan less.',
      ],
    ]);
  });

  test('is not covered by what went back before the finding, or of another project or unit', () => {
    const elsewhere = [
      returned('nyw', project, '2015-12', 800_000),
      returned('nyw', other, '2016-02', 800_000),
      returned('hyj', project, '2016-02', 800_000),
    ];
    expect(of([rectified], elsewhere).map(([row]) => row)).toEqual([0]);
  });

  test('two about one project are one comparison; where no project is known all of the unit counts', () => {
    const class1 = finding('DC2016-RSJ-001-2', { askedOn: '2016-02-01', class: `${project}-1` });
    const whole = finding('DC2016-RSJ-002', { inspectedOn: '2016-01-05' });
    const second = { ...rectified, number: 2, inspection: class1.code };
    const ledger = [
      returned('nyw', project, '2016-01', 800_000),
      returned('nyw', project, '2016-02', 800_000),
    ];
    expect(of([rectified, second], ledger, class1)).toEqual([]);
    expect(of([rectified, second], ledger.slice(1), class1)).toMatchObject([
      [0, 'returned', 'warning', expect.stringContaining('整改退回 16,000.00 元'), expect.any(String)],
    ]);
    const third = { ...rectified, inspection: whole.code };
    expect(of([third], [returned('nyw', other, '2016-01', 800_000)], whole)).toEqual([]);
  });

  test('is silent where money returns are not known, nothing was returned or the finding is not known', () => {
    expect(of([rectified], undefined)).toEqual([]);
    expect(of([{ ...rectified, returned: 0 }], [])).toEqual([]);
    expect(of([{ ...rectified, inspection: 'DC2016-RSJ-009' }], [])).toEqual([]);
  });
});

describe('a case', () => {
  const closed: Cells = {
    number: 1,
    unit: '市农业委员会',
    kind: '挪用',
    foundOn: '2016-01-08',
    channel: '数据核查',
    project,
    amount: 3600,
    facts: '结算后支出',
    outcome: '责令退回',
    returned: 3600,
  };
  const of = (cells: Cells, ...ledger: Reference[]) =>
    asked(violationCase, [{ ...closed, ...cells }], { returned: ledger });

  test('is held against what the unit concerned returned of the project since it was found', () => {
    expect(of({}, returned('nyw', project, '2016-01', 360_000))).toEqual([]);
    expect(of({}, returned('nyw', project, '2015-12', 360_000))).toMatchObject([
      [
        0,
        'returned',
        'warning',
        '追回 3,600.00 元，经费执行情况表自 2016-01 起退回 0.00 元，相差 3,600.00 元。',
        expect.any(String),
      ],
    ]);
    expect(of({}, returned('hyj', project, '2016-01', 360_000))).toHaveLength(1);
  });

  test('without a code of a plan takes the project from its flag, or else the whole unit', () => {
    const flag = `after-settlement/nyw/${project}-1/government/city`;
    expect(of({ project: '', flag }, returned('nyw', other, '2016-01', 360_000))).toHaveLength(1);
    expect(of({ project: '', flag }, returned('nyw', project, '2016-01', 360_000))).toEqual([]);
    expect(of({ project: '两个项目' }, returned('nyw', other, '2016-01', 360_000))).toEqual([]);
  });
});

test('what a finding is about and since when, by what is known of it', () => {
  expect(findingAbout({ class: `${project}-1`, flag: `idle/nyw/${other}/government` })).toBe(`${project}-1`);
  expect(findingAbout({ flag: 'split-purchase/nyw/GM2015-NYW-001' })).toBeUndefined();
  expect(findingSince('DC2015-RSJ-001-1', {})).toBe('2015-01');
  expect(findingSince('DC2015-RSJ-001', { inspectedOn: '2015-04-08' })).toBe('2015-04');
});

test('a project whose code begins like another’s is another', () => {
  const told = [{ unit: 'nyw', about: '2015B-NYW-0011', since: '2015-01', fen: 1 }];
  const [compared] = compareReturns(told, [{ unit: 'nyw', project, month: '2015-02', fen: 1 }]);
  expect(compared?.ledger).toBe(0);
});
