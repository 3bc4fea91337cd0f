import { type Columns, defineForm } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { inspectionObjects, list } from './choices.ts';
import { inspectsBelow } from './inspects-below.ts';
import { scoreUnits, usual } from './usual-columns.ts';
import { hasHappened, inOrder } from './usual-rules.ts';

export const inspectionModes = list(
  { code: 'regular', zh: '定期检查', en: 'Regular', also: ['定期'] },
  { code: 'unannounced', zh: '不定期检查', en: 'Unannounced', also: ['不定期', '随机', '抽查'] },
);
const inspectors = list(
  { code: 'hr', zh: '人社部门', en: 'HR bureau', also: ['市人社局'] },
  { code: 'finance', zh: '财政部门', en: 'Finance bureau', also: ['市财政局'] },
  { code: 'others', zh: '其他部门', en: 'Other departments' },
);

const stages = list(
  { code: 'site', zh: '现场检查', en: 'On site', also: ['检查中'] },
  { code: 'opinion', zh: '征求意见', en: 'Opinion asked', also: ['交换意见'] },
  { code: 'final', zh: '定稿', en: 'Final', also: ['已定稿'] },
);

const score = (object: (typeof inspectionObjects)[number]['code']) => {
  const { zh, en } = inspectionObjects.find(({ code }) => code === object) as Bilingual;
  return {
    kind: 'integer',
    min: 0,
    max: 100,
    units: scoreUnits,
    width: 110,
    header: { zh, en },
    help: { zh: '填 0—100 分；未检查的方面不填。', en: '0 to 100; leave empty if not inspected.' },
    example: '90',
  } as const;
};
/** One score for each of the five areas, 0 to 100 (notice 91). */
const scores = {
  implementation: score('implementation'),
  subjects: score('subjects'),
  methods: score('methods'),
  effect: score('effect'),
  funds: score('funds'),
} as const satisfies Columns;

const objectCodes = [
  'implementation',
  'subjects',
  'methods',
  'effect',
  'funds',
] as const satisfies readonly (keyof typeof scores)[];

/** A lower score requires rectification; ours. */
const passing = 60;

/** 监督检查: inspections of departments and districts in a year, in five areas (notice 63, 89–92). */
export const inspection = defineForm({
  id: 'inspection',
  version: 4,
  title: { zh: '监督检查记录表', en: 'Inspection record' },
  purpose: {
    zh: '登记人社、财政部门对各单位的定期、不定期评估和监督检查，分五个方面评分（百分制）。',
    en: 'Regular and unannounced inspections by the HR and finance bureaus, with a score of 0 to 100 in each of five areas.',
  },
  clauses: 'notice 63, 89–92',
  letters: 'DC',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  supervision: true,
  referredAs: 'inspection',
  register: {
    life: 'period',
    // What is being looked into is for nobody yet; a row without a stage is from before there were any, and final.
    shownTo: { concerned: 'unit', unless: { column: 'stage', is: ['site'] } },
    number: 'number',
    title: 'findings',
    listed: ['findings', 'unit', 'mode', 'inspectedOn', ...objectCodes, 'problems', 'rectifyBy', 'document'],
    // A rectification says when it is later than was asked, and what was returned since.
    facts: ['rectifyBy', 'inspectedOn'],
    filters: ['unit', 'mode'],
    searched: ['problems'],
    answers: { by: 'plan', shows: ['inspectedOn'], begins: { unit: 'unit', mode: 'mode' } },
    due: [
      {
        what: { zh: '检查问题整改', en: 'Rectification of findings' },
        on: 'rectifyBy',
        done: { answeredBy: 'rectification' },
        tells: 'concerned',
      },
    ],
    counted: [
      { title: { zh: '监督检查（按方式）', en: 'Inspections by mode' }, by: 'mode', means: objectCodes },
    ],
  },
  columns: {
    number: {
      ...usual.number,
      help: {
        zh: '检查编号，供整改情况引用，请保持不变。',
        en: 'Inspection number, quoted in rectification reports; do not change it.',
      },
    },
    plan: {
      kind: 'reference',
      to: 'inspection-plan',
      header: { zh: '检查计划', en: 'Plan' },
      also: ['计划编号', '检查计划编号'],
      help: { zh: '计划外的检查不填。', en: 'Leave empty if it was not planned.' },
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '被检查单位', en: 'Unit inspected' },
      also: ['受检单位', '单位', '单位名称', '检查单位'],
    },
    mode: {
      kind: 'choice',
      required: true,
      options: inspectionModes,
      header: { zh: '检查方式', en: 'Mode' },
      also: ['方式'],
    },
    inspectors: {
      kind: 'choices',
      required: true,
      options: inspectors,
      header: { zh: '检查部门', en: 'Inspecting body' },
      also: ['Inspected by'],
    },
    inspectedOn: {
      kind: 'date',
      required: true,
      header: { zh: '检查日期', en: 'Inspected on' },
      also: ['检查时间'],
    },
    stage: {
      kind: 'choice',
      options: stages,
      width: 90,
      header: { zh: '阶段', en: 'Stage' },
      also: ['检查阶段', '进度'],
      help: {
        zh: '现场检查阶段被检查单位看不到；不填视为定稿。问题逐条填入“检查问题清单”。',
        en: 'On site the unit sees nothing yet; empty means final. Problems go one by one into “Findings of inspections”.',
      },
    },
    confirmedOn: {
      kind: 'date',
      header: { zh: '会同部门确认日期', en: 'Confirmed by the other bureau on' },
      also: ['确认日期', '会签日期'],
      help: {
        zh: '人社、财政部门共同检查的，由登记部门填写另一部门确认的日期；文书只有一份。',
        en: 'Of a joint inspection, the day the other bureau confirmed it; there is one document.',
      },
    },
    ...scores,
    findings: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '检查情况', en: 'Findings' },
      also: ['总体情况'],
      example: '计划执行较好，学员登记齐全',
    },
    problems: {
      kind: 'text',
      maxLength: 1000,
      width: 260,
      header: { zh: '发现的问题', en: 'Problems found' },
      also: ['存在问题', '问题', '存在的问题'],
    },
    rectifyBy: {
      kind: 'date',
      header: { zh: '整改期限', en: 'Rectify by' },
      also: ['To be put right by', '整改时限'],
    },
    document: {
      kind: 'proof',
      header: { zh: '检查文书', en: 'Inspection document' },
      also: ['检查通知文号', '整改通知文号', '通报文号'],
      help: {
        zh: '填写检查通知、整改通知或通报的文号或网址；其他说明填入备注。',
        en: 'The number or address of the notice of inspection or of its findings; put other details under “Remarks”.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
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
        const low = inspectionObjects.find(
          ({ code }) => ((row[code] as number | undefined) ?? 100) < passing,
        );
        return low && row.problems === undefined
          ? { object: { zh: low.zh, en: low.en }, passing }
          : undefined;
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
  ],
  sheetRules: [],
});
