import { type CheckContext, defineForm, type Row } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { type Bilingual, fill, type Language } from '../ground/bilingual.ts';
import { caseWords } from '../words/cases.ts';
import { list } from './choices.ts';
import { restsOnDecision } from './decision-rules.ts';
import { findingAbout, returnedInLedger } from './returned-money.ts';
import { usual } from './usual-columns.ts';
import { hasHappened, inOrder, neededOnce, withinWhole } from './usual-rules.ts';

/** Characters. */
const mostSources = 500;

/** The three violations that the notice names. */
const violations = list(
  { code: 'withheld', zh: '截留', en: 'Withheld', also: ['滞留'] },
  { code: 'seized', zh: '侵占', en: 'Misappropriated' },
  { code: 'diverted', zh: '挪用', en: 'Diverted' },
);
const channels = list(
  { code: 'inspection', zh: '监督检查', en: 'Inspection' },
  { code: 'audit', zh: '审计', en: 'Audit' },
  { code: 'report', zh: '举报', en: 'Complaint', also: ['信访'] },
  { code: 'data', zh: '数据核查', en: 'Data check' },
);
const outcomes = list(
  { code: 'open', zh: '核查中', en: 'Under investigation', also: ['调查中'] },
  { code: 'unfounded', zh: '不属实', en: 'Unfounded' },
  { code: 'returned', zh: '责令退回', en: 'Repayment ordered' },
  { code: 'discipline', zh: '移送纪检监察', en: 'Referred to discipline inspection' },
  { code: 'justice', zh: '移送司法机关', en: 'Referred to judicial authorities' },
);

/** As many as there is room for, and how many there are where some are left out. */
const listSources = (sources: readonly Bilingual[], language: Language): string => {
  const names = sources.map((source) => source[language]);
  const all = fill(caseWords.sources, { count: names.length })[language];
  const listed = (count: number): string =>
    names.slice(0, count).join(language === 'zh' ? '；' : '; ') + (count < names.length ? all : '');
  const counts = names.map((_, i) => names.length - i);
  return listed(counts.find((count) => listed(count).length <= mostSources) ?? 0);
};

/**
 * What the document is opened about, else every flag that was turned over and is about money; the kind is for people to say.
 * A figure that is no money is left for them too.
 */
const rowsBegun = ({ flags = [], findings = [], today, language = 'zh' }: CheckContext): readonly Row[] => {
  const chosen = flags.filter((flag) => flag.chosen);
  const isChosen = chosen.length + findings.length > 0;
  const turnedOver = flags.filter(({ state, amount }) => state === 'turned-over' && amount !== undefined);
  return [
    ...(isChosen ? chosen : turnedOver).map(({ key, unit, amount, says, sources }) => ({
      unit,
      foundOn: today,
      channel: 'data',
      ...(amount !== undefined && { amount }),
      facts: says[language],
      flag: key,
      rows: listSources(sources, language),
      outcome: 'open',
    })),
    ...findings.map(({ code, unit, problems, amount, flag }) => ({
      unit,
      foundOn: today,
      channel: 'inspection',
      ...(amount !== undefined && { amount }),
      facts: problems,
      ...(flag !== undefined && { flag }),
      finding: code,
      outcome: 'open',
    })),
  ];
};

/** 违规案件: funds withheld, misappropriated or diverted. Restricted: few may know that a case exists (notice 94). */
export const violationCase = defineForm({
  id: 'violation-case',
  version: 3,
  title: { zh: '经费违规案件登记表', en: 'Cases of misused funds' },
  purpose: {
    zh: '登记截留、侵占、挪用工程经费的问题线索和查处结果。仅限市人社局审核人员、管理员和督查人员查看、填报；不填个人姓名和证件号码。',
    en: 'Programme funds withheld, misappropriated or diverted, and the outcome. Only bureau reviewers, administrators and inspectors may see or submit it; no personal names or ID numbers.',
  },
  clauses: 'notice 92–94',
  letters: 'WJ',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  restricted: true,
  aboutFlags: 'all',
  columns: {
    number: usual.number,
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '涉及单位', en: 'Unit concerned' },
      also: ['涉案单位', '单位', '单位名称'],
    },
    kind: {
      kind: 'choice',
      required: true,
      options: violations,
      width: 80,
      header: { zh: '违规类型', en: 'Kind' },
      also: ['违规类别', '类型'],
    },
    foundOn: { kind: 'date', required: true, header: { zh: '发现日期', en: 'Found on' }, also: ['发现时间'] },
    channel: {
      kind: 'choice',
      required: true,
      options: channels,
      header: { zh: '发现途径', en: 'Found by' },
      also: ['线索来源'],
    },
    project: {
      kind: 'text',
      maxLength: 40,
      header: { zh: '涉及项目编号', en: 'Project code' },
      also: ['项目编号'],
    },
    amount: {
      kind: 'money',
      required: true,
      min: 1,
      header: { zh: '涉及金额（元）', en: 'Amount (yuan)' },
      also: ['涉及金额', '金额', '违规金额'],
    },
    facts: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 320,
      header: { zh: '主要事实', en: 'Facts' },
      also: ['违规事实', '事实'],
      help: { zh: '填写单位和岗位，不填个人姓名。', en: 'Units and posts, not personal names.' },
      example: '培训经费拨付后滞留超过 6 个月',
    },
    flag: {
      kind: 'text',
      maxLength: 120,
      header: { zh: '比对编号', en: 'Flag' },
      also: ['比对情况编号'],
      help: {
        zh: '由比对情况立案的自动带出；不立案的请删除该行。',
        en: 'Filled in where the case comes from a flag; remove the row if there is no case.',
      },
    },
    finding: {
      kind: 'text',
      maxLength: 30,
      header: { zh: '检查问题编号', en: 'Finding' },
      also: ['问题编号'],
      help: { zh: '由检查问题立案的自动带出编号。', en: 'Filled in where the case comes from a finding.' },
      example: 'DC{year}-RSJ-001-1',
    },
    rows: {
      kind: 'text',
      maxLength: mostSources,
      width: 220,
      header: { zh: '依据的报表', en: 'Documents' },
      also: ['依据'],
      help: { zh: '数字所在的报表，自动带出。', en: 'Where the figures come from; filled in.' },
    },
    evidence: {
      kind: 'text',
      maxLength: 300,
      width: 220,
      header: { zh: '证据材料', en: 'Evidence' },
      also: ['证据', '佐证材料'],
    },
    referredTo: { kind: 'text', maxLength: 100, header: { zh: '移送部门', en: 'Referred to' } },
    referredOn: { kind: 'date', header: { zh: '移送日期', en: 'Referred on' } },
    answerBy: {
      kind: 'date',
      header: { zh: '移送答复期限', en: 'Answer due' },
      also: ['答复期限'],
      help: { zh: '一般 3 个月，复杂的 6 个月。', en: 'Usually three months, six where it is complex.' },
    },
    outcome: {
      kind: 'choice',
      required: true,
      options: outcomes,
      header: { zh: '处理结果', en: 'Outcome' },
      also: ['处理情况'],
    },
    returned: {
      kind: 'money',
      returned: 'all',
      header: { zh: '追回金额（元）', en: 'Recovered (yuan)' },
      also: ['追回金额'],
    },
    closedOn: { kind: 'date', header: { zh: '结案日期', en: 'Closed on' }, also: ['结案时间'] },
    decision: {
      kind: 'text',
      // Not a reference: the unit that filed the decision would then learn that there is a case.
      cites: 'decision',
      maxLength: 80,
      header: { zh: '联席会议决定', en: 'Joint conference decision' },
      also: ['Decision of the conference'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  begins: {
    from: { zh: '比对情况和检查问题', en: 'Flags and findings' },
    // A finding may come from a flag of which there is a row already: it is another one.
    by: ({ finding }) => [finding === undefined ? 'flag' : 'finding'],
    rows: rowsBegun,
  },
  rowRules: [
    hasHappened({ column: 'foundOn', zh: '发现日期', en: 'The date found' }),
    hasHappened({ column: 'closedOn', zh: '结案日期', en: 'The closing date' }),
    inOrder(
      { column: 'foundOn', zh: '发现日期', en: 'the date found' },
      { column: 'referredOn', zh: '移送日期', en: 'The referral date' },
    ),
    inOrder(
      { column: 'foundOn', zh: '发现日期', en: 'the date found' },
      { column: 'closedOn', zh: '结案日期', en: 'The closing date' },
    ),
    withinWhole(
      { column: 'returned', zh: '追回金额', en: 'The amount recovered' },
      { column: 'amount', zh: '涉及金额', en: 'the amount concerned' },
      printYuan,
    ),
    ...(['referredTo', 'referredOn', 'answerBy'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'outcome', is: (value) => value === 'discipline' || value === 'justice' },
        {
          zh: '已移送的应填写移送部门、移送日期和答复期限。',
          en: 'A referred case requires an authority, a date and the day its answer is due.',
        },
        { zh: '请补填。', en: 'Enter all three.' },
      ),
    ),
    {
      code: 'closed-while-open',
      severity: 'error',
      reads: ['outcome', 'closedOn'],
      paints: 'outcome',
      message: {
        zh: '已填写结案日期，但处理结果仍为“核查中”。',
        en: 'A closing date is given, but the outcome is still “Under investigation”.',
      },
      fix: { zh: '请填写处理结果，或删除结案日期。', en: 'Enter the outcome, or remove the date.' },
      broken: ({ outcome }) => (outcome === 'open' ? {} : undefined),
    },
    ...restsOnDecision('case', 'closedOn', {
      once: { column: 'closedOn', is: ({ outcome }) => outcome !== 'open' && outcome !== 'unfounded' },
      act: { column: 'closedOn', zh: '结案日期', en: 'the closing date' },
    }),
  ],
  sheetRules: [
    returnedInLedger({ zh: '追回', en: 'recovered' }, ({ unit, foundOn, ...row }) =>
      unit === undefined || foundOn === undefined
        ? undefined
        : { unit: unit as string, about: findingAbout(row), since: String(foundOn).slice(0, 7) },
    ),
  ],
});
