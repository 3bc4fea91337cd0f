/** What has been issued, with its papers. */

export const planIssuedWords = {
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
} as const;
