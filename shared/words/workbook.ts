/** What a workbook says about itself, and why one cannot be read: in a sentence that says what to do. */
export const workbookFaults = {
  'not-a-workbook': {
    zh: '这不是 xlsx 文件。请在 WPS 或 Excel 中另存为“Excel 工作簿（.xlsx）”后再上传。',
    en: 'This is not an xlsx file. In WPS or Excel choose Save as, Excel workbook (.xlsx), and upload that.',
  },
  'old-format': {
    zh: '这是旧格式（.xls、.et）的文件。请另存为“Excel 工作簿（.xlsx）”后再上传。',
    en: 'This file is of an older format (.xls, .et). Save it as an Excel workbook (.xlsx) and upload that.',
  },
  encrypted: {
    zh: '文件设有打开密码。请去掉密码后再上传。',
    en: 'The file has a password. Remove it and upload the file again.',
  },
  damaged: {
    zh: '文件已损坏或没有传完整。请重新保存后再上传。',
    en: 'The file is damaged or did not arrive whole. Save it again and upload it.',
  },
  macros: {
    zh: '文件里有宏。请另存为不含宏的“Excel 工作簿（.xlsx）”后再上传。',
    en: 'The file holds macros. Save it as a workbook without macros (.xlsx) and upload that.',
  },
  'external-links': {
    zh: '文件里有指向其他文件的公式。请把这些单元格粘贴为数值后再上传。',
    en: 'The file has formulas that point at other files. Paste those cells as values and upload it again.',
  },
  embedded: {
    zh: '文件里嵌有其他文件。请删除嵌入的对象后再上传。',
    en: 'Other files are embedded in this one. Remove them and upload it again.',
  },
  'unpacks-too-large': {
    zh: '文件解开后过大。请把数据粘贴到新下载的表里再上传。',
    en: 'The file is too large once unpacked. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-many-parts': {
    zh: '文件里的部件过多。请把数据粘贴到新下载的表里再上传。',
    en: 'The file has too many parts. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-many-texts': {
    zh: '文件里的文字过多。请把数据粘贴到新下载的表里再上传。',
    en: 'The file has too many texts. Paste your rows into a newly downloaded form and upload that.',
  },
  'unsafe-xml': {
    zh: '文件的内部结构不正常，不予打开。请把数据粘贴到新下载的表里再上传。',
    en: 'The inside of the file is not what a workbook has, so it was not opened. Paste your rows into a newly downloaded form.',
  },
  'too-wide': {
    zh: '表的栏数过多。请删除数据右边多余的栏后再上传。',
    en: 'The sheet has too many columns. Delete those to the right of your data and upload it again.',
  },
  'no-header': {
    zh: '没有找到表头。请恢复被删掉的表头行，或重新下载表格后把数据粘贴过去。',
    en: 'The header row was not found. Restore it, or download the form again and paste your rows.',
  },
  'no-seal': {
    zh: '看不出这是哪个单位、哪张表、哪个期间的表。请用系统下载的表格填写，或注明 form、unit、period。',
    en: 'The file does not say which form, unit and period it is for. Fill in a downloaded form, or name form, unit and period.',
  },
  'broken-seal': {
    zh: '文件里的表格标识已被改动。请重新下载表格后把数据粘贴过去。',
    en: 'The mark by which the form is known was changed. Download the form again and paste your rows.',
  },
} as const;
export type WorkbookFault = keyof typeof workbookFaults;

/** What the seal of a workbook and the request can disagree about. */
export const sealedThings = {
  form: { zh: '报表', en: 'the form' },
  unit: { zh: '单位', en: 'the unit' },
  period: { zh: '期间', en: 'the period' },
  programme: { zh: '工程', en: 'the programme' },
} as const;

export const workbookWords = {
  titleLine: { zh: '{title}：{purpose}', en: '{title}: {purpose}' },
  aboutLine: {
    zh: '报送单位：{unit}　期间：{period}　截止：{due}',
    en: 'Unit: {unit}   Period: {period}   Due: {due}',
  },
  statusNone: {
    zh: '状态：未报送。填好后先检查，再报送；表头和隐藏的列请不要改动。',
    en: 'Status: not filed. Fill it in, have it checked, then submit; leave the header and the hidden column as they are.',
  },
  statusFiled: {
    zh: '状态：{state}　第 {version} 版　回执 {receipt}　{at}',
    en: 'Status: {state}   version {version}   receipt {receipt}   {at}',
  },
  statusReason: { zh: '　意见：{reason}', en: '   Comment: {reason}' },
  notListed: {
    zh: '不在下拉列表里；检查时会说明能否识别。',
    en: 'Not in the list; the check will say whether it can be read.',
  },
} as const;
