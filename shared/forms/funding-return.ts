import { defineForm } from '../form/define-form.ts';
import { fundingAccount } from './columns/funding-account-columns.ts';
import { fundingReceived } from './columns/funding-received-columns.ts';
import { fundingSpent } from './columns/funding-spent-columns.ts';
import { fundingTitle, moneyColumns } from './columns/money-columns.ts';
import { budgetsBegun } from './rules/budgets-begun.ts';
import { fundingBudgetRules } from './rules/funding-budget-rules.ts';
import { fundingRowRules } from './rules/funding-return-rules.ts';
import { fundingSheetRules } from './rules/funding-sheet-rules.ts';
import { moneyHead } from './rules/money-head.ts';
import { normOfSpending } from './rules/norms-beside.ts';

/** 经费执行情况表: funds budgeted, received and spent by project, source and budget line (notice 62, 77–88). */
export const fundingReturn = defineForm({
  id: 'funding-return',
  version: 4,
  title: fundingTitle,
  purpose: {
    zh: '按月填报各项目、培训班经费的预算及本月到位、转拨、支出、退回情况；每行填写一种来源、一个科目，发生了什么填什么。',
    en: 'Budgets of projects and classes, and what was received, passed on, spent and returned this month, by source and budget line.',
  },
  clauses: 'notice 62, 77–88, 93',
  letters: 'JF',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  money: true,
  // What was handed over or passed on once is not so every month.
  carries: ({ peer }) => peer === undefined,
  head: moneyHead,
  headOfMoney: true,
  beside: normOfSpending,
  columns: {
    ...fundingAccount,
    ...fundingReceived,
    ...fundingSpent,
    moveReason: {
      kind: 'text',
      fresh: true,
      maxLength: 200,
      width: 200,
      header: { zh: '预算调整原因', en: 'Reason for the budget change' },
      help: {
        zh: '科目间调剂或预算调增、调减时填写。',
        en: 'When money is moved between lines, or a budget is raised or lowered.',
      },
      also: ['调剂原因', '调整原因', '预算调剂原因', '调整说明', 'Reason'],
      example: '两期合班，资料费增加',
    },
    explanation: moneyColumns.explanation,
    basis: {
      kind: 'text',
      maxLength: 200,
      width: 220,
      header: { zh: '计算说明', en: 'Calculation' },
      also: ['Basis', '计算依据', '计算过程', '测算说明', '测算依据'],
      help: { zh: '如“单价×人数×天数”。', en: 'For example price × people × days.' },
      example: '340×60×5',
    },
    remark: {
      kind: 'text',
      maxLength: 200,
      header: { zh: '备注', en: 'Remarks' },
      also: ['备考', '附注', '其他说明', '备注说明', '备注信息', 'Notes', 'Comments', 'Remark'],
    },
  },
  begins: budgetsBegun,
  rowKey: ['project', 'source', 'fiscalLevel', 'line', 'peer', 'payer'],
  // Money of no level, money that no other unit is concerned with, and money that nobody pays in.
  emptyInKey: ['fiscalLevel', 'peer', 'payer'],
  rowRules: fundingRowRules,
  sheetRules: [...fundingBudgetRules, ...fundingSheetRules],
});
