/** What may be said of the text of a cell, whatever its column holds. */
import { issueCatalogue } from '../issue-catalogue.ts';

export const textIssueTexts = issueCatalogue({
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
});
