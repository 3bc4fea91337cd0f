/** What the seal of a workbook and the request can differ in; follows “The” in English. */
export const sealedThings = {
  form: { zh: '报表', en: 'form' },
  unit: { zh: '单位', en: 'unit' },
  period: { zh: '报告期', en: 'reporting period' },
  programme: { zh: '工程', en: 'programme' },
} as const;

export const workbookWords = {
  titleLine: { zh: '{title}：{purpose}', en: '{title}: {purpose}' },
  aboutLine: {
    zh: '报送单位：{unit}　报告期：{period}　截止日期：{due}',
    en: 'Unit: {unit}   Reporting period: {period}   Due date: {due}',
  },
  statusNone: {
    zh: '状态：未报送。填写后先检查，再报送；请勿改动表头和隐藏列。',
    en: 'Status: not submitted. Fill it in, check it, then submit. Do not change the header or the hidden column.',
  },
  statusFiled: {
    zh: '状态：{state}　第 {version} 版　回执编号 {receipt}　{at}',
    en: 'Status: {state}   version {version}   receipt number {receipt}   {at}',
  },
  statusReason: { zh: '　审核意见：{reason}', en: '   Comment: {reason}' },
  notListed: {
    zh: '不在下拉列表中；检查时将提示能否识别。',
    en: 'Not in the list; the check will show whether it is recognised.',
  },
} as const;
