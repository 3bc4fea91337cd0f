/** What the add-on says about the annual plan: menu, dialogs, its tabs. */
export const planMenu = {
  menu: { zh: '年度计划', en: 'Annual plan' },
  view: { zh: '查看已下达的计划', en: 'See what was issued' },
  compile: { zh: '编制年度计划（市局）', en: 'Compile the annual plan (bureau)' },
  issue: { zh: '下达年度计划（市局）', en: 'Issue the annual plan (bureau)' },
  notice: { zh: '变更通知（市局）', en: 'Change notice (bureau)' },
} as const;

/** Of the column the add-on puts beside a unit's own plan. */
export const codeHeader = { zh: '项目编号', en: 'Project code' } as const;

export const planSheet = {
  askYear: {
    zh: '请输入年度，如 {year}；直接点“确定”即为 {year} 年。',
    en: 'Which year? Type it, such as {year}, or choose OK for {year}.',
  },
  wrongYear: {
    zh: '“{answer}”不是年度。请重新选择菜单，输入四位数字，如 {year}。',
    en: '“{answer}” is not a year. Choose the menu again and type four digits, such as {year}.',
  },
  nothingIssued: {
    zh: '{year} 年的年度计划还没有下达。',
    en: 'The annual plan of {year} has not been issued yet.',
  },
  preparing: { zh: '正在汇总各单位的计划……', en: 'Putting the plans of the units together…' },

  totalTab: { zh: '年度计划汇总 {year}', en: 'Plan totals {year}' },
  linesTab: { zh: '年度计划项目 {year}', en: 'Plan projects {year}' },
  similarTab: { zh: '疑似重复 {year}', en: 'Similar projects {year}' },
  findingsTab: { zh: '年度计划提示 {year}', en: 'Plan findings {year}' },
  changesTab: { zh: '年度计划变更 {year}', en: 'Plan changes {year}' },
  issuedTab: { zh: '已下达计划 {year}', en: 'Issued plan {year}' },

  totalTitle: {
    zh: '{year} 年度计划（草案）：{projects} 个项目，{persons} 人，{at} 编制',
    en: 'Plan of {year} (draft): {projects} projects, {persons} persons, compiled {at}',
  },
  byCategory: { zh: '按培训类别', en: 'By training project' },
  byField: { zh: '按领域', en: 'By field' },
  name: { zh: '类别、领域', en: 'Training project, field' },
  projects: { zh: '项目数', en: 'Projects' },
  persons: { zh: '计划人数', en: 'Persons' },
  budget: { zh: '经费预算（元）', en: 'Budget (yuan)' },
  target: { zh: '年度指标', en: 'Target of the year' },
  verdict: { zh: '对照', en: 'Verdict' },
  total: { zh: '合计', en: 'Total' },
  reached: { zh: '符合', en: 'As asked' },
  below: { zh: '低于指标', en: 'Below' },
  above: { zh: '高于指标', en: 'Above' },
  emptyField: { zh: '没有项目', en: 'No project' },

  linesTitle: {
    zh: '{year} 年度计划项目：{projects} 个，{persons} 人',
    en: 'Projects of {year}: {projects}, {persons} persons',
  },
  remarks: { zh: '提示', en: 'Remarks' },
  applied: { zh: '国家级、省级申报', en: 'National or provincial application' },

  similarTitle: {
    zh: '名称相似、分属两个单位的项目，请考虑归并：{count} 对',
    en: 'Projects of two units with similar titles, to be considered for merging ({count})',
  },
  share: { zh: '相似度', en: 'Likeness' },
  sameToo: { zh: '相同之处', en: 'The same' },
  first: { zh: '甲：{column}', en: 'A: {column}' },
  second: { zh: '乙：{column}', en: 'B: {column}' },

  findingsTitle: { zh: '下达前请看：{count} 条', en: 'To look at before it is issued: {count}' },
  findingKind: { zh: '类别', en: 'Kind' },
  findingText: { zh: '内容', en: 'What' },
  kindTarget: { zh: '指标', en: 'Target' },
  kindField: { zh: '领域', en: 'Field' },
  kindSimilar: { zh: '相似', en: 'Similar' },
  kindUnusual: { zh: '规模学时', en: 'Size and hours' },
  kindUnprintable: { zh: '印不出', en: 'Unprintable' },
  kindFiling: { zh: '报送', en: 'Filing' },
  kindLedger: { zh: '台账', en: 'Ledger' },
  kindApplication: { zh: '申报', en: 'Application' },
  waitsFor: {
    zh: '已通过，还没有进入台账，下达前须等待：{document}',
    en: 'Approved but not in the ledger yet; issuing waits for it: {document}',
  },
  application: {
    zh: '{unit}申报{level}研修班《{title}》（{persons}人，{result}），没有对应的市计划项目。',
    en: '{unit} applied for a {level} seminar “{title}” ({persons} persons, {result}) without a project of the city plan.',
  },

  compiled: {
    zh: '已编制 {year} 年度计划：{projects} 个项目，{persons} 人，提示 {findings} 条，疑似重复 {similar} 对。\n请看工作表“{total}”“{lines}”“{similarTab}”“{findingsTab}”；看过后从菜单“年度计划”下达。',
    en: 'Compiled the plan of {year}: {projects} projects, {persons} persons, {findings} findings, {similar} similar pairs.\nSee the tabs “{total}”, “{lines}”, “{similarTab}” and “{findingsTab}”; then issue it from the menu Annual plan.',
  },
  compiledChanged: {
    zh: '\n与 {document} 相比有 {count} 个项目变动。',
    en: '\nSince {document} {count} projects have changed.',
  },

  compileFirst: {
    zh: '下达的必须是您看过的内容。请先选择“年度计划 → 编制年度计划”，看过各工作表后再下达。',
    en: 'Only what you have looked at is issued. First choose Annual plan → Compile the annual plan, look at its tabs, and issue it then.',
  },
  isIssued: {
    zh: '{year} 年度计划已由 {document} 下达。需要变更请选择“年度计划 → 变更通知”。',
    en: 'The plan of {year} was issued under {document}. To change it choose Annual plan → Change notice.',
  },
  notIssued: {
    zh: '{year} 年度计划还没有下达，没有可变更的内容。请先编制、下达。',
    en: 'The plan of {year} has not been issued, so there is nothing to change. Compile and issue it first.',
  },
  askNumber: {
    zh: '请输入文号，如 ×人社字〔{year}〕12号。',
    en: 'Document number, such as ×人社字〔{year}〕12号.',
  },
  askDay: {
    zh: '请输入成文日期，如 {today}；直接点“确定”即为今天。',
    en: 'Day of the document, such as {today}; OK alone means today.',
  },
  askDecision: {
    zh: '依据联席会议的哪一项决定？请输入序号。\n\n{list}',
    en: 'On which decision of the joint conference does it rest? Type its number.\n\n{list}',
  },
  decisionLine: { zh: '{number}. {name}　{heldOn}　{topic}', en: '{number}. {name}   {heldOn}   {topic}' },
  askReason: { zh: '请说明变更原因。', en: 'Why is the plan changed?' },
  confirmIssue: {
    zh: '下达 {year} 年度计划？\n文号：{document}　日期：{day}\n依据：{decision}\n项目 {projects} 个，{persons} 人，预算 {budget} 元；提示 {findings} 条。\n下达后即为正式版本，变更须另发通知。',
    en: 'Issue the plan of {year}?\nNumber: {document}   Day: {day}\nDecision: {decision}\n{projects} projects, {persons} persons, {budget} yuan; {findings} findings.\nOnce issued it is official, and changes need a notice.',
  },
  confirmNotice: {
    zh: '下达 {year} 年度计划的第 {notice} 号变更通知？\n文号：{document}　日期：{day}\n依据：{decision}\n新增 {added} 项，变更 {changed} 项，取消 {removed} 项；变更后共 {projects} 个项目，{persons} 人。\n原因：{reason}',
    en: 'Issue change notice {notice} to the plan of {year}?\nNumber: {document}   Day: {day}\nDecision: {decision}\n{added} added, {changed} changed, {removed} removed; {projects} projects and {persons} persons after it.\nReason: {reason}',
  },
  none: { zh: '无', en: 'none' },
  issuedTitle: { zh: '已下达', en: 'Issued' },
  issuedText: {
    zh: '{document} 已下达，共 {projects} 个项目。各单位选择“刷新状态与意见”即可看到项目编号。文件：',
    en: '{document} is issued, with {projects} projects. Units see their project codes when they choose Refresh. Documents:',
  },
  issueLine: {
    zh: '{kind}　{document}　{day}　{by}　共 {projects} 个项目',
    en: '{kind}   {document}   {day}   {by}   {projects} projects',
  },
  kindPlan: { zh: '年度计划', en: 'Annual plan' },
  kindNotice: { zh: '第 {notice} 号变更通知', en: 'Change notice {notice}' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  page: { zh: '网页', en: 'Page' },

  changesTitle: {
    zh: '与 {document} 相比：新增 {added} 项，变更 {changed} 项，取消 {removed} 项',
    en: 'Since {document}: {added} added, {changed} changed, {removed} removed',
  },
  changeKind: { zh: '变动', en: 'Change' },
  changeColumn: { zh: '栏目', en: 'Column' },
  before: { zh: '变更前', en: 'Before' },
  after: { zh: '变更后', en: 'After' },
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '变更', en: 'Changed' },
  removed: { zh: '取消', en: 'Removed' },

  statusPlan: {
    zh: '　年度计划：{document} 下达，含本表 {projects} 项',
    en: '   Annual plan: {document}, with {projects} of these projects',
  },
  statusNotice: {
    zh: '　年度计划：最近由 {document} 变更，含本表 {projects} 项',
    en: '   Annual plan: last changed by {document}, with {projects} of these projects',
  },
} as const;
