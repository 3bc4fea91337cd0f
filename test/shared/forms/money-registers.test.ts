/** Registers of money: of each one good sheet, and one sheet for each mistake. */
import { describe, expect, test } from 'vitest';
import type { CheckContext, Reference } from '../../../shared/form/define-form.ts';
import { appropriation } from '../../../shared/forms/appropriation.ts';
import { educationFund } from '../../../shared/forms/education-fund.ts';
import { fiscalApplication } from '../../../shared/forms/fiscal-application.ts';
import { fiscalResult } from '../../../shared/forms/fiscal-result.ts';
import { matching } from '../../../shared/forms/matching.ts';
import { settlement } from '../../../shared/forms/settlement.ts';
import { yearEndBalance } from '../../../shared/forms/year-end-balance.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, complaints } from '../../support/mistakes.ts';

const withFacts = (
  context: CheckContext,
  target: 'project' | 'class',
  changes: Partial<Reference>,
): CheckContext => ({
  ...context,
  references: {
    ...context.references,
    [target]: context.references[target].map((each) => ({
      ...each,
      ...changes,
      facts: { ...each.facts, ...changes.facts },
    })),
  },
});

describe('matching', () => {
  const good: Cells = {
    number: 1,
    project: '2015A-NYW-001',
    source: '社会资金',
    payer: '企业赞助',
    amount: 20_000,
    dueOn: '2015-06-30',
  };
  test.each<[string, Cells, string[]]>([
    ['a promise', {}, []],
    ['of no amount', { amount: '' }, ['error amount required']],
    ['of no day', { dueOn: '' }, ['error dueOn required']],
    ['of a government that is not named', { source: '政府财政' }, ['error fiscalLevel needed-then']],
  ])('%s', (_, cells, found) => {
    expect(complaints(matching, [{ ...good, ...cells }])).toEqual(found);
  });
});

describe('fiscal-application', () => {
  const good: Cells = {
    number: 1,
    project: '2015A-NYW-001',
    fiscalLevel: '市级财政',
    amount: 120_000,
    persons: 60,
    days: 5,
    otherMoney: 30_000,
    targetPassed: 58,
    targetHours: 40,
  };
  const context = contextFor(fiscalApplication);
  test.each<[string, Cells, string[]]>([
    ['for an issued item', {}, []],
    ['more people to pass than to come', { targetPassed: 61 }, ['error targetPassed part-above-whole']],
    ['for more than the budget', { amount: 120_000.01 }, ['warning amount applied-above-budget']],
  ])('%s', (_, cells, found) => {
    expect(complaints(fiscalApplication, [{ ...good, ...cells }], context)).toEqual(found);
  });

  test.each([false, undefined])('nothing is applied for what is not issued: %s (notice 80)', (issued) => {
    const given = withFacts(context, 'project', { facts: { issued } as never });
    expect(complaints(fiscalApplication, [good], given)).toEqual(['error project item-not-issued']);
  });

  test('one row for a project and level; another level is another application', () => {
    const second = { ...good, number: 2, amount: 1_000, otherMoney: '' };
    expect(complaints(fiscalApplication, [good, second], context)).toEqual(['error project applied-twice']);
    expect(complaints(fiscalApplication, [good, { ...second, fiscalLevel: '省级财政' }], context)).toEqual(
      [],
    );
  });
});

describe('fiscal-result', () => {
  const good: Cells = {
    number: 1,
    application: 'CZ2015-NYW-001',
    result: '同意安排',
    approved: 180_000,
    decidedOn: '2015-01-15',
    document: '示财预〔2015〕1号',
  };
  test.each<[string, Cells, string[]]>([
    ['approved', {}, []],
    ['declined, without amount or document', { result: '不予安排', approved: '', document: '' }, []],
    ['approved of no amount', { approved: '' }, ['error approved needed-then']],
    ['approved by no document', { document: '' }, ['error document needed-then']],
    ['more than was applied for', { approved: 200_000.01 }, ['warning approved approved-above-applied']],
    ['on a day to come', { decidedOn: '2015-01-21' }, ['error decidedOn day-to-come']],
  ])('%s', (_, cells, found) => {
    expect(complaints(fiscalResult, [{ ...good, ...cells }])).toEqual(found);
  });
  test('an application has one answer', () => {
    expect(complaints(fiscalResult, [good, { ...good, number: 2 }])).toEqual([
      'error application answered-twice',
    ]);
  });
});

describe('appropriation', () => {
  const good: Cells = {
    number: 1,
    application: 'CZ2015-NYW-001',
    tranche: 1,
    amount: 100_000,
    on: '2015-01-10',
    payment: '拨付至单位',
    document: '示财预〔2015〕11号',
  };
  test.each<[string, Cells, string[]]>([
    ['a tranche', {}, []],
    ['without its document', { document: '' }, ['error document required']],
    ['on a day to come', { on: '2015-01-21' }, ['error on day-to-come']],
  ])('%s', (_, cells, found) => {
    expect(complaints(appropriation, [{ ...good, ...cells }])).toEqual(found);
  });
  test('tranches that together exceed what was applied for are asked about', () => {
    const second = (amount: number) => ({ ...good, number: 2, tranche: 2, amount });
    expect(complaints(appropriation, [good, second(100_000)])).toEqual([]);
    expect(complaints(appropriation, [good, second(100_000.01)])).toEqual([
      'warning amount appropriated-above-applied',
    ]);
  });
});

describe('settlement', () => {
  const good: Cells = {
    number: 1,
    class: '2015A-NYW-001-1',
    source: '政府财政',
    fiscalLevel: '市级财政',
    settled: 80_000,
    persons: 60,
    closedOn: '2015-03-20',
    papers: '培训总结、学员名单和签到、经费决算和票据、满意度测评',
    rest: '无结余',
  };
  const sums = { in: 0, out: 0, received: 0, passed: 0, budgets: {}, spentByLine: {}, promised: [] };
  const known = [
    { ...sums, source: 'government', level: 'city', spent: 5_000_000, spentByOthers: 3_000_000 },
    { ...sums, source: 'government', level: 'district', spent: 700_000, spentByOthers: 0 },
  ];
  const context = {
    ...withFacts(contextFor(settlement), 'class', { money: known, facts: { settleBy: '2015-03-27' } }),
    today: '2015-04-30',
  };
  test.each<[string, Cells, string[]]>([
    ['the sum of the months, of all units', {}, []],
    ['a fen more', { settled: 80_000.01 }, ['error settled settled-differs']],
    ['a fen more, with its reason', { settled: 80_000.01, reason: '票据待到' }, []],
    ['the sum of another level', { fiscalLevel: '区（市）级财政' }, ['error settled settled-differs']],
    ['of no level', { fiscalLevel: '' }, ['error fiscalLevel needed-then']],
    ['on the last day', { closedOn: '2015-03-27' }, []],
    ['after it', { closedOn: '2015-03-28' }, ['warning closedOn settled-late']],
    ['before the class has ended', { closedOn: '2015-03-12' }, ['error closedOn settled-before-end']],
    [
      'without the survey',
      { papers: '培训总结、学员名单和签到、经费决算和票据' },
      ['warning papers papers-missing'],
    ],
    ['more people than were there', { persons: 61 }, ['warning persons settled-more-persons']],
  ])('%s', (_, cells, found) => {
    expect(complaints(settlement, [{ ...good, ...cells }], context)).toEqual(found);
  });
  test('a class is settled once for each source and level', () => {
    const district = { ...good, number: 2, fiscalLevel: '区（市）级财政', settled: 7_000 };
    expect(complaints(settlement, [good, district], context)).toEqual([]);
    expect(complaints(settlement, [good, { ...good, number: 2 }], context)).toEqual([
      'error class settled-twice',
    ]);
  });
});

describe('year-end-balance', () => {
  const good: Cells = {
    number: 1,
    project: '2015A-NYW-001',
    source: '政府财政',
    fiscalLevel: '市级财政',
    left: 20_000,
    disposal: '结转下年继续使用',
    carried: 20_000,
    document: '示财预〔2015〕88号',
  };
  const money = [
    {
      source: 'government',
      level: 'city',
      in: 10_000_000,
      out: 8_000_000,
      received: 0,
      passed: 0,
      spent: 0,
      spentByOthers: 0,
      budgets: {},
      spentByLine: {},
      promised: [],
    },
  ];
  const context = withFacts(contextFor(yearEndBalance), 'project', { money });
  test.each<[string, Cells, string[]]>([
    ['what the months leave', {}, []],
    ['another amount', { left: 20_000.01 }, ['error left left-differs']],
    ['another amount, explained', { left: 20_000.01, reason: '利息' }, []],
    ['more carried than left', { carried: 20_000.01 }, ['error carried part-above-whole']],
    ['carried by no document', { document: '' }, ['error document needed-then']],
    ['not decided yet', { disposal: '待定', carried: '', document: '' }, []],
  ])('%s', (_, cells, found) => {
    expect(complaints(yearEndBalance, [{ ...good, ...cells }], context)).toEqual(found);
  });
});

describe('education-fund', () => {
  const good: Cells = {
    number: 1,
    employer: '海洋装备示例有限公司',
    employerKind: '一般企业',
    wageBase: 10_000_000,
    rule: '1.5%',
    extracted: 150_000,
    used: 100_000,
    usedOnProfessionals: 60_000,
    persons: 40,
  };
  test.each<[string, Cells, string[]]>([
    ['set aside as the rule says', {}, []],
    ['a fen less', { extracted: 149_999.99 }, ['warning extracted set-aside-short']],
    ['the higher rule asks for more', { rule: '2.5%' }, ['warning extracted set-aside-short']],
    [
      'wages in ten thousands',
      { wageBase: 80, rule: '其他规定（在备注中说明）', remark: '按 1% 提取' },
      ['warning wageBase ten-thousands-wageBase'],
    ],
    ['much technology and the lower rule', { employerKind: '技术密集型企业' }, ['warning rule rule-of-kind']],
    ['the lower rule, explained', { employerKind: '技术密集型企业', remark: '主管部门核定' }, []],
    ['more used than set aside', { used: 150_000.01 }, ['warning used used-above-set-aside']],
    ['money of earlier years used', { used: 150_000.01, remark: '使用上年结余' }, []],
    ['money for professionals and nobody trained', { persons: 0 }, ['warning persons used-on-nobody']],
    ['people trained without money', { usedOnProfessionals: 0 }, ['warning persons used-on-nobody']],
    ['nobody trained and no money', { usedOnProfessionals: 0, persons: 0 }, []],
    ['another rule, unexplained', { rule: '其他规定（在备注中说明）' }, ['warning remark rule-unexplained']],
    ['another rule, explained', { rule: '其他规定（在备注中说明）', remark: '按 1% 提取' }, []],
    [
      'more for professionals than was used',
      { usedOnProfessionals: 100_000.01 },
      ['error usedOnProfessionals part-above-whole'],
    ],
  ])('%s', (_, cells, found) => {
    expect(complaints(educationFund, [{ ...good, ...cells }])).toEqual(found);
  });
  test('an employer has one row a year, however its name is spelled', () => {
    const again = (employer: string) => complaints(educationFund, [good, { ...good, number: 2, employer }]);
    expect(again('海洋装备 示例有限公司')).toEqual(['error employer employer-twice']);
    expect(again('海洋装备示例第二有限公司')).toEqual([]);
  });
  test('what is carried into the next year is the employer and its rule, never the amounts', () => {
    const kept = Object.entries(educationFund.columns).filter(([, column]) => !('fresh' in column));
    expect(kept.map(([name]) => name)).toEqual(['number', 'employer', 'employerKind', 'rule', 'remark']);
  });
});
