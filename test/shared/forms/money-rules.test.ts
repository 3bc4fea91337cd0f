/** Rules of money with their clauses: given a project and what is known of it, when a row says so, then what is asked. */
import { describe, expect, test } from 'vitest';
import type { CheckContext, Reference } from '../../../shared/form/define-form.ts';
import type { MoneyBefore } from '../../../shared/form/money-before.ts';
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fiscalApplication } from '../../../shared/forms/fiscal-application.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { levelOfTask } from '../../../shared/forms/rules/level-of-task.ts';
import type { Unit, UnitKind } from '../../../shared/ground/define-city.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const project = '2015A-NYW-001';
const government = (level: string): Cells => ({ project, source: '政府财政', fiscalLevel: level });
const line: Cells = { line: '授课费', spent: 1_000 };
const whole: Cells = { line: '不分科目（总额）' };

const company: Unit = { code: 'qy1', name: { zh: '示例企业', en: 'Example Company' }, kind: 'enterprise' };
const society: Unit = {
  code: 'xh1',
  name: { zh: '示例协会', en: 'Example Association' },
  kind: 'association',
};
const programme = { ...chainedProgramme, units: [...chainedProgramme.units, company, society] };

const none: MoneyBefore = {
  source: 'government',
  level: 'city',
  in: 100_000_000,
  out: 0,
  received: 0,
  passed: 0,
  spent: 0,
  spentByOthers: 0,
  budgets: {},
  spentByLine: {},
  promised: [],
};
const given = contextFor(fundingReturn);
/** The project with further facts, and its class. */
const withFacts = (
  facts: Reference['facts'],
  money: readonly MoneyBefore[] = ['city', 'provincial', 'national', 'district'].map((level) => ({
    ...none,
    level,
  })),
  more: Partial<CheckContext> = {},
): CheckContext => ({
  ...given,
  programme,
  references: {
    ...given.references,
    project: given.references.project
      .filter(({ code }) => code === project)
      .map((each) => ({ ...each, facts: { ...each.facts, ...facts }, money })),
  },
  ...more,
});
const said = (cells: Cells, context: CheckContext) => complaints(fundingReturn, [cells], context);

describe('notice 78: the level that pays is the level whose task it is', () => {
  const of = (kind: UnitKind, level?: string, superior?: UnitKind) =>
    levelOfTask({ kind }, superior && { kind: superior }, level);
  test.each<[UnitKind, string | undefined, UnitKind | undefined, string | undefined]>([
    ['bureau', undefined, undefined, 'city'],
    ['city-department', 'city', undefined, 'city'],
    ['city-department', 'provincial', undefined, 'provincial'],
    ['city-department', 'national', undefined, 'national'],
    ['district', undefined, undefined, 'district'],
    ['district', 'city', undefined, 'district'],
    ['district', 'provincial', undefined, 'provincial'],
    ['base', undefined, undefined, 'city'],
    ['base', undefined, 'city-department', 'city'],
    ['base', undefined, 'district', 'district'],
    ['enterprise', undefined, undefined, undefined],
    ['association', 'national', undefined, undefined],
  ])('%s, project of level %s, below %s: %s', (kind, level, superior, expected) => {
    expect(of(kind, level, superior)).toBe(expected);
  });

  test.each([
    ['nyw', undefined, '市级财政', '区（市）级财政'],
    ['nyw', 'provincial', '省级财政', '市级财政'],
    ['nyw', 'national', '中央财政', '市级财政'],
    ['huangdao', undefined, '区（市）级财政', '市级财政'],
    ['jd1', undefined, '区（市）级财政', '市级财政'],
  ])('of %s, level %s: %s, and %s only with an explanation', (unit, level, right, other) => {
    const context = withFacts({ unit, level });
    expect(said({ ...government(right), ...line }, context)).toEqual([]);
    const wrong = { ...government(other), ...line };
    expect(said(wrong, context)).toEqual(['error fiscalLevel level-of-task']);
    expect(said({ ...wrong, explanation: '上级补助' }, context)).toEqual([]);
  });

  test('the sentence names the project, the level that is to pay and the one given', () => {
    const { issues } = checkCells(
      fundingReturn,
      [{ ...government('市级财政'), ...line }],
      withFacts({ unit: 'huangdao' }),
    );
    expect(issues[0]?.message.zh).toBe(
      '年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）应由区（市）级财政保障，填写的是市级财政，未说明情况。',
    );
  });

  test('money that no government pays has no level to compare', () => {
    expect(
      said({ project, source: '个人', ...line, spent: 0, budgeted: 500 }, withFacts({ unit: 'nyw' })),
    ).toEqual([]);
  });

  test('an application asks for money of the level of its task too', () => {
    const application = {
      number: 1,
      project,
      amount: 100_000,
      persons: 60,
      days: 5,
      targetPassed: 58,
      targetHours: 36,
    };
    const context = withFacts({ unit: 'nyw', issued: true }, [], { period: '2015' });
    const saidOf = (cells: Cells) => complaints(fiscalApplication, [{ ...application, ...cells }], context);
    expect(saidOf({ fiscalLevel: '市级财政' })).toEqual([]);
    expect(saidOf({ fiscalLevel: '省级财政' })).toEqual(['error fiscalLevel level-of-task']);
    expect(saidOf({ fiscalLevel: '省级财政', explanation: '省专项' })).toEqual([]);
  });
});

test('notice 84, 87: an association and an enterprise pay of their own, and government money asks for an explanation', () => {
  for (const [unit, code] of [
    ['xh1', 'association-channel'],
    ['qy1', 'government-to-enterprise'],
  ] as const) {
    const context = withFacts({ unit, hostKind: 'department' });
    const row = { ...government('市级财政'), ...line };
    expect(said(row, context)).toEqual([`error source ${code}`]);
    expect(said({ ...row, explanation: '专项补助' }, context)).toEqual([]);
  }
  // A department’s is for the budget.
  expect(said({ ...government('市级财政'), ...line }, withFacts({ unit: 'nyw' }))).toEqual([]);
});

describe('notice 80: government money is for issued items that it was applied for', () => {
  const received = { ...government('市级财政'), ...whole, received: 50_000 };
  test('an item that the plan as issued does not have is asked about', () => {
    expect(said(received, withFacts({ unit: 'nyw', issued: true }))).toEqual([]);
    expect(said(received, withFacts({ unit: 'nyw', issued: false }))).toEqual([
      'warning source government-outside-plan',
    ]);
    expect(
      said({ ...received, explanation: '计划已报待批' }, withFacts({ unit: 'nyw', issued: false })),
    ).toEqual([]);
    const own = { ...received, source: '用人单位', fiscalLevel: '', payer: '承担单位自筹' };
    expect(said(own, withFacts({ unit: 'nyw', issued: false }))).toEqual([]);
  });
  test('money that was not applied for at its level is asked about when it comes in', () => {
    const asked = ['warning received government-without-application'];
    expect(said(received, withFacts({ unit: 'nyw', applied: ['city'] }))).toEqual([]);
    expect(said(received, withFacts({ unit: 'nyw', applied: ['provincial'] }))).toEqual(asked);
    expect(said(received, withFacts({ unit: 'nyw', applied: [] }))).toEqual(asked);
    expect(said({ ...received, explanation: '无需申请' }, withFacts({ unit: 'nyw', applied: [] }))).toEqual(
      [],
    );
    // Of what is spent, or of a unit that applies for nothing, nothing is said.
    expect(said({ ...government('市级财政'), ...line }, withFacts({ unit: 'nyw', applied: [] }))).toEqual([]);
    expect(said(received, withFacts({ unit: 'nyw' }))).toEqual([]);
  });
});

describe('notice 88: money that no government pays has a payer', () => {
  const received = { project, source: '社会资金', ...whole, received: 50_000 };
  test('a payer is asked for where money came in, and only there', () => {
    const context = withFacts({});
    expect(said(received, context)).toEqual(['warning payer payer-missing']);
    expect(said({ ...received, payer: '企业赞助' }, context)).toEqual([]);
    expect(said({ ...received, received: '', budgeted: 50_000 }, context)).toEqual([]);
    expect(
      said({ ...government('市级财政'), ...whole, received: 1_000, payer: '企业赞助' }, context),
    ).toEqual(['warning payer payer-of-government']);
  });
  test('several payers of one source have a row each', () => {
    const rows = [
      { ...received, payer: '企业赞助' },
      { ...received, payer: '基金会及其他社会组织' },
    ];
    expect(complaints(fundingReturn, rows, withFacts({}))).toEqual([]);
    expect(complaints(fundingReturn, [rows[0] as Cells, rows[0] as Cells], withFacts({}))).toEqual([
      'error payer row-doubled',
    ]);
  });
});

describe('notice 93: matching promised is matching paid by its day', () => {
  const promised = [
    {
      ...none,
      source: 'employer',
      level: undefined,
      in: 0,
      promised: [
        { fen: 3_000_000, dueOn: '2015-03-31' },
        { fen: 1_000_000, dueOn: '2015-06-30' },
      ],
    },
  ];
  const march = { today: '2015-04-10', period: '2015-03' };
  const context = withFacts({}, promised, march);
  const row = { project, source: '用人单位', ...whole, payer: '学员所在单位' };
  test('what is due and did not come in is asked about, whether a row is about it or not', () => {
    expect(said({ ...row, received: 30_000 }, context)).toEqual([]);
    expect(said({ ...row, received: 29_999.99 }, context)).toEqual(['warning received matching-unpaid']);
    const other = { ...government('市级财政'), ...whole, budgeted: 1_000 };
    expect(said(other, context)).toEqual(['warning sheet matching-unpaid']);
    const { issues } = checkCells(fundingReturn, [{ ...row, received: 10_000 }], context);
    expect(issues.map(({ message }) => message.zh)).toEqual([
      '年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）用人单位配套承诺 30,000.00 元应于 2015-03-31 前到位，累计到位 10,000.00 元，尚缺 20,000.00 元。',
    ]);
  });
  test('before its day nothing is, in a sheet of an earlier month neither', () => {
    const other = { ...government('市级财政'), ...whole, budgeted: 1_000 };
    expect(said(other, withFacts({}, promised, { ...march, today: '2015-03-31' }))).toEqual([]);
    expect(said(other, withFacts({}, promised, { ...march, period: '2015-02' }))).toEqual([]);
    const later = { ...march, today: '2015-07-10', period: '2015-06' };
    expect(said({ ...row, received: 30_000 }, withFacts({}, promised, later))).toEqual([
      'warning received matching-unpaid',
    ]);
  });
});

test('notice 77: what goes out is covered by what came in, or is explained', () => {
  const context = withFacts({}, [{ ...none, in: 99_900 }]);
  const row = { ...government('市级财政'), ...line };
  expect(said(row, context)).toEqual(['warning spent more-out-than-in']);
  expect(said({ ...row, explanation: '先行垫付' }, context)).toEqual([]);
});

describe('norms of a class, by its first day', () => {
  const code = `${project}-1`;
  const classOf = (facts: Reference['facts'], money: readonly MoneyBefore[] = []) => ({
    ...withFacts({}, [none]),
    references: {
      ...withFacts({}, [none]).references,
      class: [
        {
          code,
          title: '示例班',
          facts: {
            project,
            start: '2015-03-09',
            end: '2015-03-12',
            days: 4,
            hours: 28,
            persons: 30,
            ...facts,
          },
          money,
        },
      ],
    },
  });
  const row = (spent: number, more: Cells = {}): Cells => ({
    ...government('市级财政'),
    project: code,
    line: '授课费',
    spent,
    ...more,
  });
  const found = ['warning spent above-day-norm'];

  test('a person a day in the lines that it covers, months before with it', () => {
    // 30 people × 4 days × 400 yuan
    expect(said(row(48_000), classOf({}))).toEqual([]);
    expect(said(row(48_000.01), classOf({}))).toEqual(found);
    expect(said(row(48_200, { recovered: 200 }), classOf({}))).toEqual([]);
    expect(said(row(48_000.01, { explanation: '院士授课' }), classOf({}))).toEqual([]);
    expect(said(row(48_000.01, { line: '指导与跟踪费' }), classOf({}))).toEqual([]);
    const before = [{ ...none, spentByLine: { meals: 1_000_000, guidance: 9_000_000 } }];
    expect(said(row(38_000), classOf({}, before))).toEqual([]);
    expect(said(row(38_000.01), classOf({}, before))).toEqual(found);
    const { issues } = checkCells(fundingReturn, [row(51_200)], classOf({}));
    expect(issues.map(({ message }) => message.zh)).toEqual([
      '培训班 2015A-NYW-001-1（示例班，2015-03-09 至 2015-03-12）标准所列科目支出 51,200.00 元，合每人每天 426.67 元；参照省2014-02-01起标准（据转载，待确认）每人每天 400.00 元，全班 48,000.00 元。',
    ]);
  });

  test('at both sides of the dates of norms: 2013 none, January 2014 the centre’s, 2017 lectures apart', () => {
    expect(said(row(90_000), classOf({ start: '2013-12-31' }))).toEqual([]);
    expect(said(row(54_000), classOf({ start: '2014-01-31' }))).toEqual([]);
    expect(said(row(54_000), classOf({ start: '2014-02-01' }))).toEqual(found);
    expect(said(row(48_001), classOf({ start: '2016-12-31' }))).toEqual(found);
    // 28 hours × 1,500 yuan, and 30 people × 4 days × 550 of the rest
    expect(said(row(42_000), classOf({ start: '2017-01-01' }))).toEqual([]);
    expect(said(row(42_000.01), classOf({ start: '2017-01-01' }))).toEqual([
      'warning spent above-lecture-norm',
    ]);
    expect(said(row(42_000), classOf({ start: '2017-01-01', onlineHours: 1 }))).toEqual([
      'warning spent above-lecture-norm',
    ]);
    expect(said(row(66_000, { line: '住宿费' }), classOf({ start: '2017-01-01' }))).toEqual([]);
    expect(said(row(66_000.01, { line: '住宿费' }), classOf({ start: '2017-01-01' }))).toEqual(found);
  });

  test('its return asks from twice the norm on, because it has lines too that no norm covers', () => {
    const context = { ...contextFor(classReturn), today: '2015-04-10' };
    const held: Cells = {
      project,
      run: 1,
      start: '2015-03-09',
      end: '2015-03-12',
      days: 4,
      hours: 28,
      persons: 30,
      passed: 30,
      contents: '海洋牧场选址',
      subject: '专业科目',
    };
    const codes = (cells: Cells) =>
      complaints(classReturn, [{ ...held, ...cells }], context).filter((each) => each.endsWith('norm'));
    expect(codes({ cost: 96_000 })).toEqual([]);
    expect(codes({ cost: 96_000.01 })).toEqual(['warning cost cost-above-norm']);
    expect(codes({ cost: 96_000.01, remark: '含设备租用' })).toEqual([]);
    expect(codes({ cost: 96_000.01, start: '2013-12-09', end: '2013-12-12' })).toEqual([]);
  });
});

test('notice 62: a class return is held against what the money returns say of the class', () => {
  const base = contextFor(classReturn);
  const knowing = (told: number, lines: number) => ({
    ...base,
    today: '2015-04-10',
    references: {
      ...base.references,
      project: base.references.project.map((each) => ({ ...each, classes: { 1: { told, lines } } })),
    },
  });
  const held: Cells = {
    project,
    run: 1,
    start: '2015-03-09',
    end: '2015-03-12',
    days: 4,
    hours: 28,
    persons: 30,
    contents: '海洋牧场选址',
    cost: 40_000,
  };
  const codes = (cells: Cells, context: CheckContext) =>
    complaints(classReturn, [{ ...held, ...cells }], context).filter((each) => each.includes('lines'));
  expect(codes({}, knowing(0, 4_000_000))).toEqual([]);
  expect(codes({}, knowing(0, 4_000_001))).toEqual(['warning cost money-lines-differ']);
  // Told by the return of an earlier month too.
  expect(codes({}, knowing(1_000_000, 5_000_000))).toEqual([]);
  expect(codes({}, knowing(1_000_000, 4_000_000))).toEqual(['warning cost money-lines-differ']);
  expect(codes({ remark: '票据待到' }, knowing(0, 4_000_001))).toEqual([]);
  // The money has not been told yet, or is of another session.
  expect(codes({}, knowing(0, 0))).toEqual([]);
  expect(codes({ run: 2 }, knowing(0, 1))).toEqual([]);
});

test('an amount that is a day or a code of the row is asked about', () => {
  const asked = (budgeted: string | number, more: Cells = {}) =>
    said(
      { ...government('市级财政'), ...whole, budgeted, ...more },
      withFacts({ unit: 'nyw', budget: 1e15 }),
    ).filter((each) => each.includes('code-as'));
  const found = ['warning budgeted code-as-amount-budgeted'];
  expect(asked(20_150_612)).toEqual(found);
  // The digits of 2015A-NYW-001
  expect(asked(2_015_001)).toEqual(found);
  expect(asked(20_151_312)).toEqual([]);
  expect(asked('20150612.50')).toEqual([]);
  expect(asked(2_015_002)).toEqual([]);
});
