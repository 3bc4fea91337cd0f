/** The mail that announces a monthly report. Chinese first, English below; readers of English get it the other way round. */
export const mailTexts = {
  subject: { zh: '知识更新工程统计月报（{issue}）', en: 'Knowledge renewal, monthly statistics ({issue})' },
  correctedSubject: {
    zh: '【更正】知识更新工程统计月报（{issue}）',
    en: '[Corrected] Knowledge renewal, monthly statistics ({issue})',
  },
  greeting: { zh: '各位同事：', en: 'Dear colleagues,' },
  lead: {
    zh: '{issue}统计月报已经编发，主要情况如下。',
    en: 'The monthly report ({issue}) has been issued. The main figures:',
  },
  correctedLead: {
    zh: '{issue}统计月报有补报或更正，现编发更正版（第{revision}版），以此为准。',
    en: 'Documents of the monthly report ({issue}) were filed late or amended. This corrected edition (revision {revision}) replaces the earlier one.',
  },
  figure: { zh: '指标', en: 'Indicator' },
  value: { zh: '数值', en: 'Value' },
  note: { zh: '说明', en: 'Note' },
  open: { zh: '打开月报全文', en: 'Open the full report' },
  linkNote: {
    zh: '链接无需登录即可打开，请勿转发给无关人员。',
    en: 'The link opens without signing in; please do not pass it on to others.',
  },
  others: { zh: '以下各期同时编发：', en: 'Issued at the same time:' },
  otherCorrected: {
    zh: '{issue}更正版（第{revision}版）',
    en: '{issue}, corrected edition (revision {revision})',
  },
  sender: {
    zh: '本邮件由系统发送，请勿直接回复；有疑问请联系{office}。',
    en: 'Sent by the system; please do not reply. For questions turn to {office}.',
  },
} as const;
