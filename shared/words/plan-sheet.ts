import { planChangeWords } from './plan-sheet/changes.ts';
import { planFindingWords } from './plan-sheet/findings.ts';
import { planIssuedWords } from './plan-sheet/issued.ts';
import { planIssuingWords } from './plan-sheet/issuing.ts';
import { planTotalWords } from './plan-sheet/totals.ts';

/** What the add-on says about the annual plan: menu, dialogs, its tabs. */
export const planMenu = {
  menu: { zh: '年度计划', en: 'Annual plan' },
  view: { zh: '查看已下达的计划', en: 'View the issued plan' },
  compile: { zh: '编制年度计划（市局）', en: 'Compile the plan (bureau)' },
  issue: { zh: '下达年度计划（市局）', en: 'Issue the plan (bureau)' },
  notice: { zh: '调整通知（市局）', en: 'Amendment notice (bureau)' },
} as const;

/** Of the column the add-on puts beside a unit's own plan. */
export const codeHeader = { zh: '项目编号', en: 'Project code' } as const;

export const planSheet = {
  askYear: {
    zh: '请输入年度，如 {year}；不填则为 {year} 年：',
    en: 'Enter the year, such as {year}; leave empty for {year}:',
  },
  wrongYear: {
    zh: '“{answer}”不是年度。请重新选择，输入四位数字，如 {year}。',
    en: '“{answer}” is not a year. Choose the command again and enter four digits, such as {year}.',
  },
  nothingIssued: {
    zh: '{year} 年度计划尚未下达。',
    en: 'The annual plan for {year} has not been issued yet.',
  },
  preparing: { zh: '正在汇总各单位计划……', en: 'Compiling the units’ plans…' },

  totalTab: { zh: '年度计划汇总 {year}', en: 'Plan totals {year}' },
  linesTab: { zh: '年度计划项目 {year}', en: 'Plan projects {year}' },
  similarTab: { zh: '疑似重复 {year}', en: 'Similar projects {year}' },
  findingsTab: { zh: '年度计划提示 {year}', en: 'Plan findings {year}' },
  changesTab: { zh: '年度计划调整 {year}', en: 'Plan changes {year}' },
  issuedTab: { zh: '已下达计划 {year}', en: 'Issued plan {year}' },
  ...planTotalWords,

  linesTitle: {
    zh: '{year} 年度计划项目：{projects} 个，{persons} 人',
    en: 'Projects of {year}: {projects}, {persons} people',
  },
  remarks: { zh: '提示', en: 'Remarks' },
  applied: { zh: '国家级、省级申报', en: 'Application' },

  similarTitle: {
    zh: '相近的项目：{count} 对。请打开“项目归并登记表”逐对认定；归并或者说明不归并的，不再列出',
    en: 'Projects that are alike: {count}. Open “Projects merged” to decide on each; what is decided is no longer listed',
  },
  share: { zh: '名称相似度', en: 'Titles alike' },
  sameToo: { zh: '其他相近之处', en: 'Also alike' },
  first: { zh: '甲：{column}', en: 'A: {column}' },
  second: { zh: '乙：{column}', en: 'B: {column}' },
  ...planFindingWords,

  compiled: {
    zh: '已编制 {year} 年度计划：{projects} 个项目，{persons} 人；提示 {findings} 条，疑似重复 {similar} 对。\n请核实“{total}”“{lines}”“{similarTab}”“{findingsTab}”后，从菜单“年度计划”下达。',
    en: 'Annual plan {year} compiled: {projects} {projects|project|projects}, {persons} people, {findings} {findings|finding|findings}, {similar} similar {similar|pair|pairs}.\nCheck the tabs “{total}”, “{lines}”, “{similarTab}” and “{findingsTab}”, then issue it from the menu Annual plan.',
  },
  compiledChanged: {
    zh: '\n与 {document} 相比，有 {count} 个项目变动。',
    en: '\n{count} {count|project has|projects have} changed since {document}.',
  },

  compileFirst: {
    zh: '下达的须为您已核实的内容。请先选择“年度计划 → 编制年度计划（市局）”，核实各工作表后再下达。',
    en: 'You can only issue a plan you have reviewed. Choose Annual plan → Compile the plan (bureau), check its tabs, then issue it.',
  },
  isIssued: {
    zh: '{year} 年度计划已由 {document} 下达。需调整的，请选择“年度计划 → 调整通知（市局）”。',
    en: 'The annual plan for {year} was issued as {document}. To amend it, choose Annual plan → Amendment notice (bureau).',
  },
  notIssued: {
    zh: '{year} 年度计划尚未下达，无可调整的内容。请先编制、下达。',
    en: 'The annual plan for {year} has not been issued, so there is nothing to amend. Compile and issue it first.',
  },
  ...planIssuingWords,
  none: { zh: '无', en: 'none' },
  ...planIssuedWords,
  ...planChangeWords,

  statusPlan: {
    zh: '　年度计划：{document} 下达，含本表 {projects} 项',
    en: '   Annual plan: {document}, including {projects} {projects|project|projects} from this sheet',
  },
  statusNotice: {
    zh: '　年度计划：最近由 {document} 调整，含本表 {projects} 项',
    en: '   Annual plan: last amended by {document}, including {projects} {projects|project|projects} from this sheet',
  },
} as const;
