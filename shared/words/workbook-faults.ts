/** What a workbook says about itself, and why one cannot be read: in a sentence that says what to do. */
export const workbookFaults = {
  'not-a-workbook': {
    zh: '该文件不是 xlsx 或 csv 表格。请在 WPS 或 Excel 中打开，选择“文件—另存为”，文件类型选“Excel 工作簿（.xlsx）”，再上传。',
    en: 'This is not an xlsx or csv file. Open it in WPS or Excel, choose File → Save As, select Excel Workbook (.xlsx) and upload that.',
  },
  'old-format': {
    zh: '该文件为旧格式（.xls、.et）。请在 WPS 或 Excel 中打开，选择“文件—另存为”，文件类型选“Excel 工作簿（.xlsx）”，再上传；只改扩展名无效。',
    en: 'This file is in an older format (.xls, .et). Open it in WPS or Excel, choose File → Save As, select Excel Workbook (.xlsx) and upload that; renaming it is not enough.',
  },
  'open-document': {
    zh: '该文件为 OpenDocument 格式（.ods）。请在 WPS、Excel 或 LibreOffice 中打开，选择“文件—另存为”，文件类型选“Excel 工作簿（.xlsx）”，再上传。',
    en: 'This is an OpenDocument file (.ods). Open it in WPS, Excel or LibreOffice, choose File → Save As, select Excel Workbook (.xlsx) and upload that.',
  },
  'binary-workbook': {
    zh: '该文件为二进制工作簿（.xlsb）。请在 WPS 或 Excel 中打开，选择“文件—另存为”，文件类型选“Excel 工作簿（.xlsx）”，再上传。',
    en: 'This is a binary workbook (.xlsb). Open it in WPS or Excel, choose File → Save As, select Excel Workbook (.xlsx) and upload that.',
  },
  'web-page': {
    zh: '该文件实为网页或 XML（部分系统导出的 .xls 即是）。请在 WPS 或 Excel 中打开，选择“文件—另存为”，文件类型选“Excel 工作簿（.xlsx）”，再上传。',
    en: 'This file is a web page or XML, as some systems export under the name .xls. Open it in WPS or Excel, choose File → Save As, select Excel Workbook (.xlsx) and upload that.',
  },
  'csv-quote': {
    zh: '第 {line} 行有一个双引号没有对应的结束引号，其后内容无法分栏。请补上或删除该引号，或另存为“Excel 工作簿（.xlsx）”后上传。',
    en: 'A quotation mark in line {line} is never closed, so what follows cannot be divided into cells. Close or delete it, or save the file as an Excel workbook (.xlsx) and upload that.',
  },
  'csv-encoding': {
    zh: '该文件的文字编码无法识别。请另存为“CSV UTF-8”或“Excel 工作簿（.xlsx）”后上传；用程序上传其他编码的 csv，内容类型请用 application/octet-stream。',
    en: 'The text encoding of this file was not recognised. Save it as CSV UTF-8 or as an Excel workbook (.xlsx) and upload that; programs that send csv in another encoding must use the content type application/octet-stream.',
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
  'too-many-definitions': {
    zh: '文件中的样式或名称过多。请将数据粘贴到新下载的表格后上传。',
    en: 'The file defines too many styles or names. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-many-cells': {
    zh: '文件中的单元格过多。请删除数据下方和右侧多余的行、列（包括只设了格式的空白单元格）后上传。',
    en: 'The file has too many cells. Delete the rows and columns below and to the right of your data, formatted blank cells included, and upload it again.',
  },
  'too-many-merges': {
    zh: '合并单元格超过 {limit} 处，无法处理。请取消合并、逐行填写后上传。',
    en: 'The sheet has more than {limit} merged cells. Unmerge them, fill in each row and upload it again.',
  },
  'unsafe-xml': {
    zh: '文件内部结构异常，未予打开。请将数据粘贴到新下载的表格后上传。',
    en: 'The file’s internal structure is not valid, so it was not opened. Paste your rows into a newly downloaded form and upload that.',
  },
  'too-wide': {
    zh: '表的列数过多。请删除数据右侧多余的列后上传。',
    en: 'The sheet has too many columns. Delete those to the right of your data and upload it again.',
  },
  'no-pairs': {
    zh: '没有找到“{number}”“{name}”两栏的表头。请使表头单独成行，写明这两栏，再上传一次。',
    en: 'No row with the headers “{number}” and “{name}” was found. Write both above your lines and upload the file again.',
  },
  'no-lines': {
    zh: '表头下没有可核验的行。请填写编号和姓名，再上传一次。',
    en: 'There are no lines to check below the headers. Enter numbers and names and upload the file again.',
  },
  'no-header': {
    zh: '前 {depth} 行中未找到本表的表头。请确认所选的表无误，并使表头单独成行、含有“{columns}”等栏目；也可下载本表，将数据粘贴到其中。',
    en: 'No header of this form was found in the first {depth} rows. Check that it is the right form and that one row has headers such as “{columns}”, or download the form and paste your rows into it.',
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
