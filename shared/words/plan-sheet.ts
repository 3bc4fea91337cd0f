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

  totalTitle: {
    zh: '{year} 年度计划（草案）：{projects} 个项目，{persons} 人，{at} 编制',
    en: 'Annual plan {year} (draft): {projects} {projects|project|projects}, {persons} people, compiled {at}',
  },
  byCategory: { zh: '按项目类别', en: 'By project category' },
  byField: { zh: '按领域', en: 'By field' },
  name: { zh: '项目类别、领域', en: 'Category, field' },
  projects: { zh: '项目数', en: 'Projects' },
  persons: { zh: '计划人数', en: 'People' },
  budget: { zh: '经费预算（元）', en: 'Budget (yuan)' },
  target: { zh: '任务指标', en: 'Target' },
  verdict: { zh: '与指标比较', en: 'Against target' },
  total: { zh: '合计', en: 'Total' },
  reached: { zh: '符合', en: 'Met' },
  below: { zh: '低于指标', en: 'Below' },
  above: { zh: '高于指标', en: 'Above' },
  emptyField: { zh: '无项目', en: 'No projects' },

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

  findingsTitle: { zh: '下达前请核实：{count} 条', en: 'Review before issuing: {count}' },
  findingKind: { zh: '类别', en: 'Type' },
  findingText: { zh: '内容', en: 'Finding' },
  kindTarget: { zh: '指标', en: 'Target' },
  kindField: { zh: '领域', en: 'Field' },
  kindSimilar: { zh: '相似', en: 'Similar' },
  kindMerged: { zh: '归并', en: 'Merged' },
  mergedInto: { zh: '归并到 {into}：{reason}', en: 'merged into {into}: {reason}' },
  kindUnusual: { zh: '规模学时', en: 'Size and hours' },
  kindUnprintable: { zh: '无法印制', en: 'Unprintable' },
  kindFiling: { zh: '报送', en: 'Submission' },
  kindLedger: { zh: '台账', en: 'Ledger' },
  kindApplication: { zh: '申报', en: 'Application' },
  setAside: {
    zh: '暂不入账，本草案不含：{document}。{reason}请督促报送单位更正报送；{until} 后可不含该计划下达。',
    en: 'Set aside and not in this draft: {document}. {reason} Ask its unit to submit a correction; after {until} the plan can be issued without it.',
  },
  waitsFor: {
    zh: '已审核通过，尚未进入台账，须待其进入后下达：{document}',
    en: 'Approved but not yet in the ledger; the plan can be issued once it is: {document}',
  },
  application: {
    zh: '{unit}申报{level}研修班《{title}》（{persons} 人，{result}），无对应的市计划项目。',
    en: '{unit} applied for a {level} seminar, “{title}” ({persons} people, {result}), with no matching project in the city plan.',
  },

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
  // The form of what is issued.
  formTab: { zh: '下达信息', en: 'Issue details' },
  formTitle: {
    zh: '{what}　{year} 年度：填写 B 栏后，在本表再次选择“年度计划 → {what}”。',
    en: '{what}, {year}: fill in column B, then choose Annual plan → {what} again from this tab.',
  },
  formLaid: { zh: '请填写“{tab}”，再次选择本命令。', en: 'Fill in “{tab}”, then choose this command again.' },
  field: { zh: '项目', en: 'Field' },
  fieldValue: { zh: '填写', en: 'Value' },
  fieldHelp: { zh: '说明', en: 'Notes' },
  number: { zh: '文号', en: 'Document number' },
  numberHelp: { zh: '如 ×人社发〔{year}〕12号', en: 'such as ×人社发〔{year}〕12号' },
  day: { zh: '成文日期', en: 'Date of document' },
  dayHelp: { zh: '如 {today}', en: 'such as {today}' },
  decision: { zh: '依据的决定', en: 'Decision' },
  disclosure: { zh: '公开方式', en: 'Disclosure' },
  cosigners: { zh: '联合下达单位', en: 'Issued jointly with' },
  cosignersHelp: {
    zh: '可不填。与市人社局联合下达的填写单位名称，多个用顿号分开：{list}',
    en: 'Optional. Bodies that sign with the bureau, separated by commas: {list}',
  },
  reason: { zh: '调整原因', en: 'Reason for amendment' },
  reasonHelp: { zh: '如：部门职能调整', en: 'such as a change of responsibilities' },
  fieldEmpty: {
    zh: '“{field}”未填写，未下达。请在 B{row} 填写后再次选择本命令。',
    en: '“{field}” is empty; nothing was issued. Fill in B{row}, then choose the command again.',
  },
  fieldMissing: {
    zh: '表中缺少“{field}”一行，未下达。请删除本表后再次选择本命令，重新填写。',
    en: 'The line “{field}” is missing; nothing was issued. Delete this tab, choose the command again and fill it in.',
  },
  fieldNoDay: {
    zh: '“{field}”不是完整日期：“{text}”，未下达。请在 B{row} 写明年、月、日后再次选择本命令。',
    en: '“{field}” is no full date: “{text}”; nothing was issued. Write year, month and day in B{row}, then choose the command again.',
  },
  changedSince: {
    zh: '列出变动后又有计划通过，未下达。“{tab}”已更新，请核实后在“{form}”再次选择本命令。',
    en: 'Plans were approved since the changes were listed; nothing was issued. Check “{tab}”, now updated, then choose the command again from “{form}”.',
  },
  decisionLine: { zh: '{number}. {name}　{heldOn}　{topic}', en: '{number}. {name}   {heldOn}   {topic}' },
  confirmIssue: {
    zh: '下达 {year} 年度计划？\n文号：{document}　日期：{day}　{disclosure}\n依据：{decision}\n项目 {projects} 个，{persons} 人，经费预算 {budget} 元；提示 {findings} 条。\n下达后需调整的，须另发通知。',
    en: 'Issue the annual plan for {year}?\nNumber: {document}   Date: {day}   {disclosure}\nDecision: {decision}\n{projects} {projects|project|projects}, {persons} people, {budget} yuan; {findings} {findings|finding|findings}.\nOnce issued, any change requires an amendment notice.',
  },
  confirmNotice: {
    zh: '下达 {year} 年度计划第 {notice} 次调整通知？\n文号：{document}　日期：{day}　{disclosure}\n依据：{decision}\n新增 {added} 项，调整 {changed} 项，取消 {removed} 项；调整后共 {projects} 个项目，{persons} 人。\n原因：{reason}',
    en: 'Issue amendment notice {notice} to the annual plan for {year}?\nNumber: {document}   Date: {day}   {disclosure}\nDecision: {decision}\n{added} added, {changed} changed, {removed} cancelled; {projects} {projects|project|projects} and {persons} people in all.\nReason: {reason}',
  },
  none: { zh: '无', en: 'none' },
  issuedTitle: { zh: '已下达', en: 'Issued' },
  issuedText: {
    zh: '{document} 已下达，共 {projects} 个项目。各单位选择“刷新状态与意见”即可查看项目编号。文件见“计划文件”。',
    en: '{document} issued, with {projects} {projects|project|projects}. Units see their project codes after “Refresh status, comments”. See “Plan documents”.',
  },
  issueLine: {
    zh: '{kind}　{document}　{day}　{by}　共 {projects} 个项目',
    en: '{kind}   {document}   {day}   {by}   {projects} {projects|project|projects}',
  },
  kindPlan: { zh: '年度计划', en: 'Annual plan' },
  kindNotice: { zh: '第 {notice} 次调整通知', en: 'Amendment notice {notice}' },
  papersTab: { zh: '计划文件', en: 'Plan documents' },
  papersIssue: { zh: '文号和内容', en: 'Number and contents' },
  papersIn: { zh: '文件的链接见“{tab}”。', en: 'Links to the documents are in “{tab}”.' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  page: { zh: '网页', en: 'Web page' },

  changesTitle: {
    zh: '与 {document} 相比：新增 {added} 项，调整 {changed} 项，取消 {removed} 项',
    en: 'Since {document}: {added} added, {changed} changed, {removed} cancelled',
  },
  changeKind: { zh: '变动', en: 'Change' },
  changeColumn: { zh: '栏', en: 'Column' },
  before: { zh: '调整前', en: 'Before' },
  after: { zh: '调整后', en: 'After' },
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '调整', en: 'Changed' },
  removed: { zh: '取消', en: 'Cancelled' },

  statusPlan: {
    zh: '　年度计划：{document} 下达，含本表 {projects} 项',
    en: '   Annual plan: {document}, including {projects} {projects|project|projects} from this sheet',
  },
  statusNotice: {
    zh: '　年度计划：最近由 {document} 调整，含本表 {projects} 项',
    en: '   Annual plan: last amended by {document}, including {projects} {projects|project|projects} from this sheet',
  },
} as const;
