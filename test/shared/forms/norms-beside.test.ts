/** The norm beside an amount: given a class or a project and its first day, what stands on the cell, and beyond it a question. */
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../shared/form/define-form.ts';
import { fiscalApplication } from '../../../shared/forms/fiscal-application.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { settlement } from '../../../shared/forms/settlement.ts';
import { contextFor, givenClass, givenProject } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const code = givenClass.code;
const held = (facts: Reference['facts'], more: Partial<Reference> = {}): Reference => ({
  ...givenClass,
  ...more,
  facts: { ...givenClass.facts, start: '2015-03-09', end: '2015-03-12', days: 4, persons: 30, ...facts },
});
const spending: Cells = {
  project: code,
  source: '政府财政',
  fiscalLevel: '市级财政',
  line: '授课费',
  spent: 10_000,
};
const norm = '参照省2014-02-01起标准（据转载，待确认）每人每天 400.00 元（含授课费），';

describe('of a class in the money return', () => {
  const given = contextFor(fundingReturn);
  const beside = (rows: readonly Cells[], known: Reference) =>
    (
      checkCells(fundingReturn, rows, { ...given, references: { ...given.references, class: [known] } })
        .beside ?? []
    ).map(({ row, column, text }) => [row, column, text.zh]);

  test('it stands once, on the first row of the class, with what was spent in its lines', () => {
    const rows = [
      { ...spending, project: givenProject.code },
      spending,
      { ...spending, line: '指导与跟踪费' },
    ];
    expect(beside(rows, held({}))).toEqual([
      [
        1,
        'spent',
        `${norm}30 人 4 天不超过 48,000.00 元。该标准所列科目，以前月份和本表共支出 10,000.00 元。`,
      ],
    ]);
  });

  test('months before are added, and nothing is said of an amount that no norm governs', () => {
    const before = {
      source: 'government',
      level: 'city',
      in: 0,
      out: 0,
      received: 0,
      passed: 0,
      spent: 700_000,
      spentByOthers: 0,
      budgets: {},
      spentByLine: { meals: 500_000, guidance: 200_000 },
      promised: [],
    };
    expect(beside([spending], held({}, { money: [before] }))[0]?.[2]).toContain('共支出 15,000.00 元');
    expect(beside([spending], held({ start: '2013-12-31' }))).toEqual([]);
    expect(beside([spending], held({ persons: undefined }))).toEqual([]);
    expect(beside([{ ...spending, project: givenProject.code }], held({}))).toEqual([]);
  });

  test('of the first day of the class, lectures apart from 2017 on', () => {
    expect(beside([spending], held({ start: '2014-01-31' }))[0]?.[2]).toContain('中央2014-01-01起标准');
    expect(beside([spending], held({ start: '2017-03-06' }))[0]?.[2]).toMatch(
      /每人每天 550.00 元（授课费另计），30 人 4 天不超过 66,000.00 元。.*共支出 0.00 元/,
    );
  });
});

test('a settlement has it beside what was settled', () => {
  const given = contextFor(settlement);
  const { beside } = checkCells(
    settlement,
    [{ class: code, settled: 1_000 }, { class: code, settled: 2_000 }, {}],
    { ...given, references: { ...given.references, class: [held({})] } },
  );
  expect(beside?.map(({ row, column, text }) => [row, column, text.zh])).toEqual([
    [0, 'settled', `${norm}30 人 4 天不超过 48,000.00 元。`],
  ]);
});

describe('of an application, by the first day of the plan (notice 77–81)', () => {
  const given = contextFor(fiscalApplication);
  const knowing = (when: string | undefined) => ({
    ...given,
    references: {
      ...given.references,
      project: [{ ...givenProject, facts: { ...givenProject.facts, unit: 'nyw', when } }],
    },
  });
  const application: Cells = {
    number: 1,
    project: givenProject.code,
    fiscalLevel: '市级财政',
    amount: 48_000,
    persons: 30,
    days: 4,
    targetPassed: 28,
    targetHours: 28,
  };
  const beside = (when: string | undefined, cells: Cells = {}) =>
    checkCells(fiscalApplication, [{ ...application, ...cells }], knowing(when)).beside?.map(
      ({ column, text }) => [column, text.zh],
    );
  const said = (when: string, cells: Cells) =>
    complaints(fiscalApplication, [{ ...application, ...cells }], knowing(when));

  test('it stands beside the amount of every row that says people and days', () => {
    const most = [['amount', `${norm}30 人 4 天不超过 48,000.00 元。`]];
    expect(beside('2015-03-09/2015-03-12')).toEqual(most);
    expect(beside('2015-06')).toEqual(most);
    expect(beside('2013-12/2014-02')).toEqual([]);
    expect(beside(undefined)).toEqual([]);
    expect(beside('2015-06', { persons: '' })).toEqual([]);
  });

  test('more than it comes to is asked about, or explained', () => {
    expect(said('2015-06', {})).toEqual([]);
    expect(said('2015-06', { amount: 48_000.01 })).toEqual(['warning amount applied-above-norm']);
    expect(said('2015-06', { amount: 48_000.01, explanation: '含院士授课' })).toEqual([]);
    expect(said('2013-12', { amount: 90_000 })).toEqual([]);
    const { issues } = checkCells(
      fiscalApplication,
      [{ ...application, amount: 60_000 }],
      knowing('2015-06'),
    );
    expect(issues.map(({ message }) => message.zh)).toEqual([
      '申请 60,000.00 元，合每人每天 500.00 元；参照省2014-02-01起标准（据转载，待确认）每人每天 400.00 元，共 48,000.00 元。',
    ]);
  });
});
