/** The mail that announces a monthly report. Chinese first, English below; readers of English get it the other way round. */
export const mailTexts = {
  subject: { zh: '{title} {issue}', en: '{title}, {issue}' },
  correctedSubject: { zh: '【更正】{title} {issue}', en: '[Corrected] {title}, {issue}' },
  greeting: { zh: '各有关单位：', en: 'Dear colleagues,' },
  lead: {
    zh: '{title}{issue}已编发，主要情况如下。',
    en: '{title}, {issue}, has been issued. Key figures:',
  },
  correctedLead: {
    zh: '因有关单位补报、更正数据，现重新编发{title}{issue}（更正版），请以本版为准。',
    en: 'Following late or amended submissions, {title}, {issue}, has been reissued. This corrected edition replaces the earlier one.',
  },
  recountedLead: {
    zh: '因统计口径调整，现重新编发{title}{issue}（更正版），请以本版为准。',
    en: 'Because counting rules changed, {title}, {issue}, has been reissued. This corrected edition replaces the earlier one.',
  },
  /** Said once, whatever the number of editions. */
  recounted: {
    zh: '口径调整：只有考核合格的培训班计入任务和学时，不合格、在学的单列；单位之间转拨的经费不重复计入到位；以往各期按新口径重编一次。',
    en: 'The change: only classes passed count towards targets and hours; people who failed or are still in class are shown apart; money passed between units is not received twice. Earlier issues are restated once.',
  },
  figure: { zh: '指标', en: 'Indicator' },
  value: { zh: '数值', en: 'Value' },
  note: { zh: '说明', en: 'Note' },
  open: { zh: '打开月报全文', en: 'Open the full report' },
  linkNote: {
    zh: '链接无须登录即可打开，请勿转发给无关人员。',
    en: 'The link opens without signing in; please do not share it.',
  },
  others: { zh: '同时编发：', en: 'Issued at the same time:' },
  otherCorrected: {
    zh: '{issue}更正版（第{revision}版）',
    en: '{issue}, corrected edition (revision {revision})',
  },
  /** Who writes, below the text. */
  signature: { zh: '{authority}{office}', en: '{office}, {authority}' },
  automatic: {
    zh: '本邮件由系统自动发送，请勿直接回复。咨询电话：{telephone}。',
    en: 'Automated message; please do not reply. Enquiries: {telephone}.',
  },
} as const;
