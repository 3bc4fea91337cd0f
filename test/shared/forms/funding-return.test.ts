import { expect, test } from 'vitest';
import type { MoneyBefore } from '../../../shared/form/money-before.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  project: '2015A-NYW-001',
  source: '政府财政',
  fiscalLevel: '市级财政',
  line: '授课费',
  budgeted: 60_000,
  received: 30_000,
  spent: 28_800.5,
  basis: '800元×36学时',
};
const context = contextFor(fundingReturn);
const said = (cells: Cells) => complaints(fundingReturn, [{ ...good, ...cells }], context);

test('a good line has no issue but what was understood, and is kept in fen', () => {
  expect(said({})).toEqual([]);
  expect(checkCells(fundingReturn, [good]).rows[0]).toMatchObject({
    budgeted: 6_000_000,
    received: 3_000_000,
    spent: 2_880_050,
  });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'government money without its level',
    cells: { fiscalLevel: '' },
    found: 'error fiscalLevel fiscal-level-missing',
  },
  {
    mistake: 'building a base with programme money',
    cells: { line: '基地基本建设' },
    found: 'error line base-costs-from-programme',
  },
  {
    mistake: 'running a base with programme money',
    cells: { line: '基地日常经费' },
    found: 'error line base-costs-from-programme',
  },
  {
    mistake: 'more received than budgeted',
    cells: { received: 60_000.01 },
    found: 'warning received received-above-budgeted',
  },
  {
    mistake: 'more spent than there ever was',
    cells: { spent: 30_000.01 },
    found: 'warning spent more-out-than-in',
  },
  {
    mistake: 'spending that is not told by line',
    cells: { line: '不分科目（总额）' },
    found: 'error line whole-line-spends',
  },
  {
    mistake: 'money passed on to nobody',
    cells: { spent: '', passed: 20_000 },
    found: 'error peer peer-missing',
  },
  {
    mistake: 'money passed on to oneself',
    cells: { spent: '', passed: 20_000, peer: '市农业委员会' },
    found: 'error peer peer-is-own',
  },
  {
    mistake: 'another unit with nothing passed to it',
    cells: { peer: '市教育局' },
    found: 'warning peer peer-without-amount',
  },
  {
    mistake: 'more recovered than ever spent',
    cells: { spent: 1_000, recovered: 1_000.01 },
    found: 'error recovered recovered-above-spent',
  },
  {
    mistake: 'a negative amount',
    cells: { spent: -1 },
    found: 'error spent below-min',
  },
  {
    mistake: 'no amount at all',
    cells: { budgeted: '', received: '', spent: '' },
    found: 'warning spent amount-missing',
  },
  {
    mistake: 'a project that no plan in force has',
    cells: { project: '2014A-NYW-001' },
    found: 'error project reference-unknown',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a base may be built and run with the money of its old channel', () => {
  expect(said({ source: '用人单位', fiscalLevel: '', line: '基地日常经费', payer: '承担单位自筹' })).toEqual(
    [],
  );
});

test('an association’s project is for its own channel, and government money in it for an explanation (notice 84)', () => {
  const ofAssociation = {
    ...context,
    references: {
      ...context.references,
      project: context.references.project.map((each) => ({
        ...each,
        facts: { ...each.facts, hostKind: 'association' },
      })),
    },
  };
  expect(complaints(fundingReturn, [good], ofAssociation)).toEqual(['error source association-channel']);
  expect(complaints(fundingReturn, [{ ...good, explanation: '财政专项补助' }], ofAssociation)).toEqual([]);
  const own = { ...good, source: '行业协会原渠道', fiscalLevel: '' };
  expect(complaints(fundingReturn, [own], ofAssociation)).toEqual([]);
  // The other way round: no association carries it.
  expect(said(own)).toEqual(['warning source channel-of-no-association']);
  expect(said({ ...own, explanation: '与协会合办' })).toEqual([]);
});

test('a project has one row for each source, level, budget line and other unit', () => {
  expect(complaints(fundingReturn, [good, good])).toEqual(['error payer row-doubled']);
  const unread = { ...good, fiscalLevel: '财政局长' };
  expect(complaints(fundingReturn, [unread, unread])).not.toContain('error payer row-doubled');
  expect(complaints(fundingReturn, [good, { ...good, line: '场地租用费' }])).toEqual([]);
});

test('budgets that together exceed the plan name the line of the plan', () => {
  const row = { ...good, received: '', spent: 0 };
  const rows = [
    { ...row, budgeted: 100_000 },
    { ...row, line: '场地租用费', budgeted: 50_000.01 },
  ];
  const { issues } = checkCells(fundingReturn, rows, context);
  expect(issues.map(({ severity, message }) => [severity, message.zh])).toEqual([
    [
      'warning',
      '各来源、科目的预算合计 150,000.01 元，多于年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）的预算 150,000.00 元。',
    ],
  ]);
  expect(complaints(fundingReturn, [{ ...row, budgeted: 150_000 }], context)).toEqual([]);
});

test('one slip is said once: no rule asks for a cell that holds what could not be read', () => {
  expect(said({ fiscalLevel: '财政局长' })).toEqual(['error fiscalLevel choice-unknown']);
});

/** The context with what earlier months say of the project and of its class. */
const after = (project: readonly Partial<MoneyBefore>[], held: readonly Partial<MoneyBefore>[] = []) => {
  const whole = (money: readonly Partial<MoneyBefore>[]) =>
    money.map(
      (each): MoneyBefore => ({
        source: 'government',
        level: 'city',
        in: 0,
        out: 0,
        received: 0,
        passed: 0,
        spent: 0,
        spentByOthers: 0,
        budgets: {},
        spentByLine: {},
        promised: [],
        ...each,
      }),
    );
  const { references } = context;
  return {
    ...context,
    references: {
      ...references,
      project: references.project.map((each) => ({ ...each, money: whole(project) })),
      class: references.class.map((each) => ({ ...each, money: whole(held) })),
    },
  };
};
const saidAfter = (given: ReturnType<typeof after>, ...rows: readonly Cells[]) =>
  complaints(fundingReturn, rows, given);
const blank: Cells = { ...good, budgeted: '', received: '', spent: '' };

test('P1: an empty budget says that nothing has changed', () => {
  const before = after([{ in: 3_000_000, received: 3_000_000, passed: 0, budgets: { teaching: 6_000_000 } }]);
  expect(saidAfter(before, { ...blank, spent: 28_800 })).toEqual([]);
  expect(saidAfter(before, { ...blank, received: 30_000 })).toEqual([]);
  // Together with what was received before it is more than the budget stated then.
  expect(saidAfter(before, { ...blank, received: 30_000.01 })).toEqual([
    'warning received received-above-budgeted',
  ]);
});

test('P2: two levels may pay for one line, each with a budget of its own', () => {
  const both = [good, { ...good, fiscalLevel: '区（市）级财政' }];
  expect(saidAfter(after([]), ...both)).toEqual([]);
});

test('P3: a level beside another is asked about until the first one is taken back', () => {
  const before = after([{ level: 'provincial', budgets: { teaching: 6_000_000 } }]);
  expect(saidAfter(before, good)).toEqual(['warning fiscalLevel level-beside-another']);
  const back = { ...blank, fiscalLevel: '省级财政', budgeted: 0, moveReason: '级次填错' };
  expect(saidAfter(before, good, back)).toEqual([]);
});

test('P5: money comes in as a whole, and nothing need be spent', () => {
  expect(saidAfter(after([]), { ...blank, line: '不分科目（总额）', received: 100_000 })).toEqual([]);
});

test('P6: what was received in earlier months covers what is spent now, of the same level alone', () => {
  const spent = { ...blank, spent: 28_800 };
  expect(saidAfter(after([{ in: 2_880_000, received: 2_880_000 }]), spent)).toEqual([]);
  expect(saidAfter(after([{ in: 2_879_999, received: 2_879_999 }]), spent)).toEqual([
    'warning spent more-out-than-in',
  ]);
  expect(saidAfter(after([{ level: 'district', in: 9_000_000, received: 9_000_000 }]), spent)).toEqual([
    'warning spent more-out-than-in',
  ]);
  // Several rows of one account are one sum, and what was handed over is there to be spent.
  const handed = { ...blank, line: '不分科目（总额）', handed: 40_000, peer: '市教育局' };
  expect(saidAfter(after([]), handed, spent, { ...spent, line: '住宿费', spent: 11_200 })).toEqual([]);
  expect(saidAfter(after([]), handed, spent, { ...spent, line: '住宿费', spent: 11_200.01 })).toEqual([
    'warning spent more-out-than-in',
  ]);
});

test('P7: what was spent wrongly is recovered, as a positive amount', () => {
  const before = after([{ in: 3_000_000, out: 2_880_000, received: 3_000_000, passed: 0, spent: 2_880_000 }]);
  expect(saidAfter(before, { ...blank, recovered: 3_600 })).toEqual([]);
  expect(saidAfter(before, { ...blank, recovered: 28_800.01 })).toEqual([
    'error recovered recovered-above-spent',
  ]);
});

test('P8: money goes to a class, of the plan or outside it', () => {
  const rows = (project: string) => checkCells(fundingReturn, [{ ...good, project }], context).rows;
  expect(rows('2015A-NYW-001-1')[0]?.project).toBe('2015A-NYW-001-1');
  const outside = {
    ...context,
    references: {
      ...context.references,
      class: [{ code: '2015X-NYW-A03-1', title: '计划外示例班', facts: { project: '2015X-NYW-A03-1' } }],
    },
  };
  expect(complaints(fundingReturn, [{ ...good, project: '2015X-NYW-A03-1' }], outside)).toEqual([
    'warning source government-outside-plan',
  ]);
  const explained = { ...good, project: '2015X-NYW-A03-1', explanation: '市政府临时交办' };
  expect(complaints(fundingReturn, [explained], outside)).toEqual([]);
  // A title that a project and its class share means the project, as before.
  const [project] = context.references.project;
  const sameTitle = {
    ...context,
    references: {
      ...context.references,
      class: context.references.class.map((each) => ({ ...each, title: project?.title ?? '' })),
    },
  };
  const read = checkCells(fundingReturn, [{ ...good, project: project?.title ?? '' }], sameTitle);
  expect(read.rows[0]?.project).toBe(project?.code);
});

test('the class of an association is asked about as its project is (notice 84)', () => {
  const ofAssociation = {
    ...context,
    references: {
      ...context.references,
      project: context.references.project.map((each) => ({
        ...each,
        facts: { ...each.facts, hostKind: 'association' },
      })),
    },
  };
  expect(complaints(fundingReturn, [{ ...good, project: '2015A-NYW-001-1' }], ofAssociation)).toEqual([
    'error source association-channel',
  ]);
});

test('money moved between lines asks for its reason, and so does a budget that grows', () => {
  const before = after([{ budgets: { travel: 2_000_000, materials: 600_000 } }]);
  const travel = { ...blank, line: '交通费', budgeted: 12_000 };
  const materials = { ...blank, line: '学习资料费', budgeted: 14_000 };
  expect(saidAfter(before, travel, materials)).toEqual([
    'warning moveReason budget-moved',
    'warning moveReason budget-moved',
  ]);
  const { issues } = checkCells(fundingReturn, [travel, materials], before);
  expect(issues[0]?.message.zh).toBe(
    '年度计划第 1 项（2015A-NYW-001 海洋牧场技术高级研修班）政府财政（市级财政）预算总额未变，交通费由 20,000.00 元调为 12,000.00 元，未填写调剂原因。',
  );
  const moveReason = '两期合班';
  expect(saidAfter(before, { ...travel, moveReason }, { ...materials, moveReason })).toEqual([]);
  expect(saidAfter(before, travel)).toEqual(['warning moveReason budget-changed']);
  // A budget that is stated for the first time, or as before, has no reason.
  expect(saidAfter(after([]), travel, materials)).toEqual([]);
  expect(saidAfter(before, { ...travel, budgeted: 20_000 })).toEqual([]);
});

test('a class that has ended and was held by its own unit has cost what its return says', () => {
  const [held] = context.references.class;
  const given = (cost: number | undefined, facts = {}) => ({
    ...context,
    references: {
      ...context.references,
      class: [{ ...held, facts: { ...held?.facts, cost, ...facts } }] as typeof context.references.class,
    },
  });
  const row = { ...good, project: '2015A-NYW-001-1' };
  const second = { ...row, line: '住宿费', budgeted: '', received: '', spent: 1_199.5 };
  const found = ['warning spent class-cost-differs'];
  expect(complaints(fundingReturn, [row, second], given(3_000_000))).toEqual([]);
  expect(complaints(fundingReturn, [row, second], given(3_000_001))).toEqual(found);
  expect(complaints(fundingReturn, [row], given(3_000_000))).toEqual(found);
  // Not of a class that goes on, that tells no cost, that another unit holds, or that money was passed on for.
  for (const facts of [{ end: '2015-04-01' }, { hosted: true }])
    expect(complaints(fundingReturn, [row], given(3_000_000, facts))).toEqual([]);
  expect(complaints(fundingReturn, [row], given(undefined))).toEqual([]);
  const passed = {
    ...good,
    line: '不分科目（总额）',
    budgeted: 10,
    received: 10_000,
    spent: '',
    passed: 9_000,
    peer: '市教育局',
  };
  expect(complaints(fundingReturn, [row, passed], given(3_000_000))).not.toContain(found[0]);
});

test('the head says what is left of the months before, and with this sheet', () => {
  const { rows } = checkCells(fundingReturn, [good], context);
  const before = after([{ in: 10_000_000, out: 4_000_050 }]);
  expect(fundingReturn.head(rows, before)?.zh).toBe(
    '以前月份累计收入 100,000.00 元，支出、转拨、退回 40,000.50 元，结余 59,999.50 元；连同本表结余 61,199.00 元。本月开班的，参照省2014-02-01起标准（据转载，待确认），每人每天 400.00 元。',
  );
  expect(fundingReturn.head([], context)).toBeUndefined();
});

test('a sheet begins with what the plan says of projects that no return has told of yet', () => {
  const [project] = context.references.project;
  const known = (facts: object, money?: readonly MoneyBefore[]) => ({
    ...context,
    unit: 'nyw',
    references: {
      ...context.references,
      project: [
        {
          ...project,
          code: '2015A-NYW-001',
          title: '研修班',
          facts: { unit: 'nyw', budget: 15_000_000, ...facts },
          money,
        },
      ],
    },
  });
  const row = { project: '2015A-NYW-001', line: 'whole' };
  expect(fundingReturn.begins.rows(known({ sources: ['government'] }))).toEqual([
    { ...row, source: 'government', fiscalLevel: 'city', budgeted: 15_000_000 },
  ]);
  // Of several sources nobody knows the shares.
  expect(
    fundingReturn.begins.rows(known({ sources: ['government', 'person'], level: 'provincial' })),
  ).toEqual([
    { ...row, source: 'government', fiscalLevel: 'provincial', budgeted: undefined },
    { ...row, source: 'person', fiscalLevel: undefined, budgeted: undefined },
  ]);
  // Nothing of what was told already, nor of another unit’s.
  expect(fundingReturn.begins.rows(known({ sources: ['government'] }, []))).toEqual([]);
  expect(fundingReturn.begins.rows(known({ sources: ['government'], unit: 'hyj' }))).toEqual([]);
});
