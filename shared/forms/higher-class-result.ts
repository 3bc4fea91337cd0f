import { defineForm, type Reference } from '../form/define-form.ts';
import { applicationResults } from './columns/answered-applications.ts';
import { rankingReasons } from './columns/ranking-reasons.ts';
import { answeredOnce, resultColumns } from './columns/result-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { higherClassApplication } from './higher-class-application.ts';
import { higherClassResultRowRules } from './rules/higher-class-result-rules.ts';

const byProposedRank = (a: Reference, b: Reference): number =>
  Number(a.facts.proposed) - Number(b.facts.proposed) || (a.code < b.code ? -1 : 1);

/** 高级研修班推荐结果: which applications were recommended, in which order, and what came of it (notice 19, 65). */
export const higherClassResult = defineForm({
  id: 'higher-class-result',
  version: 2,
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
    life: 'lasting',
    shownTo: { concerned: 'application' },
    number: 'number',
    title: 'application',
    listed: [
      'application',
      'result',
      'rank',
      'proposed',
      'reasons',
      'overruled',
      'decidedOn',
      'document',
      'decision',
    ],
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
      width: 120,
      header: { zh: '推荐名次', en: 'Rank' },
      also: ['名次', '推荐顺序', '排序'],
    },
    proposed: {
      kind: 'integer',
      ordinal: true,
      min: 1,
      max: 999,
      units: ['名'],
      width: 120,
      header: { zh: '建议名次', en: 'Proposed rank' },
      also: ['系统建议名次'],
      help: { zh: '按规则排出，请勿改动。', en: 'As ranked by the rules; please leave it.' },
    },
    reasons: {
      kind: 'choices',
      options: rankingReasons,
      width: 220,
      header: { zh: '排序理由', en: 'Reasons of the ranking' },
      also: ['优先理由', '推荐理由'],
      help: { zh: '按规则列出，请勿改动。', en: 'As the rules say; please leave them.' },
    },
    overruled: {
      kind: 'text',
      words: true,
      maxLength: 200,
      width: 220,
      header: { zh: '改动名次的原因', en: 'Reason for another rank' },
      also: ['调整名次的原因', '改动原因'],
    },
    decidedOn: {
      kind: 'date',
      required: true,
      width: 130,
      header: { zh: '推荐或批复日期', en: 'Decided on' },
      also: ['推荐日期', '批复日期'],
    },
    document: resultColumns.document,
    decision: resultColumns.decision,
    remark: usual.remark,
  },
  rowKey: ['number'],
  // What was applied for in the year and is not answered yet, in the order of the rules.
  begins: {
    from: higherClassApplication.title,
    by: ['application'],
    rows: ({ references, period }) =>
      (references['higher-class'] ?? [])
        .filter(({ code, facts }) => facts.proposed !== undefined && code.slice(2, 6) === period)
        .sort(byProposedRank)
        .map(({ code, facts: { proposed, reasons } }) => ({
          application: code,
          result: 'recommended',
          rank: proposed,
          proposed,
          reasons,
        })),
  },
  rowRules: higherClassResultRowRules,
  sheetRules: [answeredOnce],
});
