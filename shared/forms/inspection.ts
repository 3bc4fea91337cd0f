import { type Columns, defineForm } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import { inspectionObjects, list } from './choices.ts';
import { scoreUnits, usual } from './usual-columns.ts';
import { hasHappened, inOrder } from './usual-rules.ts';

const modes = list(
  { code: 'regular', zh: '定期检查', en: 'Regular', also: ['定期'] },
  { code: 'unannounced', zh: '不定期检查', en: 'Unannounced', also: ['不定期', '随机', '抽查'] },
);
const inspectors = list(
  { code: 'hr', zh: '人社部门', en: 'HR bureau', also: ['市人社局'] },
  { code: 'finance', zh: '财政部门', en: 'Finance bureau', also: ['市财政局'] },
  { code: 'others', zh: '其他部门', en: 'Others' },
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
    help: { zh: '0—100 分；没有检查的方面不填。', en: '0 to 100; leave empty what was not looked at.' },
    example: '90',
  } as const;
};
/** One score for each of the five objects, 0 to 100 (notice 91). */
const scores = {
  implementation: score('implementation'),
  subjects: score('subjects'),
  methods: score('methods'),
  effect: score('effect'),
  funds: score('funds'),
} as const satisfies Columns;

/** Below, something has to be put right; ours. */
const passing = 60;

/** 监督检查: the yearly inspections of departments and districts, in five objects (notice 63, 89–92). */
export const inspection = defineForm({
  id: 'inspection',
  version: 2,
  title: { zh: '监督检查记录表', en: 'Inspection record' },
  purpose: {
    zh: '登记人社、财政部门对各单位的定期、不定期评估和监督检查，按五个方面逐项评分（百分制）。',
    en: 'Inspections by the HR and finance bureaus, regular and unannounced, with a score of 0 to 100 for each of five objects.',
  },
  clauses: 'notice 63, 89–92',
  letters: 'DC',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  columns: {
    number: {
      ...usual.number,
      help: {
        zh: '检查编号，整改时引用；请保持不变。',
        en: 'Number of the inspection; rectifications name it, so keep it.',
      },
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '被检查单位', en: 'Unit inspected' },
      also: ['受检单位'],
    },
    mode: { kind: 'choice', required: true, options: modes, header: { zh: '检查方式', en: 'Mode' } },
    inspectors: {
      kind: 'choices',
      required: true,
      options: inspectors,
      header: { zh: '检查部门', en: 'Inspecting body' },
      also: ['Inspected by'],
    },
    inspectedOn: { kind: 'date', required: true, header: { zh: '检查日期', en: 'Inspected on' } },
    ...scores,
    findings: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '检查情况', en: 'Findings' },
      example: '计划执行较好，花名册齐全',
    },
    problems: {
      kind: 'text',
      maxLength: 1000,
      width: 260,
      header: { zh: '发现的问题', en: 'Problems found' },
    },
    rectifyBy: { kind: 'date', header: { zh: '整改期限', en: 'Rectify by' }, also: ['To be put right by'] },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'inspectedOn', zh: '检查日期', en: 'The day of inspection' }),
    inOrder(
      { column: 'inspectedOn', zh: '检查日期', en: 'the day of inspection' },
      { column: 'rectifyBy', zh: '整改期限', en: 'The day to put it right' },
    ),
    {
      // notice 91
      code: 'no-object-scored',
      severity: 'error',
      reads: ['number'],
      paints: 'implementation',
      message: { zh: '五个方面一项也没有评分。', en: 'None of the five objects has a score.' },
      fix: {
        zh: '请至少为一个方面评分；专项检查只评所查方面。',
        en: 'Score at least one; a special inspection scores what it looked at.',
      },
      broken: (row, { isUnread }) =>
        inspectionObjects.every(({ code }) => row[code] === undefined && !isUnread(row, code))
          ? {}
          : undefined,
    },
    {
      code: 'low-score-without-problem',
      severity: 'error',
      reads: ['number'],
      paints: 'problems',
      message: {
        zh: '“{object}”不足 {passing} 分，没有写明问题。',
        en: '{object} scores below {passing}, yet no problem is named.',
      },
      fix: { zh: '请写明发现的问题。', en: 'Name the problem.' },
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
        zh: '发现了问题，没有填整改期限。',
        en: 'Problems were found, but no day to put them right.',
      },
      fix: {
        zh: '请填写整改期限；当场改正的请在备注中说明。',
        en: 'Give the day, or say in the remarks that it was put right at once.',
      },
      broken: (row, { isUnread }) =>
        row.rectifyBy === undefined && row.remark === undefined && !isUnread(row, 'rectifyBy')
          ? {}
          : undefined,
    },
    {
      // nobody inspects itself
      code: 'own-unit',
      severity: 'error',
      reads: ['unit'],
      paints: 'unit',
      message: { zh: '被检查单位是本单位。', en: 'The unit inspected is your own.' },
      fix: { zh: '请核对被检查单位。', en: 'Check the unit.' },
      broken: ({ unit: inspected }, { unit }) => (inspected === unit ? {} : undefined),
    },
  ],
  sheetRules: [],
});
