/** Rules of a row of the money return. What looks at sums is in funding-sheet-rules.ts and funding-budget-rules.ts. */
import type { RowRule } from '../../form/define-form.ts';
import { wholeLine } from '../columns/budget-lines.ts';
import { channelRules } from './channel-rules.ts';
import { levelRule } from './level-of-task.ts';
import { moneyAmounts } from './money-sums.ts';
import { has, peerRules } from './peer-rules.ts';
import { lineInYuan } from './yuan-net.ts';

/** Money of these sources comes from somebody who is to be named (notice 88). */
const ofPayers: readonly unknown[] = ['society', 'person'];

export const fundingRowRules: readonly RowRule[] = [
  ...moneyAmounts.flatMap(lineInYuan),
  {
    // notice 78
    code: 'fiscal-level-missing',
    severity: 'error',
    reads: ['source'],
    paints: 'fiscalLevel',
    message: { zh: '使用政府财政经费的，应填写财政级次。', en: 'Government funds require a fiscal level.' },
    fix: { zh: '请选择负责保障的财政级次。', en: 'Select the level of government that pays.' },
    broken: ({ source, fiscalLevel }) =>
      source === 'government' && fiscalLevel === undefined ? {} : undefined,
  },
  levelRule(['project', 'source', 'fiscalLevel']),
  ...channelRules,
  {
    // notice 85: construction and running costs of bases keep their original channel
    code: 'base-costs-from-programme',
    severity: 'error',
    reads: ['source', 'line'],
    paints: 'line',
    message: {
      zh: '基地基本建设和日常经费由原渠道解决，不得使用工程财政经费。',
      en: 'Base construction and running costs may not be paid from the programme’s public funds.',
    },
    fix: {
      zh: '请更正支出科目，或填写实际经费来源。',
      en: 'Correct the budget line, or enter the actual funding source.',
    },
    broken: ({ source, line }) =>
      source === 'government' && (line === 'construction' || line === 'running') ? {} : undefined,
  },
  {
    // notice 88
    code: 'payer-missing',
    severity: 'warning',
    reads: ['source', 'received'],
    paints: 'payer',
    message: {
      zh: '社会资金或个人出资到位，未填写出资方。',
      en: 'Money of society or trainees came in, but the payer is not given.',
    },
    fix: {
      zh: '请选择出资方；有几个出资方的分行填写。',
      en: 'Choose the payer; several payers have a row each.',
    },
    broken: ({ source, payer }) => (ofPayers.indexOf(source) >= 0 && payer === undefined ? {} : undefined),
  },
  {
    code: 'payer-of-government',
    severity: 'warning',
    reads: ['source', 'payer'],
    paints: 'payer',
    message: {
      zh: '政府财政经费不填出资方。',
      en: 'Government funds have a fiscal level, and no payer.',
    },
    fix: { zh: '请清空出资方，或更正经费来源。', en: 'Clear the payer, or correct the source.' },
    broken: ({ source }) => (source === 'government' ? {} : undefined),
  },
  {
    code: 'whole-line-spends',
    severity: 'error',
    reads: ['line'],
    paints: 'line',
    message: {
      zh: '支出、收回支出须分科目填写。',
      en: 'Spending, and what was recovered of it, is entered by line.',
    },
    fix: {
      zh: '请选择实际支出科目；“不分科目”只用于预算、到位、转拨和退回。',
      en: 'Choose the line. “All lines together” is for budgets and for money received, passed on or returned.',
    },
    broken: (row) => (row.line === wholeLine.code && has(row, 'spent', 'recovered') ? {} : undefined),
  },
  {
    // Nothing is required, so a forgotten amount would pass unseen.
    code: 'amount-missing',
    severity: 'warning',
    reads: ['line'],
    paints: 'spent',
    message: { zh: '本行没有填写任何金额。', en: 'No amount is given in this row.' },
    fix: {
      zh: '请填写发生的金额；本月没有发生的，可以删除本行。',
      en: 'Enter what there was, or delete the row if there was nothing.',
    },
    broken: (row, { isUnread }) =>
      moneyAmounts.some((column) => row[column] !== undefined || isUnread(row, column)) ? undefined : {},
  },
  ...peerRules,
];
