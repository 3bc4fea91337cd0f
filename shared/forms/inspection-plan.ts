import { defineForm } from '../form/define-form.ts';
import { inspectionObjects } from './columns/choices.ts';
import { drawing } from './columns/drawing-columns.ts';
import { inspectionModes } from './columns/inspection-modes.ts';
import { usual } from './columns/usual-columns.ts';
import { inspectsBelow } from './rules/inspects-below.ts';
import { neededOnce } from './rules/usual-rules.ts';

/**
 * 年度检查计划: whom, when, what and how chosen (notice 63, 90–92). Of what is drawn the hash of the frozen list and the seed are
 * written down, so that anybody can draw it again (shared/flags/sample.ts).
 */
export const inspectionPlan = defineForm({
  id: 'inspection-plan',
  version: 1,
  title: { zh: '年度监督检查计划', en: 'Inspection plan' },
  purpose: {
    zh: '市人社局、市财政局和区（市）安排当年的定期、不定期检查；抽取的写明名单指纹和种子，任何人都可以重抽核对。',
    en: 'Regular and unannounced inspections of the year. What is drawn states the hash of the list and the seed, so that anybody can draw it again.',
  },
  clauses: 'notice 63, 90–92',
  letters: 'JH',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  filedBy: 'supervisor',
  referredAs: 'inspection-plan',
  register: {
    life: 'period',
    // An unannounced inspection is told nobody, and a list of the others would tell which are.
    shownTo: 'nobody',
    number: 'number',
    title: 'subject',
    listed: ['subject', 'unit', 'mode', 'by', 'objects', 'choosing', 'listHash', 'seed', 'drawn'],
    filters: ['unit', 'mode', 'choosing'],
    due: [
      {
        what: { zh: '监督检查', en: 'Inspection' },
        on: 'by',
        done: { answeredBy: 'inspection' },
        tells: 'owner',
      },
    ],
    counted: [
      {
        title: { zh: '检查计划（按方式）', en: 'Inspections planned, by mode' },
        by: 'mode',
        ofWhich: [{ title: { zh: '抽取', en: 'Drawn' }, column: 'choosing', is: ['drawn'] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '被检查单位', en: 'Unit inspected' },
      also: ['受检单位', '单位'],
    },
    subject: {
      kind: 'text',
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '检查内容', en: 'Subject' },
      also: ['检查事项', '内容'],
      example: '高级研修项目经费使用',
    },
    mode: {
      kind: 'choice',
      required: true,
      options: inspectionModes,
      header: { zh: '检查方式', en: 'Mode' },
      also: ['方式'],
    },
    by: {
      kind: 'date',
      required: true,
      header: { zh: '完成期限', en: 'To be held by' },
      also: ['检查时间', '计划时间'],
    },
    objects: {
      kind: 'choices',
      required: true,
      options: inspectionObjects,
      width: 220,
      header: { zh: '检查方面', en: 'Areas' },
      also: ['检查对象', '方面'],
    },
    ...drawing,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    ...(['listHash', 'seed', 'drawn'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'choosing', is: (value) => value === 'drawn' },
        {
          zh: '抽取的应填写名单指纹、种子和抽中的培训班。',
          en: 'What is drawn requires the hash of the list, the seed and the classes drawn.',
        },
        { zh: '请补填，以便核对。', en: 'Enter all three, so that it can be drawn again.' },
      ),
    ),
    {
      code: 'seed-before-list',
      severity: 'error',
      reads: ['listHash', 'seed'],
      paints: 'seed',
      message: {
        zh: '种子中没有名单指纹的前 16 位，不能证明种子是在名单冻结之后定的。',
        en: 'The seed does not hold the first 16 characters of the hash, so nothing shows that it came after the list.',
      },
      fix: {
        zh: '请先冻结名单，再将计划编号、指纹前 16 位、抽出的数字以英文逗号连接，作为种子。',
        en: 'Freeze the list first; then write “plan,first 16 of the hash,number drawn”.',
      },
      broken: ({ listHash, seed }) =>
        listHash === undefined ||
        seed === undefined ||
        String(seed).split(',')[1] === String(listHash).slice(0, 16)
          ? undefined
          : {},
    },
    ...inspectsBelow('unit'),
  ],
  sheetRules: [],
});
