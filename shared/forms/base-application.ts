import { defineForm } from '../form/define-form.ts';
import { baseCapacity } from './columns/base-capacity-columns.ts';
import { conditions, currentLevels } from './columns/base-conditions.ts';
import { baseLevels, hostKinds } from './columns/choices.ts';
import { usual } from './columns/usual-columns.ts';
import { baseApplicationRowRules } from './rules/base-application-rules.ts';

/**
 * 基地申报: application to become a base, or one of a higher level (notice 37–41). The bureau answers with
 * base-result. The present level is what the applicant says: districts name bases of their own, and of bases
 * designated before the programme there may be no result on record.
 */
export const baseApplication = defineForm({
  id: 'base-application',
  version: 3,
  title: { zh: '继续教育基地申报表', en: 'Continuing-education base application' },
  purpose: {
    zh: '申报设立继续教育基地或申报更高级别基地；区（市）级、市级、省级、国家级均用此表。',
    en: 'To apply to become a continuing-education base, or one of a higher level; one form for all levels.',
  },
  clauses: 'notice 18, 37–41, 65, 76',
  letters: 'JD',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  // An application stays in its year, and is answered there or from the year after.
  anew: true,
  referredAs: 'base-application',
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'name',
    listed: ['name', 'kind', 'trade', 'fields', 'currentLevel', 'level', 'conditions'],
    filters: ['level', 'fields'],
    searched: ['trade'],
    counted: [{ title: { zh: '基地申报（按申报级别）', en: 'Base applications by level' }, by: 'level' }],
  },
  columns: {
    number: usual.number,
    name: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '申报机构', en: 'Institution' },
      also: ['基地名称', '申报单位', '机构名称', '单位名称', '申报机构名称', '申报单位名称'],
      example: '海洋技术示例学院',
    },
    creditCode: {
      kind: 'credit-code',
      header: { zh: '统一社会信用代码', en: 'Social credit code' },
      also: ['信用代码', '社会信用代码', '单位信用代码', '机构信用代码', '统一信用代码'],
    },
    kind: {
      kind: 'choice',
      required: true,
      options: hostKinds,
      header: { zh: '机构类型', en: 'Institution type' },
      also: ['Kind of institution', '机构类别', '机构性质', '单位类型'],
    },
    trade: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 60,
      header: { zh: '所属行业、系统', en: 'Sector' },
      also: ['Trade or system', '所属行业', '行业', '所属系统', '行业系统'],
      help: {
        zh: '填写所属行业或系统；基地按行业、系统有计划地增设。',
        en: 'Your industry or system; bases are added sector by sector.',
      },
      example: '海洋渔业',
    },
    fields: {
      kind: 'choices',
      required: true,
      options: 'fields',
      header: { zh: '服务领域', en: 'Fields served' },
      also: ['面向领域', '培训领域', '领域'],
    },
    currentLevel: {
      kind: 'choice',
      required: true,
      options: currentLevels,
      header: { zh: '现有级别', en: 'Current level' },
      also: ['Level now', '目前级别', '现级别'],
    },
    level: {
      kind: 'choice',
      required: true,
      options: baseLevels,
      header: { zh: '申报级别', en: 'Level applied for' },
      also: ['拟申报级别', '申请级别'],
    },
    conditions: {
      kind: 'choices',
      required: true,
      options: conditions,
      width: 220,
      header: { zh: '已具备的条件', en: 'Conditions met' },
      also: ['具备条件', '已具备条件'],
      help: {
        zh: '对照本市继续教育基地管理规定填写。',
        en: 'According to the city’s provisional rules on bases.',
      },
    },
    evidence: {
      kind: 'proof',
      header: { zh: '证明材料', en: 'Evidence' },
      also: ['佐证材料', '登记证明', '申报材料'],
      help: {
        zh: '填写法人登记、有关批文等材料的文号或网址。',
        en: 'The number or address of what proves the conditions, such as registration or approval.',
      },
    },
    gaps: {
      kind: 'text',
      maxLength: 300,
      width: 220,
      header: { zh: '尚缺的条件及办法', en: 'Gaps and remedies' },
      also: ['What is missing, and how it will be met', '尚缺条件', '尚缺的条件'],
    },
    ...baseCapacity,
    reasons: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '申报理由', en: 'Reasons' },
      also: ['申请理由', '推荐理由'],
      example: '近三年承担全市海洋领域专业技术人才培训，质量和效益良好',
    },
    contact: usual.contact,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: baseApplicationRowRules,
  sheetRules: [],
});
