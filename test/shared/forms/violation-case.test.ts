import { expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { violationCase } from '../../../shared/forms/violation-case.ts';
import { same } from '../../../shared/ground/bilingual.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  unit: '市林业局',
  kind: '挪用',
  foundOn: '2015-10-08',
  channel: '监督检查',
  amount: 50000,
  facts: '培训经费用于其他支出',
  referredTo: '市纪委监察机关',
  referredOn: '2015-10-20',
  answerBy: '2016-01-20',
  outcome: '移送纪检监察',
  returned: 20000,
  decision: '2015年第二次联席会议第4项',
};
const context = { ...contextFor(violationCase), today: '2015-11-20' };
const said = (cells: Cells) => complaints(violationCase, [{ ...good, ...cells }], context);

test('a case is kept with its kind, one of three', () => {
  const { issues, rows } = checkCells(violationCase, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ unit: 'lyj', kind: 'diverted', amount: 5_000_000 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a violation the notice does not name',
    cells: { kind: '浪费' },
    found: 'error kind choice-unknown',
  },
  {
    mistake: 'more recovered than was misused',
    cells: { returned: 50000.01 },
    found: 'error returned part-above-whole',
  },
  { mistake: 'referred to nobody', cells: { referredTo: '' }, found: 'error referredTo needed-then' },
  { mistake: 'referred on no day', cells: { referredOn: '' }, found: 'error referredOn needed-then' },
  {
    mistake: 'referred before it was found',
    cells: { referredOn: '2015-10-07' },
    found: 'error referredOn days-out-of-order',
  },
  {
    mistake: 'closed before it was found',
    cells: { closedOn: '2015-10-07' },
    found: 'error closedOn days-out-of-order',
  },
  {
    mistake: 'closed on a day to come',
    cells: { closedOn: '2015-12-07' },
    found: 'error closedOn day-to-come',
  },
  {
    mistake: 'closed while it is looked into',
    cells: { outcome: '核查中', closedOn: '2015-11-01' },
    found: 'error outcome closed-while-open',
  },
  { mistake: 'no amount', cells: { amount: '', returned: '' }, found: 'error amount required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

const decision = (matter: string, heldOn = '2015-10-30'): Reference => ({
  code: 'LH2015-RSJ-004',
  title: '处理违规问题',
  facts: { name: '2015年第二次联席会议第4项', document: '青联席〔2015〕4号', matter, heldOn },
});
const closed = (cells: Cells, ...decisions: Reference[]) =>
  complaints(violationCase, [{ ...good, closedOn: '2015-11-01', ...cells }], {
    ...context,
    references: { ...context.references, decision: decisions },
  });

test('a case is closed on a decision of the conference, by its code, its item or its document (notice 52)', () => {
  expect(closed({ decision: '' })).toEqual(['error decision decision-missing']);
  expect(closed({ outcome: '不属实', referredTo: '', referredOn: '', decision: '' })).toEqual([]);
  for (const named of [
    'LH2015-RSJ-004',
    'lh2015-rsj-004 处理违规问题',
    '2015年第二次联席会议 第4项',
    '青联席(2015)4号',
  ])
    expect(closed({ decision: named }, decision('case'))).toEqual([]);
  expect(closed({ decision: 'LH2015-RSJ-004' }, decision('money'))).toEqual([
    'error decision decision-of-other-matter',
  ]);
  expect(closed({ decision: 'LH2015-RSJ-004' }, decision('case', '2015-11-02'))).toEqual([
    'error decision decided-afterwards',
  ]);
  expect(closed({ decision: 'LH2015-RSJ-005' }, decision('case'))).toEqual([
    'error decision decision-not-registered',
  ]);
  expect(closed({ decision: '市政府专题会议' }, decision('case'))).toEqual([
    'warning decision decision-unproven',
  ]);
});

test('the form is restricted, and knows the three violations of the notice', () => {
  expect(violationCase.restricted).toBe(true);
  expect(violationCase.columns.kind.options.map(({ zh }) => zh)).toEqual(['截留', '侵占', '挪用']);
});

test('a case lists as many of a flag’s documents as there is room for, and how many there are', () => {
  const sources = Array.from({ length: 60 }, (_, i) => same(`市农业委员会　经费执行情况表　${i + 1}月`));
  const flag = { key: 'idle/nyw/2015B-NYW-001/government/city', kind: 'idle', unit: 'nyw', amount: 100 };
  const rowsSaid = (count: number, language: 'zh' | 'en') => {
    const about = {
      ...flag,
      says: same('略'),
      rows: [],
      sources: sources.slice(0, count),
      state: 'turned-over',
    };
    const [row] = violationCase.begins?.rows?.({ ...context, flags: [about], language }) ?? [];
    return String(row?.rows);
  };
  expect(rowsSaid(2, 'zh')).toBe('市农业委员会　经费执行情况表　1月；市农业委员会　经费执行情况表　2月');
  for (const language of ['zh', 'en'] as const) {
    const said = rowsSaid(60, language);
    expect(said.length).toBeLessThanOrEqual(500);
    expect(said).toMatch(language === 'zh' ? /\d+月等共 60 份$/ : /\d+月 and others, 60 in all$/);
  }
});
