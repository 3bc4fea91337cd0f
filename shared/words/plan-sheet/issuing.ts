/** The form of what is issued, and the question before it is. */

export const planIssuingWords = {
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
} as const;
