import { defineForm } from '../form/define-form.ts';
import { caseOutcome } from './columns/case-outcome-columns.ts';
import { caseSource } from './columns/case-source-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { channels, violations } from './columns/violation-choices.ts';
import { rowsBegun } from './rules/cases-begun.ts';
import { findingAbout, returnedInLedger } from './rules/returned-money.ts';
import { violationCaseRowRules } from './rules/violation-case-rules.ts';

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
    ...caseSource,
    ...caseOutcome,
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
  rowRules: violationCaseRowRules,
  sheetRules: [
    returnedInLedger({ zh: '追回', en: 'recovered' }, ({ unit, foundOn, ...row }) =>
      unit === undefined || foundOn === undefined
        ? undefined
        : { unit: unit as string, about: findingAbout(row), since: String(foundOn).slice(0, 7) },
    ),
  ],
});
