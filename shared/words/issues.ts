/**
 * What may be said about a cell that any form can have. Rules that belong to one form carry their own
 * text in the form's definition. `message` says what is wrong, `fix` what to do.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import { issueCatalogue } from './issue-catalogue.ts';
import { tableIssueTexts } from './table-issues.ts';

export const issueTexts = issueCatalogue({
  ...tableIssueTexts,
  'header-missing': {
    stage: 'format',
    severity: 'error',
    message: { zh: '缺少“{column}”栏。', en: 'The column “{column}” is missing.' },
    fix: {
      zh: '请恢复表头，或重新打开表格并粘贴数据；该栏另有名称的，请指定对应的列。',
      en: 'Restore the header, or open the form again and paste your rows; if the column has another name, assign it.',
    },
  },
  'column-lost': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '缺少“{column}”栏，已报送的版本中此栏有 {count} 项数据，照此报送将全部丢失。',
      en: 'The column “{column}” is missing; {count} {count|value|values} submitted in it would be lost.',
    },
    fix: {
      zh: '请从菜单重新打开表格并粘贴数据；用文件报送的，请重新下载表格。',
      en: 'Open the form again from the menu and paste your rows; with a file, download the form again.',
    },
  },
  'registered-row-removed': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '序号 {number}（{name}）已被引用：{by}。本表缺少该序号。',
      en: 'No. {number} ({name}) is referred to by {by}. It is missing from this sheet.',
    },
    fix: {
      zh: '请保留该行及其序号；不再使用的，请在备注中说明。',
      en: 'Restore the row with its number; if it is no longer in use, say so under “Remarks”.',
    },
  },
  'registered-row-renamed': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 已被引用：{by}。“{column}”由“{was}”改为“{title}”。',
      en: '{code} is referred to by {by}. “{column}” changes from “{was}” to “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请新增一行，另行编号，并恢复原内容。',
      en: 'You may submit a correction; for another entry add a row with a number of its own and restore this one.',
    },
  },
  'header-doubled': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '有 {count} 栏都可作“{column}”：{headers}。',
      en: '{count} columns may be “{column}”: {headers}.',
    },
    fix: {
      zh: '请只留一栏；分项填列的，请合计成一栏。',
      en: 'Keep one of them; if they are parts of it, enter their sum.',
    },
  },
  'header-unknown': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{header}”不是本表的栏目，报送时不读取。',
      en: '“{header}” is not a column of this form and is ignored.',
    },
    fix: { zh: '可以保留，也可以删除。', en: 'You can leave or delete it.' },
  },
  'header-broken': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '表头“{header}”含有无法保存的字符{character}。',
      en: 'The header “{header}” contains a character that cannot be stored: {character}.',
    },
    fix: { zh: '请删除该字符，或重新填写表头。', en: 'Delete the character, or enter the header again.' },
  },
  'row-too-wide': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行在表头之外另有内容，报送时不读取。',
      en: 'This row has content beyond the last column; it is ignored.',
    },
    fix: { zh: '如属误填，请移至对应栏目。', en: 'If it belongs to a column, move it there.' },
  },
  'external-links-read': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '文件中有引用其他文件的公式，已读取其中保存的数值。',
      en: 'The file contains formulas that refer to other files; the values stored with them were read.',
    },
    fix: {
      zh: '请确认数值为最新；如有变动，请在 WPS 或 Excel 中更新链接并保存后再上传。',
      en: 'Check that they are up to date; if not, update the links in WPS or Excel, save and upload again.',
    },
  },
  'row-id-replaced': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行隐藏的行标识已被其他内容覆盖，现换用新标识，原内容不保留。',
      en: 'The hidden row id of this row was overwritten; a new id replaces it and the content is discarded.',
    },
    fix: {
      zh: '无须处理。更正已报送的报表时，本行显示为新增行。',
      en: 'No action needed. When you correct a submitted document, this row appears as new.',
    },
  },
  'cell-error': {
    stage: 'format',
    severity: 'error',
    message: { zh: '本单元格显示公式错误 {value}。', en: 'This cell shows the formula error {value}.' },
    fix: {
      zh: '请核对公式，或直接填写结果。',
      en: 'Check the formula, or enter the value itself.',
    },
  },
  'cell-loading': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本单元格仍显示“{value}”，尚无结果。',
      en: 'This cell still shows “{value}” and has no result yet.',
    },
    fix: {
      zh: '请待结果显示后再复制，或直接填写结果。',
      en: 'Copy it again when the result is shown, or enter the value itself.',
    },
  },
  'character-broken': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '含有无法识别的字符{character}。',
      en: 'It contains a character that cannot be read: {character}.',
    },
    fix: {
      zh: '该字符在复制或转码时已损坏，请重新填写。',
      en: 'It was damaged when copied or converted; enter it again.',
    },
  },
  'text-garbled': {
    stage: 'format',
    severity: 'error',
    message: { zh: '“{value}”是乱码。', en: '“{value}” is garbled.' },
    fix: {
      zh: '原文件的编码有误，请用正确的编码重新打开，或重新填写。',
      en: 'The file was opened in the wrong encoding; open it again in the right one, or enter the text again.',
    },
  },
  'formula-text': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '本单元格以等号开头，疑似公式。',
      en: 'This cell begins with an equals sign, like a formula.',
    },
    fix: { zh: '请直接填写文字或数字，勿填公式。', en: 'Enter the text or number itself, not a formula.' },
  },
  markup: {
    stage: 'format',
    severity: 'error',
    message: { zh: '本单元格含有网页代码“{value}”。', en: 'This cell contains markup: “{value}”.' },
    fix: { zh: '请只保留文字。', en: 'Leave only the text.' },
  },
  tidied: {
    stage: 'format',
    severity: 'note',
    message: { zh: '已去除不可见字符或换行。', en: 'Invisible characters or line breaks were removed.' },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'number-masked': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '证件号码或银行卡号只保留前后各两位，原号不保存，也不与其他行比对是否重复。',
      en: 'Of an identity document or bank card number, only the first and last two characters are kept, and it is not compared with other rows.',
    },
    fix: {
      zh: '无须处理。文字中请勿填写个人证件号码；证书请填其自身编号。',
      en: 'No action needed. Please do not enter personal numbers in text; for a certificate enter its own number.',
    },
  },
  'radicals-folded': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: 'PDF 中的部首字符已换成通用汉字。',
      en: 'Radical characters from a PDF were replaced by ordinary ones.',
    },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'stray-ignored': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行几乎为空，不像数据，报送时不读取。',
      en: 'This row is almost empty and does not look like data; it is ignored.',
    },
    fix: {
      zh: '如属数据，请填写完整，与其他数据之间不留空行。',
      en: 'If it is data, complete it and leave no blank rows above it.',
    },
  },
  'total-ignored': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行为合计行，报送时不读取，合计由系统计算。',
      en: 'Total rows are ignored; totals are calculated.',
    },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  required: {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{column}”为必填项。', en: '“{column}” is required.' },
    fix: { zh: '请填写。{accepts}', en: 'Fill it in. {accepts}' },
  },
  placeholder: {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”不是填报内容，本栏为必填项。',
      en: '“{value}” is not an answer, and the column is required.',
    },
    fix: { zh: '请填写实际内容。', en: 'Enter the actual content.' },
  },
  'left-empty': {
    stage: 'value',
    severity: 'note',
    message: { zh: '“{value}”按未填写处理。', en: '“{value}” counts as not filled in.' },
    fix: { zh: '确定后请补填。', en: 'Fill it in when it is known.' },
  },
  'not-text': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”只是数字、日期或逻辑值，不是文字内容。',
      en: '“{value}” is only a number, a date or TRUE/FALSE, not a text.',
    },
    fix: {
      zh: '请填写文字；由公式得出的，请核对公式。',
      en: 'Enter the text; if a formula gave this, check the formula.',
    },
  },
  'digits-lost': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”是科学记数，末几位已丢失。',
      en: '“{value}” is in powers of ten; its last digits are lost.',
    },
    fix: {
      zh: '请将本栏设为“纯文本”后重新填写。',
      en: 'Format the column as plain text and enter it again.',
    },
  },
  understood: {
    stage: 'value',
    severity: 'note',
    message: { zh: '“{value}”已识别为“{understood}”。', en: '“{value}” was interpreted as “{understood}”.' },
    fix: {
      zh: '识别有误的，请改写；无误的，可用“采用识别结果”填入。',
      en: 'If this is wrong, correct the cell; if it is right, “Apply suggested values” fills it in.',
    },
  },
  'text-too-long': {
    stage: 'value',
    severity: 'error',
    message: { zh: '共 {length} 字，最多 {limit} 字。', en: '{length} characters; the limit is {limit}.' },
    fix: { zh: '请精简。', en: 'Shorten the text.' },
  },
  'number-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是单独一个数字。', en: '“{value}” is not one plain number.' },
    fix: { zh: '请只填数字，如 {example}。', en: 'Enter the number only, such as {example}.' },
  },
  'number-person-times': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”是人次，本栏填人数。',
      en: '“{value}” counts enrolments (人次); this column counts people.',
    },
    fix: {
      zh: '请填写人数；同一人多次参加的只计一次。',
      en: 'Enter the number of people, each counted once.',
    },
  },
  'days-as-hours': {
    stage: 'value',
    severity: 'note',
    message: {
      zh: '“{value}”按每天 {hoursPerDay} 学时折算为 {hours} 学时。',
      en: '“{value}” was converted to {hours} hours, at {hoursPerDay} hours a day.',
    },
    fix: {
      zh: '折算有误的，请填写学时；无误的，可用“采用识别结果”填入。',
      en: 'If this is wrong, enter the hours; if it is right, “Apply suggested values” fills them in.',
    },
  },
  'hours-in-days': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”是天数，本栏填本人学时；按每天 {hoursPerDay} 学时折算为 {hours} 学时。',
      en: '“{value}” is in days; this column records hours. At {hoursPerDay} hours a day it is {hours} hours.',
    },
    fix: { zh: '请填写本人实际学时。', en: 'Enter the person’s actual hours.' },
  },
  rounded: {
    stage: 'value',
    severity: 'note',
    message: {
      zh: '{value} 由计算得出，取 {rounded}。',
      en: '{value} is the result of a calculation and counts as {rounded}.',
    },
    fix: { zh: '取值有误的，请改写。', en: 'If this is wrong, correct the cell.' },
  },
  'money-twice': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”中的数字与大写金额不一致。',
      en: 'In “{value}” the figures and the words differ.',
    },
    fix: { zh: '请核实后只填数字，如 35000。', en: 'Check, and enter the number only, such as 35000.' },
  },
  'number-vague': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是确切数字。', en: '“{value}” is not an exact number.' },
    fix: { zh: '请填写确切数字。', en: 'Enter the exact number.' },
  },
  'number-not-whole': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 不是整数。', en: '{value} is not a whole number.' },
    fix: { zh: '请填写整数。', en: 'Enter a whole number.' },
  },
  'number-step': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 不是 {step} 的倍数。', en: '{value} is not a multiple of {step}.' },
    fix: { zh: '请填写 {step} 的倍数。', en: 'Enter a multiple of {step}.' },
  },
  'below-min': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 小于最小值 {min}。', en: '{value} is below the minimum of {min}.' },
    fix: { zh: '请核实后改正。', en: 'Check and correct it.' },
  },
  'above-max': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 大于最大值 {max}。', en: '{value} is above the maximum of {max}.' },
    fix: { zh: '请核实数值和计量单位后改正。', en: 'Check the figure and its unit, then correct it.' },
  },
  'date-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '无法识别日期“{value}”。', en: '“{value}” is not a recognised date.' },
    fix: { zh: '请填写日期，如 {year}-09-13。', en: 'Enter a date, such as {year}-09-13.' },
  },
  'date-year-missing': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”未写年份。', en: '“{value}” has no year.' },
    fix: { zh: '请补充年份，如 {year}年9月13日。', en: 'Add the year, such as {year}-09-13.' },
  },
  'date-year-short': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”的年份只有两位。', en: 'The year in “{value}” has two digits only.' },
    fix: { zh: '年份请写四位，如 {year}年9月13日。', en: 'Write the year in full, such as {year}-09-13.' },
  },
  'date-impossible': {
    stage: 'value',
    severity: 'error',
    message: { zh: '日期“{value}”不存在。', en: 'The date “{value}” does not exist.' },
    fix: { zh: '请核实月、日。', en: 'Check the month and day.' },
  },
  'dates-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '无法识别起止日期“{value}”。', en: 'No start and end date found in “{value}”.' },
    fix: {
      zh: '请写作 {year}年9月13日—19日，或只写 {year}年9月。',
      en: 'Enter {year}-09-13 to {year}-09-19, or just {year}-09.',
    },
  },
  'dates-start-only': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”只有开始日期。', en: '“{value}” has a start date only.' },
    fix: {
      zh: '请写明年份和起止日期，如 {year}年9月13日—19日。',
      en: 'Enter the year and both dates, such as {year}-09-13 to {year}-09-19.',
    },
  },
  'dates-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可以是几个月，也可以是某一天。',
      en: '“{value}” may be a span of months or a single day.',
    },
    fix: {
      zh: '请写作 {year}年9月—12月，或 {year}年9月12日。',
      en: 'Enter {year}-09/{year}-12, or {year}-09-12.',
    },
  },
  'dates-backwards': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”的结束日期早于开始日期。',
      en: 'In “{value}” the end date is before the start date.',
    },
    fix: { zh: '请核实起止日期。', en: 'Check both dates.' },
  },
  'month-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '无法识别月份“{value}”。', en: '“{value}” is not a recognised month.' },
    fix: { zh: '请填写月份，如 {year}-09。', en: 'Enter a month, such as {year}-09.' },
  },
  'choice-unknown': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不在选项中。', en: '“{value}” is not one of the options.' },
    fix: { zh: '{how}：{options}。', en: '{how}: {options}.' },
  },
  'choice-close': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”不在选项中，与“{suggestion}”相近。',
      en: '“{value}” is not one of the options; it is close to “{suggestion}”.',
    },
    fix: { zh: '{how}。', en: '{how}.' },
  },
  'choice-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可对应多个选项：{options}。',
      en: '“{value}” may be any of several options: {options}.',
    },
    fix: { zh: '请填写其中一项的全称。', en: 'Enter the full name of one of them.' },
  },
  'unit-unknown': {
    stage: 'value',
    severity: 'error',
    message: { zh: '未找到单位“{value}”。', en: 'The unit “{value}” was not found.' },
    fix: { zh: '请从下拉列表选择，或填写单位全称。', en: 'Choose it from the list, or enter its full name.' },
  },
  'unit-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可对应多个单位：{units}。',
      en: '“{value}” may refer to several units: {units}.',
    },
    fix: { zh: '请填写其中一个单位的全称。', en: 'Enter the full name of one of them.' },
  },
  'yes-no-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”无法识别为“是”或“否”。', en: '“{value}” is not recognised as yes or no.' },
    fix: { zh: '请选择“是”或“否”。', en: 'Choose 是 (yes) or 否 (no).' },
  },
  'citizen-number-length': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号应为 18 位，所填为 {length} 位。',
      en: 'A citizen number has 18 characters; this one has {length}.',
    },
    fix: {
      zh: '请对照证件重新填写；没有身份证的，填证件种类和号码，如“护照 E12345678”。',
      en: 'Enter it again from the card; without a citizen number, enter another document and its number, such as “passport E12345678”.',
    },
  },
  'document-name-missing': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '号码前缺少证件种类。',
      en: 'The kind of document is missing before the number.',
    },
    fix: {
      zh: '请写明证件种类，如“护照 E12345678”；可填护照、港澳通行证、台胞证、永久居留证。',
      en: 'Enter it before the number: “passport E12345678”, “Hong Kong permit”, “Macao permit”, “Taiwan permit” or “permanent residence card”.',
    },
  },
  'document-number-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '所填不是{document}的号码。',
      en: 'This cannot be the number of the document named ({document}).',
    },
    fix: {
      zh: '请对照证件，填写证件种类和完整号码，如“护照 E12345678”。',
      en: 'Enter the kind of document and its whole number, such as “passport E12345678”.',
    },
  },
  'citizen-number-masked': {
    stage: 'value',
    severity: 'error',
    message: { zh: '证件号码有一部分已被遮盖。', en: 'Part of the number is masked.' },
    fix: { zh: '请对照证件填写完整号码。', en: 'Enter the whole number from the document.' },
  },
  'citizen-number-tidied': {
    stage: 'value',
    severity: 'note',
    message: {
      zh: '已去除号码前后的文字，或将形似 X 的字符读作 X。',
      en: 'Words around the number were left out, or a sign that looks like X was read as X.',
    },
    fix: { zh: '无须处理。', en: 'No action needed.' },
  },
  'citizen-number-rounded': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '号码已按数值存储，末几位丢失。',
      en: 'The number was stored as a figure and its last digits are lost.',
    },
    fix: {
      zh: '请将本栏设为“纯文本”，对照证件重新填写。',
      en: 'Format the column as plain text and enter the number again from the identity card.',
    },
  },
  'citizen-number-birth': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号中的出生日期或地区代码不存在。',
      en: 'The birth date or area code in the citizen number does not exist.',
    },
    fix: { zh: '请对照证件核对第 1 至 14 位。', en: 'Check digits 1 to 14 against the identity card.' },
  },
  'citizen-number-check-digit': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号校验码有误，至少有一位填写错误。',
      en: 'The check digit of the citizen number is wrong; at least one digit is incorrect.',
    },
    fix: { zh: '请对照证件逐位核对。', en: 'Compare it with the identity card digit by digit.' },
  },
  'citizen-number-legacy': {
    stage: 'value',
    severity: 'warning',
    message: {
      zh: '15 位旧身份证号已换算为 18 位用于识别。',
      en: 'This old 15-digit number was converted to 18 digits to identify the person.',
    },
    fix: { zh: '请尽量填写 18 位号码。', en: 'Enter the 18-digit number if you can.' },
  },
  'credit-code-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '统一社会信用代码“{value}”的位数、字符或校验码有误。',
      en: 'The length, characters or check digit of the social credit code “{value}” are wrong.',
    },
    fix: { zh: '请对照登记证书核对 18 位代码。', en: 'Check all 18 characters against the certificate.' },
  },
  'phone-invalid': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是有效的电话号码。', en: '“{value}” is not a valid telephone number.' },
    fix: {
      zh: '请填写手机号或带区号的座机号，如 {example}。',
      en: 'Enter a mobile number or a landline with area code, such as {example}.',
    },
  },
  'proof-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”不是文号或网址，他人无法据此查证。',
      en: '“{value}” is neither a document number nor a web address, so it cannot be looked up.',
    },
    fix: {
      zh: '请填写一个完整文号（机关代字、年份、序号），或以 https:// 开头的网址；其他说明请填入备注。',
      en: 'Enter one complete document number (office, year, number) or an address beginning with https://; put other details under “Remarks”.',
    },
  },
  'proof-link-invalid': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是可用的网址。', en: '“{value}” is not a valid web address.' },
    fix: {
      zh: '请粘贴以 https:// 开头的完整网址，不含空格、账号和个人证件号码。',
      en: 'Paste the whole address beginning with https://, without spaces, accounts or personal ID numbers.',
    },
  },
  'row-doubled': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '与第 {row} 行重复（{columns}相同）。',
      en: 'Duplicate of row {row} (same {columns}).',
    },
    fix: { zh: '请删除其中一行，或改正{columns}。', en: 'Delete one of the two, or correct {columns}.' },
  },
  'number-doubled': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '“{column}”与第 {row} 行相同，均为 {number}。',
      en: 'Row {row} has the same “{column}”: {number}.',
    },
    fix: {
      zh: '编号不得重复，请改用未用过的编号，如 {free}；已生效的行请保持原编号。',
      en: 'Give this row a number not yet used, such as {free}; a row that is in force keeps its number.',
    },
  },
  'number-moved': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '本行已生效，“{column}”原为 {was}，现为 {number}。',
      en: 'This row is in force with “{column}” {was}; it now has {number}.',
    },
    fix: {
      zh: '其他单位按编号引用，请改回 {was}；另一事项请新增一行，编号可用 {free}。',
      en: 'Others refer to the row by its number: change it back to {was}; for another entry add a row, for example with number {free}.',
    },
  },
  'number-renamed': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 的“{column}”由“{was}”改为“{title}”。',
      en: '“{column}” of {code} changes from “{was}” to “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请新增一行，编号可用 {free}，并恢复原内容。',
      en: 'You may submit a correction; for another entry add a row, for example with number {free}, and restore this one.',
    },
  },
  'number-reused': {
    stage: 'references',
    severity: 'warning',
    message: {
      zh: '{code} 在{period}为“{was}”，现为“{title}”。',
      en: '{code} was “{was}” in {period} and is now “{title}”.',
    },
    fix: {
      zh: '更正的可以报送；另一事项请改用编号 {free}，否则以往引用该编号的报表将指向“{title}”。',
      en: 'You may submit a correction; give another entry number {free}, or earlier documents that refer to the code will point to “{title}”.',
    },
  },
  'number-held': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '{code}（{period}）已生效，为“{was}”，不能用于“{title}”。',
      en: '{code} is in force ({period}) as “{was}” and cannot be given to “{title}”.',
    },
    fix: {
      zh: '新增的请改用编号 {free}；更正“{was}”的，请重新打开或下载本表，在原行修改。',
      en: 'Give a new entry number {free}; to correct “{was}”, open or download the form again and change its own row.',
    },
  },
  'number-named': {
    stage: 'references',
    severity: 'error',
    message: {
      zh: '{code} 在{period}为“{was}”，已被引用：{by}，不能用于“{title}”。',
      en: '{code} was “{was}” in {period}, is referred to by {by}, and cannot be given to “{title}”.',
    },
    fix: {
      zh: '请改用编号 {free}；更正“{was}”的，请重新打开或下载本表，在原行修改。',
      en: 'Use number {free}; to correct “{was}”, open or download the form again and change its own row.',
    },
  },
  'rows-numbered': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '表中没有“{column}”栏，各行已按顺序编号（{first} 至 {last}）。',
      en: 'There is no column “{column}”; the rows were numbered in order ({first} to {last}).',
    },
    fix: {
      zh: '无须处理；重新打开表格即可看到编号。',
      en: 'No action needed; open the form again to see the numbers.',
    },
  },
  'rows-dropped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '本次 {rows} 行，现行版（第 {version} 版）{before} 行，减少三分之一以上。',
      en: '{rows} {rows|row|rows}; {before} in version {version}, which is in force: over a third fewer.',
    },
    fix: {
      zh: '请核实有无漏行；确属减少的可以报送。',
      en: 'Check that no row is missing; you may submit if this is correct.',
    },
  },
  'money-dropped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '“{column}”合计 {now}，现行版（第 {version} 版）为 {before}，减少三分之一以上。',
      en: '“{column}” adds up to {now}; {before} in version {version}, which is in force: over a third less.',
    },
    fix: {
      zh: '请核实有无漏填、漏行和金额单位；确属减少的可以报送。',
      en: 'Check for missing cells and rows and the unit of the amounts; you may submit if this is correct.',
    },
  },
  'total-jumped': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '“{column}”合计 {now}，第 {version} 版为 {before}，相差十倍以上。',
      en: '“{column}” adds up to {now}; {before} in version {version}: ten times or a tenth.',
    },
    fix: {
      zh: '请核实计量单位；情况属实的可以报送。',
      en: 'Check the unit; you may submit if this is correct.',
    },
  },
  'figure-unusual': {
    stage: 'rules',
    severity: 'warning',
    message: {
      zh: '{value} 与本栏通常数值（第 {version} 版中位数 {median}）相差十倍以上。',
      en: '{value} is ten times or a tenth of the usual figure in this column (median {median} in version {version}).',
    },
    fix: {
      zh: '请核实计量单位；情况属实的可以报送。',
      en: 'Check the unit; you may submit if this is correct.',
    },
  },
  'reference-unknown': {
    stage: 'references',
    severity: 'error',
    message: { zh: '未找到{target}“{value}”。', en: 'The {target} “{value}” was not found.' },
    fix: {
      zh: '{how}；{target}刚通过审核的，请先刷新表格。',
      en: '{how}; if the {target} was approved just now, refresh the sheet first.',
    },
  },
});

/** Said behind the fix of a rule that does not block submission yet. */
export const trialText: Bilingual = {
  zh: '本项规则试行至 {day}，此后须改正方可报送。',
  en: 'This rule is on trial until {day}; after that it will block submission.',
};

/** Said behind the fix of a cell that was not read, of what it probably means. */
export const suggestionText: Bilingual = {
  zh: '本格尚未读取；如为“{suggested}”，可用“采用识别结果”填入。',
  en: 'It has not been read; if it means “{suggested}”, “Apply suggested values” fills it in.',
};

/** How an option gets into a cell: some columns have a dropdown, some have none. */
export const howToChoose = {
  list: { zh: '请从下拉列表选择', en: 'Choose from the list' },
  several: { zh: '请填写选项名称，多项用顿号隔开', en: 'Enter the names of options, separated by 、' },
  code: { zh: '请填写其编号', en: 'Enter its code' },
} as const;
