import { defineForm } from '../form/define-form.ts';
import { baseLevels, list } from './columns/choices.ts';
import { answeredOnce, namedAsApplied, resultColumns } from './columns/result-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { restsOnDecision } from './rules/decision-rules.ts';
import { hasHappened, neededOnce } from './rules/usual-rules.ts';

const results = list(
  { code: 'recommended', zh: '推荐上报', en: 'Recommended', also: ['已推荐上报', '推荐', '已上报'] },
  { code: 'accepted', zh: '认定', en: 'Designated', also: ['获批', '批准', '同意认定'] },
  { code: 'declined', zh: '不予认定', en: 'Declined', also: ['未获批', '未认定'] },
  { code: 'ended', zh: '撤销', en: 'Withdrawn', also: ['退出', '取消', '终止'] },
);
const changesStatus = (result: unknown): boolean => result === 'accepted' || result === 'ended';

/**
 * 基地认定结果: what was decided on bases (notice 37–41). A base that was designated stays one in later years, until a
 * later row of the same name gives it another level or withdraws it. Bases designated before the programme are
 * registered without an application.
 */
export const baseResult = defineForm({
  id: 'base-result',
  version: 2,
  title: { zh: '继续教育基地认定结果登记表', en: 'Continuing-education base decisions' },
  purpose: {
    zh: '登记继续教育基地的推荐、认定、撤销结果及其依据，形成全市基地名录；申报单位可查看本单位的结果。',
    en: 'Bases recommended, designated or withdrawn and what this rests on; the city’s list of bases. Applicants see their own results.',
  },
  clauses: 'notice 18, 37–41, 52',
  letters: 'RD',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  referredAs: 'base',
  register: {
    life: 'lasting',
    lasts: { column: 'result', is: ['accepted'], until: ['ended'] },
    shownTo: [{ said: 'result', as: { accepted: 'public', ended: 'members' } }, { concerned: 'application' }],
    number: 'number',
    title: 'name',
    listed: [
      'name',
      'application',
      'result',
      'level',
      'demonstration',
      'trade',
      'fields',
      'from',
      'document',
      'decision',
    ],
    facts: ['level', 'result', 'demonstration'],
    filters: ['level', 'result', 'demonstration', 'fields'],
    answers: { by: 'application', shows: ['result', 'level', 'demonstration', 'from', 'document'] },
    counted: [
      {
        title: { zh: '基地认定结果（按级别）', en: 'Base decisions by level' },
        by: 'level',
        ofWhich: [
          { title: { zh: '认定', en: 'Designated' }, column: 'result', is: ['accepted'] },
          { title: { zh: '示范基地', en: 'Demonstration bases' }, column: 'demonstration', is: [true] },
        ],
      },
    ],
  },
  columns: {
    number: usual.number,
    application: {
      kind: 'reference',
      to: 'base-application',
      lastYear: true,
      width: 260,
      header: { zh: '对应的申报', en: 'Application' },
      also: ['申报编号', '申报'],
      help: {
        zh: '选择本年度或上年度的申报；补登既有基地、撤销基地的可不填。',
        en: 'An application of this year or the last; leave empty for bases that existed before and for withdrawals.',
      },
    },
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '基地名称', en: 'Base' },
      also: ['机构名称', '基地', '申报机构'],
      help: {
        zh: '同一基地历次结果请用同一名称。',
        en: 'Use the same name in every result for the same base.',
      },
      example: '海洋技术示例学院',
    },
    result: {
      kind: 'choice',
      required: true,
      options: results,
      width: 110,
      header: { zh: '结果', en: 'Result' },
      also: ['认定结果', '申报结果', '申报进展'],
    },
    level: {
      kind: 'choice',
      required: true,
      options: baseLevels,
      header: { zh: '基地级别', en: 'Base level' },
      also: ['级别', '认定级别'],
    },
    demonstration: {
      kind: 'yes-no',
      width: 120,
      header: { zh: '市级示范基地', en: 'Demonstration base' },
      also: ['是否市级示范基地', '示范基地'],
    },
    trade: {
      kind: 'text',
      words: true,
      maxLength: 60,
      header: { zh: '所属行业、系统', en: 'Sector' },
      also: ['所属行业', '行业', '所属系统'],
      example: '海洋渔业',
    },
    fields: {
      kind: 'choices',
      options: 'fields',
      header: { zh: '服务领域', en: 'Fields served' },
      also: ['领域', '重点领域'],
    },
    from: {
      kind: 'date',
      header: { zh: '生效日期', en: 'Effective date' },
      also: ['认定日期', '认定时间', '批复日期'],
    },
    document: resultColumns.document,
    decision: resultColumns.decision,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    hasHappened({ column: 'from', zh: '生效日期', en: 'The effective date' }),
    ...(['from', 'document'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'result', is: changesStatus },
        {
          zh: '认定、撤销应填写生效日期和批复文号。',
          en: 'A designation or withdrawal requires an effective date and an approval document.',
        },
        { zh: '请补填生效日期和批复文号。', en: 'Enter both.' },
      ),
    ),
    neededOnce(
      'application',
      { column: 'result', is: (result) => !changesStatus(result) },
      {
        zh: '推荐上报、不予认定的，应填写对应的申报。',
        en: 'A recommendation or refusal requires the application it answers.',
      },
      { zh: '请选择对应的申报。', en: 'Select the application.' },
    ),
    namedAsApplied,
    ...restsOnDecision('base', 'result', {
      act: { column: 'from', zh: '生效日期', en: 'the effective date' },
    }),
  ],
  sheetRules: [answeredOnce],
});
