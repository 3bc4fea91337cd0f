/** An inspection in its order, and what a low score or a problem asks for. */
import type { RowRule } from '../../form/define-form.ts';
import { inspectionObjects } from '../columns/choices.ts';
import { inspectsBelow } from './inspects-below.ts';
import { hasHappened, inOrder } from './usual-rules.ts';

/** A lower score requires rectification; ours. */
const passing = 60;

export const inspectionRowRules: readonly RowRule[] = [
  hasHappened({ column: 'inspectedOn', zh: '检查日期', en: 'The inspection date' }),
  inOrder(
    { column: 'inspectedOn', zh: '检查日期', en: 'the inspection date' },
    { column: 'confirmedOn', zh: '会同部门确认日期', en: 'The confirmation' },
  ),
  {
    // notice 90: the two bureaus sign one document
    code: 'joint-unconfirmed',
    severity: 'error',
    reads: ['inspectors', 'stage'],
    paints: 'confirmedOn',
    message: {
      zh: '人社、财政部门共同检查的，定稿前须经另一部门确认。',
      en: 'A joint inspection of HR and finance bureau is confirmed by the other before it is final.',
    },
    fix: {
      zh: '请填写会同部门确认日期，或将阶段改为“征求意见”。',
      en: 'Enter the day it was confirmed, or leave the stage at “Opinion asked”.',
    },
    broken: ({ inspectors: by, stage, confirmedOn }) => {
      const both = Array.isArray(by) && by.indexOf('hr') >= 0 && by.indexOf('finance') >= 0;
      return both && stage === 'final' && confirmedOn === undefined ? {} : undefined;
    },
  },
  inOrder(
    { column: 'inspectedOn', zh: '检查日期', en: 'the inspection date' },
    { column: 'rectifyBy', zh: '整改期限', en: 'The rectification deadline' },
  ),
  {
    // notice 91
    code: 'no-object-scored',
    severity: 'error',
    reads: ['number'],
    paints: 'implementation',
    message: { zh: '五个方面均未评分。', en: 'None of the five areas has a score.' },
    fix: {
      zh: '请至少为一个方面评分；专项检查只评所检查的方面。',
      en: 'Score at least one area; a special inspection scores only the areas inspected.',
    },
    broken: (row) => (inspectionObjects.every(({ code }) => row[code] === undefined) ? {} : undefined),
  },
  {
    code: 'low-score-without-problem',
    severity: 'error',
    reads: ['number'],
    paints: 'problems',
    message: {
      zh: '“{object}”低于 {passing} 分，未填写发现的问题。',
      en: '“{object}” scores below {passing}, but no problem is recorded.',
    },
    fix: { zh: '请填写发现的问题。', en: 'Enter the problems found.' },
    broken: (row) => {
      const low = inspectionObjects.find(({ code }) => ((row[code] as number | undefined) ?? 100) < passing);
      return low && row.problems === undefined ? { object: { zh: low.zh, en: low.en }, passing } : undefined;
    },
  },
  {
    code: 'deadline-missing',
    severity: 'warning',
    reads: ['problems'],
    paints: 'rectifyBy',
    message: {
      zh: '已填写发现的问题，未填写整改期限。',
      en: 'Problems were found, but no rectification deadline is given.',
    },
    fix: {
      zh: '请填写整改期限；已当场改正的，请在备注中说明。',
      en: 'Enter a deadline; if corrected on the spot, say so under “Remarks”.',
    },
    broken: (row) => (row.rectifyBy === undefined && row.remark === undefined ? {} : undefined),
  },
  ...inspectsBelow('unit'),
];
