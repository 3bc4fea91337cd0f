import { defineForm } from '../form/define-form.ts';
import { inspectionObjects, list } from './choices.ts';
import { classColumn, classOfUnit, unitOfClass } from './class-of-unit.ts';
import { flagsTitle } from './flag-columns.ts';
import { flagKindOf, isAboutMoney } from './flag-kinds.ts';
import { inspectsBelow } from './inspects-below.ts';
import { usual } from './usual-columns.ts';
import { inOrder, neededOnce } from './usual-rules.ts';

/** Classes of findings as auditors name them; people choose one, no comparison does. */
const findingKinds = list(
  { code: 'idle', zh: '资金滞留闲置', en: 'Money left idle', also: ['资金闲置', '滞留'] },
  {
    code: 'diverted',
    zh: '违规改变资金用途',
    en: 'Money used for another purpose',
    also: ['挪用', '截留', '挤占'],
  },
  { code: 'overclaimed', zh: '虚报冒领', en: 'Claimed without right', also: ['多报人数'] },
  { code: 'fictitious', zh: '虚列支出', en: 'Spending that was none', also: ['以拨作支'] },
  { code: 'matching', zh: '配套资金不落实', en: 'Matching funds not paid', also: ['配套未到位'] },
  { code: 'above-norm', zh: '超标准超计划支出', en: 'Above quota or plan', also: ['超标准', '超预算'] },
  { code: 'purchase', zh: '违规采购', en: 'Purchase against the rules', also: ['化整为零'] },
  { code: 'off-plan', zh: '计划外培训', en: 'Training outside the plan', also: ['无计划'] },
  {
    code: 'attendance',
    zh: '签到、学时不规范',
    en: 'Attendance and hours',
    also: ['签到不规范', '学时不足'],
  },
  { code: 'records', zh: '台账资料不全', en: 'Incomplete records', also: ['台账不全', '资料不全'] },
  { code: 'other', zh: '其他', en: 'Other' },
);
const stages = list(
  { code: 'site', zh: '现场检查', en: 'On site', also: ['检查中'] },
  { code: 'opinion', zh: '征求意见', en: 'Opinion asked', also: ['交换意见'] },
  { code: 'final', zh: '定稿', en: 'Final', also: ['已定稿'] },
);
/** Judged by those who inspected, never by the unit. */
const judgements = list(
  { code: 'done', zh: '已整改', en: 'Rectified' },
  { code: 'going-on', zh: '持续整改', en: 'Going on' },
  { code: 'not-done', zh: '未整改', en: 'Not rectified' },
);

/** The class that a flag is about, where it is one of the unit's and no other. */
const onlyClass = (unit: string, rows: readonly string[]) => {
  const [code, ...others] = rows.filter((row) => unitOfClass(row) === unit);
  return code !== undefined && others.length === 0 ? { class: code } : {};
};
const areaOf = (kind: string): (typeof inspectionObjects)[number]['code'] => {
  const known = flagKindOf(kind);
  return known && !isAboutMoney(known.code) ? 'implementation' : 'funds';
};

/** Days in which a unit answers before a finding is final: ten working days and two weekends; ours. */
const opinionDays = 14;

/**
 * 检查问题: findings one by one (notice 91), as items of an inspection. The unit is asked before one is final, answers it by a
 * rectification, and whoever inspected says whether it was rectified.
 */
export const inspectionFinding = defineForm({
  id: 'inspection-finding',
  version: 2,
  title: { zh: '检查问题清单', en: 'Findings of inspections' },
  purpose: {
    zh: '逐条登记检查发现的问题：先征求被检查单位意见，再定稿并限期整改，由检查部门认定整改结果。',
    en: 'What inspections found, one by one: the unit is asked first, then the finding is final and has a day, and those who inspected judge what was done.',
  },
  clauses: 'notice 63, 90–92, 94',
  letters: 'WT',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  aboutFlags: 'all',
  filedBy: 'supervisor',
  referredAs: 'inspection',
  register: {
    life: 'period',
    itemsOf: { letters: 'DC' },
    shownTo: { concerned: 'unit', unless: { column: 'stage', is: ['site'] } },
    number: 'number',
    title: 'problems',
    listed: [
      'problems',
      'unit',
      'class',
      'object',
      'kind',
      'amount',
      'clause',
      'measure',
      'stage',
      'askedOn',
      'opinionBy',
      'rectifyBy',
      'judged',
      'againBy',
      'flag',
    ],
    // A rectification says when it is later than was asked, and what was returned since and for what.
    facts: ['rectifyBy', 'askedOn', 'class', 'flag'],
    filters: ['unit', 'object', 'kind', 'stage', 'judged'],
    searched: ['measure', 'class'],
    due: [
      {
        what: { zh: '对检查问题的意见', en: 'Opinion on a finding' },
        on: 'opinionBy',
        while: { column: 'stage', is: ['opinion'] },
        done: { answeredBy: 'finding-opinion' },
        tells: 'concerned',
      },
      {
        what: { zh: '检查问题整改', en: 'Rectification of findings' },
        on: 'rectifyBy',
        while: { column: 'stage', is: ['final'] },
        done: { answeredBy: 'rectification' },
        tells: 'concerned',
      },
      {
        // Returned by whoever inspected.
        what: { zh: '检查问题再次整改', en: 'Rectification, again' },
        on: 'againBy',
        while: { column: 'judged', is: ['going-on', 'not-done'] },
        done: { column: 'judged', is: ['done'] },
        tells: 'concerned',
      },
    ],
    counted: [
      {
        title: { zh: '检查问题（按方面）', en: 'Findings by area' },
        by: 'object',
        sums: ['amount'],
        ofWhich: [{ title: { zh: '已整改', en: 'Rectified' }, column: 'judged', is: ['done'] }],
      },
      { title: { zh: '检查问题（按类别）', en: 'Findings by kind' }, by: 'kind', sums: ['amount'] },
    ],
  },
  columns: {
    number: {
      ...usual.number,
      min: 101,
      also: ['问题编号', '问题序号'],
      help: {
        zh: '检查序号后接两位问题序号，如第 1 次检查的第 2 个问题填 102，编号为 DC…-001-2；请保持不变。',
        en: 'The number of the inspection and two figures of the finding: 102 is the second of inspection 1, with the code DC…-001-2. Do not change it.',
      },
      example: '101',
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '被检查单位', en: 'Unit inspected' },
      also: ['受检单位', '单位'],
    },
    class: {
      ...classColumn,
      help: {
        zh: '只涉及一个培训班的填写，列入该班的质量卡；涉及多个班的不填。',
        en: 'Of a finding about one class, which then stands on the card of the class; leave empty if it is about several.',
      },
    },
    object: {
      kind: 'choice',
      required: true,
      options: inspectionObjects,
      width: 130,
      header: { zh: '问题所属方面', en: 'Area' },
      also: ['方面', '检查方面'],
    },
    kind: {
      kind: 'choice',
      required: true,
      options: findingKinds,
      width: 130,
      header: { zh: '问题类别', en: 'Kind' },
      also: ['类别', '定性'],
    },
    problems: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '问题', en: 'Finding' },
      also: ['发现的问题', '事实', '问题事实'],
      help: { zh: '写明事实和数字，不写个人姓名。', en: 'Facts and figures; no personal names.' },
      example: '部分班次学时记录不完整',
    },
    amount: {
      kind: 'money',
      header: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
      also: ['涉及金额', '金额'],
    },
    flag: {
      kind: 'text',
      maxLength: 120,
      header: { zh: '比对编号', en: 'Flag' },
      also: ['比对情况编号'],
      help: { zh: '由比对情况转来的自动带出。', en: 'Filled in where the finding comes from a flag.' },
    },
    clause: {
      kind: 'text',
      maxLength: 200,
      width: 160,
      header: { zh: '依据', en: 'Basis' },
      also: ['依据条款', '定性依据'],
      example: '通知五（二）',
    },
    measure: {
      kind: 'text',
      maxLength: 500,
      width: 240,
      header: { zh: '整改要求', en: 'What is asked' },
      also: ['要求', '处理意见'],
      example: '补齐学时记录',
    },
    repeats: {
      kind: 'text',
      maxLength: 30,
      header: { zh: '重复问题编号', en: 'Found before as' },
      also: ['上次问题编号'],
      help: {
        zh: '以前检查已发现的，填当时的问题编号。',
        en: 'The code of the same finding of an earlier inspection.',
      },
    },
    stage: {
      kind: 'choice',
      required: true,
      options: stages,
      width: 90,
      header: { zh: '阶段', en: 'Stage' },
      also: ['进度'],
    },
    askedOn: {
      kind: 'date',
      header: { zh: '征求意见日期', en: 'Opinion asked on' },
      also: ['送达日期'],
    },
    opinionBy: {
      kind: 'date',
      header: { zh: '反馈意见期限', en: 'Opinion by' },
      also: ['意见期限'],
    },
    rectifyBy: {
      kind: 'date',
      header: { zh: '整改期限', en: 'Rectify by' },
      also: ['整改时限'],
    },
    judged: {
      kind: 'choice',
      options: judgements,
      width: 90,
      header: { zh: '整改认定', en: 'Judged' },
      also: ['整改结果', '认定'],
      help: {
        zh: '由检查部门核对佐证材料后填写。',
        en: 'By those who inspected, with the evidence at hand.',
      },
    },
    judgedOn: { kind: 'date', header: { zh: '认定日期', en: 'Judged on' }, also: ['销号日期'] },
    againBy: {
      kind: 'date',
      header: { zh: '再次整改期限', en: 'Again by' },
      also: ['重新整改期限'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  begins: {
    from: flagsTitle,
    by: ['flag'],
    rows: ({ flags = [], language = 'zh' }) =>
      flags
        .filter(({ state }) => state === 'turned-over')
        .map(({ key, kind, unit, amount, says, rows }) => ({
          unit,
          ...onlyClass(unit, rows),
          object: areaOf(kind),
          problems: says[language],
          flag: key,
          stage: 'site',
          ...(amount !== undefined && { amount }),
        })),
  },
  rowRules: [
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
  ],
  sheetRules: [],
});
