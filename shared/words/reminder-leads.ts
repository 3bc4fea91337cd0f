/** What a mail that reminds begins with, by what is in it. */
export const reminderLeads = {
  greeting: { zh: '{unit}：', en: 'To {unit}:' },
  lead: {
    zh: '截至{today}，你单位下列报表尚未报送（或待修改），请抓紧办理：',
    en: 'As of {today}, the following documents of your unit have not been submitted or need correction. Please attend to them:',
  },
  rowsLead: {
    zh: '截至{today}，你单位下列事项尚未办结，请按期办理：',
    en: 'As of {today}, the following items of your unit are open. Please attend to them by their dates:',
  },
  bothLead: {
    zh: '截至{today}，你单位下列报表尚未报送（或待修改），下列事项尚未办结，请抓紧办理：',
    en: 'As of {today}, the following documents of your unit have not been submitted or need correction, and the following items are open. Please attend to them:',
  },
  bureauLead: {
    zh: '截至{today}，下列事项逾期满{days}天仍未办结，请督促办理：',
    en: 'As of {today}, the following items are overdue by {days} days or more. Please follow them up:',
  },
  bureauAlso: {
    zh: '（最后一组为全市逾期满{days}天仍未办结的事项，请督促办理。）',
    en: ' (The last list holds items of the whole city overdue by {days} days or more; please follow them up.)',
  },
  waitingLead: {
    zh: '截至{today}，下列报表待您审核：',
    en: 'As of {today}, the following documents wait for your review:',
  },
  registeringLead: {
    zh: '截至{today}，下列单位申请登记，请在首页办理：',
    en: 'As of {today}, the following organisations ask to be registered. Please decide on them at your home:',
  },
  organisation: { zh: '单位', en: 'Organisation' },
  flagsLead: {
    zh: '截至{today}，本单位各表有数字不一致。数据有误的请更正原表，无误的请填报“比对情况说明表”：',
    en: 'As of {today}, figures of your returns differ. Correct the return if it is mistaken; else explain it in “Explanations of flags”:',
  },
} as const;
