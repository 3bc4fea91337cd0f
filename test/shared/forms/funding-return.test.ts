import { expect, test } from 'vitest';
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
    mistake: 'more spent than received',
    cells: { spent: 30_000.01 },
    found: 'warning spent spent-above-received',
  },
  {
    mistake: 'a project that no plan in force has',
    cells: { project: '2014A-NYW-001' },
    found: 'error project reference-unknown',
  },
  { mistake: 'no amount spent', cells: { spent: '' }, found: 'error spent required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('a base may be built and run with the money of its old channel', () => {
  expect(said({ source: '用人单位', fiscalLevel: '', line: '基地日常经费' })).toEqual([]);
});

test('government money for the project of an association is asked about', () => {
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
  expect(complaints(fundingReturn, [good], ofAssociation)).toEqual(['warning source association-channel']);
  const own = { ...good, source: '行业协会原渠道', fiscalLevel: '' };
  expect(complaints(fundingReturn, [own], ofAssociation)).toEqual([]);
});

test('a project has one line for each source and budget line', () => {
  expect(complaints(fundingReturn, [good, good])).toEqual(['error line row-doubled']);
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
