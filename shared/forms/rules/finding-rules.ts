import type { RowRule } from '../../form/define-form.ts';
import { classOfUnit } from './class-of-unit.ts';
import { inspectsBelow } from './inspects-below.ts';
import { inOrder, neededOnce } from './usual-rules.ts';

/** Days in which a unit answers before a finding is final: ten working days and two weekends; ours. */
const opinionDays = 14;

/** Asked first, then final, then judged: the order that a finding keeps. */
export const findingRules: readonly RowRule[] = [
  ...inspectsBelow('unit'),
  classOfUnit,
  {
    code: 'finding-without-item',
    severity: 'error',
    reads: ['number'],
    paints: 'number',
    message: {
      zh: '编号 {number} 的后两位为 00，没有问题序号。',
      en: 'The last two figures of {number} are 00: no item.',
    },
    fix: {
      zh: '如第 1 次检查的第 2 个问题，填 102。',
      en: 'For the second finding of inspection 1 enter 102.',
    },
    broken: ({ number }) => ((number as number) % 100 === 0 ? { number: number as number } : undefined),
  },
  ...(['askedOn', 'opinionBy'] as const).map((column) =>
    neededOnce(
      column,
      { column: 'stage', is: (value) => value === 'opinion' || value === 'final' },
      {
        zh: '定稿前须征求被检查单位意见，应填写征求意见日期和反馈期限。',
        en: 'The unit is asked before a finding is final: enter the day it was asked and until when.',
      },
      { zh: '请补填。', en: 'Enter both.' },
    ),
  ),
  neededOnce(
    'rectifyBy',
    { column: 'stage', is: (value) => value === 'final' },
    { zh: '已定稿的问题应填写整改期限。', en: 'A final finding requires a day by which it is rectified.' },
    {
      zh: '请填写；已当场改正的填定稿日期。',
      en: 'Enter it; if corrected on the spot, the day of the final text.',
    },
  ),
  neededOnce(
    'againBy',
    { column: 'judged', is: (value) => value === 'going-on' || value === 'not-done' },
    { zh: '未整改到位的应填写再次整改期限。', en: 'What is not rectified requires another day.' },
    { zh: '请填写新的期限。', en: 'Enter the new day.' },
  ),
  {
    code: 'opinion-too-short',
    severity: 'error',
    reads: ['askedOn', 'opinionBy'],
    paints: 'opinionBy',
    message: {
      zh: '反馈期限距征求意见日期不足 {days} 日。',
      en: 'The unit has fewer than {days} days to answer.',
    },
    fix: { zh: '请延后反馈期限。', en: 'Give the unit more time.' },
    broken: ({ askedOn, opinionBy }) =>
      askedOn !== undefined &&
      opinionBy !== undefined &&
      Date.parse(String(opinionBy)) - Date.parse(String(askedOn)) < opinionDays * 86_400_000
        ? { days: opinionDays }
        : undefined,
  },
  {
    code: 'final-before-opinion',
    severity: 'error',
    reads: ['stage', 'opinionBy'],
    paints: 'stage',
    message: {
      zh: '反馈期限 {day} 未到，不能定稿。',
      en: 'The unit may answer until {day}; the finding is not final before.',
    },
    fix: {
      zh: '期限届满后再定稿；单位已反馈的，请在备注中注明意见编号。',
      en: 'Wait until then; if the unit has answered, give the code of its answer under “Remarks”.',
    },
    broken: ({ stage, opinionBy, remark }, { today }) =>
      stage === 'final' && opinionBy !== undefined && String(opinionBy) >= today && remark === undefined
        ? { day: String(opinionBy) }
        : undefined,
  },
  {
    code: 'judged-before-final',
    severity: 'error',
    reads: ['stage', 'judged'],
    paints: 'judged',
    message: { zh: '尚未定稿的问题不能认定整改结果。', en: 'What is not final cannot be judged.' },
    fix: { zh: '请先定稿，或删除整改认定。', en: 'Make it final first, or remove the judgement.' },
    broken: ({ stage, judged }) => (judged !== undefined && stage !== 'final' ? {} : undefined),
  },
  inOrder(
    { column: 'rectifyBy', zh: '整改期限', en: 'the day to rectify by' },
    { column: 'againBy', zh: '再次整改期限', en: 'The next one' },
  ),
];
