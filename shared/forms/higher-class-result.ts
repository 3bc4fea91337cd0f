import { defineForm } from '../form/define-form.ts';
import { applicationResults } from './choices.ts';
import { decidedBefore } from './decision-rules.ts';
import { answeredOnce, resultColumns } from './result-columns.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, neededOnce } from './usual-rules.ts';

/** 高级研修班推荐结果: which applications were recommended, in which order, and what came of it (notice 19, 65). */
export const higherClassResult = defineForm({
  id: 'higher-class-result',
  version: 1,
  title: { zh: '国家级、省级高级研修班推荐结果登记表', en: 'Higher-level seminar decisions' },
  purpose: {
    zh: '登记国家级、省级高级研修班申报的推荐名次和批复结果；申报单位可查看本单位的结果。',
    en: 'Rank and outcome of applications for national and provincial seminars; applicants see their own results.',
  },
  clauses: 'notice 19, 52, 65',
  letters: 'TJ',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  register: {
    life: 'period',
    shownTo: { concerned: 'application' },
    number: 'number',
    title: 'application',
    listed: ['application', 'result', 'rank', 'decidedOn', 'document', 'decision'],
    filters: ['result'],
    answers: { by: 'application', shows: ['result', 'rank', 'document'] },
    counted: [
      { title: { zh: '高级研修班推荐（按结果）', en: 'Higher-level seminars by result' }, by: 'result' },
    ],
  },
  columns: {
    number: usual.number,
    application: {
      kind: 'reference',
      to: 'higher-class',
      lastYear: true,
      required: true,
      width: 280,
      header: { zh: '对应的申报', en: 'Application' },
      also: ['申报编号', '申报', '研修班'],
      help: { zh: '选择本年度或上年度的申报。', en: 'An application of this year or the last.' },
    },
    result: {
      kind: 'choice',
      required: true,
      options: applicationResults,
      header: { zh: '结果', en: 'Result' },
      also: ['申报结果', '申报进展', '推荐结果'],
    },
    rank: {
      kind: 'integer',
      ordinal: true,
      min: 1,
      max: 999,
      units: ['名'],
      width: 90,
      header: { zh: '推荐名次', en: 'Rank' },
      also: ['名次', '推荐顺序', '排序'],
    },
    decidedOn: {
      kind: 'date',
      required: true,
      header: { zh: '推荐或批复日期', en: 'Decided on' },
      also: ['推荐日期', '批复日期'],
    },
    document: resultColumns.document,
    decision: resultColumns.decision,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'decidedOn', zh: '推荐或批复日期', en: 'The date of the decision' }),
    neededOnce(
      'rank',
      { column: 'result', is: (result) => result === 'recommended' },
      { zh: '已推荐上报的，应填写推荐名次。', en: 'A recommendation requires a rank.' },
      { zh: '请填写推荐名次。', en: 'Enter the rank.' },
    ),
    neededOnce(
      'document',
      { column: 'result', is: (result) => result === 'accepted' },
      {
        zh: '结果为“获批”，未填写批复文号。',
        en: 'The result is “Approved”, but no approval document is given.',
      },
      {
        zh: '请填写批复文号或公布结果的网址。',
        en: 'Enter the document number or the address of the result.',
      },
    ),
    // Which matter the conference counts it under is for the conference to say.
    decidedBefore({ column: 'decidedOn', zh: '推荐或批复日期', en: 'the date of the decision' }),
  ],
  sheetRules: [answeredOnce],
});
