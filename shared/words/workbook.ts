/** What a workbook says about itself, and why one cannot be read: in a sentence that says what to do. */
export const workbookFaults = {
  'not-a-workbook': {
    zh: '该文件不是 xlsx 文件。请在 WPS 或 Excel 中另存为“Excel 工作簿（.xlsx）”后上传。',
    en: 'This is not an xlsx file. In WPS or Excel, save it as an Excel workbook (.xlsx) and upload that.',
  },
  'old-format': {
    zh: '该文件为旧格式（.xls、.et）。请另存为“Excel 工作簿（.xlsx）”后上传。',
    en: 'This file is in an older format (.xls, .et). Save it as an Excel workbook (.xlsx) and upload that.',
  },
  encrypted: {
    zh: '文件设有打开密码。请取消密码后上传。',
    en: 'The file is password-protected. Remove the password and upload it again.',
  },
  damaged: {
    zh: '文件已损坏或上传不完整。请重新保存后上传。',
    en: 'The file is damaged or incomplete. Save it again and upload it.',
  },
  macros: {
    zh: '文件中含有宏。请另存为不含宏的“Excel 工作簿（.xlsx）”后上传。',
    en: 'The file contains macros. Save it as a workbook without macros (.xlsx) and upload that.',
  },
  'external-links': {
    zh: '文件中有引用其他文件的公式。请将相关单元格粘贴为数值后上传。',
    en: 'The file contains formulas that refer to other files. Paste those cells as values and upload it again.',
  },
  embedded: {
    zh: '文件中嵌有其他文件。请删除嵌入对象后上传。',
    en: 'The file contains embedded files. Remove them and upload it again.',
  },
  'unpacks-too-large': {
    zh: '文件解压后过大。请将数据粘贴到新下载的表格后上传。',
    en: 'The file is too large when unpacked. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-many-parts': {
    zh: '文件的内部部件过多。请将数据粘贴到新下载的表格后上传。',
    en: 'The file has too many internal parts. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-many-texts': {
    zh: '文件中的文字过多。请将数据粘贴到新下载的表格后上传。',
    en: 'The file contains too much text. Paste your rows into a newly downloaded form and upload that.',
  },
  'unsafe-xml': {
    zh: '文件内部结构异常，未予打开。请将数据粘贴到新下载的表格后上传。',
    en: 'The file’s internal structure is not valid, so it was not opened. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-wide': {
    zh: '表的列数过多。请删除数据右侧多余的列后上传。',
    en: 'The sheet has too many columns. Delete those to the right of your data and upload it again.',
  },
  'no-header': {
    zh: '未找到表头。请恢复表头行，或重新下载表格并粘贴数据。',
    en: 'The header row was not found. Restore it, or download the form again and paste your rows.',
  },
  'no-seal': {
    zh: '无法识别该文件的单位、表和报告期。请使用系统下载的表格填写，或注明 form、unit、period。',
    en: 'The unit, form and reporting period of this file were not recognised. Use a downloaded form, or specify form, unit and period.',
  },
  'broken-seal': {
    zh: '文件中的表格标识已被改动。请重新下载表格并粘贴数据。',
    en: 'The form’s hidden identifier was altered. Download the form again and paste your rows.',
  },
} as const;
export type WorkbookFault = keyof typeof workbookFaults;

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
