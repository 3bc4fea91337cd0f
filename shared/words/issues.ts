/**
 * What may be said about a cell that any form can have. Rules that belong to one form carry their own
 * text in the form's definition. `message` says what is wrong, `fix` what to do.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Severity, Stage } from '../ground/stages.ts';

type IssueText = {
  readonly stage: Stage;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly fix: Bilingual;
};

const text = <const T extends Record<string, IssueText>>(
  texts: T,
): { readonly [code in keyof T & string]: IssueText } => texts;

export const issueTexts = text({
  'header-missing': {
    stage: 'format',
    severity: 'error',
    message: { zh: '缺少“{column}”这一栏。', en: 'The column “{column}” is missing.' },
    fix: {
      zh: '请恢复表头，或从菜单重新打开表格后粘贴数据。',
      en: 'Restore the header, or open the form again and paste the rows.',
    },
  },
  'header-doubled': {
    stage: 'format',
    severity: 'error',
    message: { zh: '“{column}”这一栏出现了两次。', en: 'The column “{column}” appears twice.' },
    fix: { zh: '请删除多余的一栏，只留一栏。', en: 'Delete one of the two.' },
  },
  'header-unknown': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '“{header}”不是本表的栏目，报送时不读取。',
      en: '“{header}” is not a column of this form and is not read.',
    },
    fix: { zh: '可以保留，也可以删除。', en: 'It may stay or be deleted.' },
  },
  'row-too-wide': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行在表头之外还有内容，报送时不读取。',
      en: 'This row has content beyond the headers; it is not read.',
    },
    fix: { zh: '如是误填，请移到对应栏目下。', en: 'Move it under a header if it belongs to one.' },
  },
  'row-id-replaced': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行隐藏的行标识被别的内容覆盖，已换成新的标识，原内容不保留。',
      en: 'Something else stood in the hidden row id of this row; it was replaced by a new id and is not kept.',
    },
    fix: {
      zh: '无需处理。更正已报送的报表时，这一行会显示为新增的行。',
      en: 'Nothing to do. In a correction of a filed document this row appears as a new one.',
    },
  },
  'cell-error': {
    stage: 'format',
    severity: 'error',
    message: { zh: '这一格是公式错误 {value}。', en: 'This cell shows the formula error {value}.' },
    fix: {
      zh: '公式引用的内容已不存在，请直接填写结果。',
      en: 'What the formula pointed at is gone; type the value itself.',
    },
  },
  'formula-text': {
    stage: 'format',
    severity: 'error',
    message: {
      zh: '这一格以等号开头，像是公式。',
      en: 'This cell begins with an equals sign, like a formula.',
    },
    fix: { zh: '请填写文字或数字本身，不要填公式。', en: 'Type the text or number itself, not a formula.' },
  },
  markup: {
    stage: 'format',
    severity: 'error',
    message: { zh: '这一格含有网页代码“{value}”。', en: 'This cell contains markup: {value}' },
    fix: { zh: '请只保留文字。', en: 'Keep only the text.' },
  },
  tidied: {
    stage: 'format',
    severity: 'note',
    message: { zh: '已去掉看不见的字符或换行。', en: 'Invisible characters or line breaks were removed.' },
    fix: { zh: '无需处理。', en: 'Nothing to do.' },
  },
  'stray-ignored': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行远离数据区且几乎为空，报送时不读取。',
      en: 'This row lies far below the data and is almost empty; it is not read.',
    },
    fix: { zh: '如是一行数据，请移到数据区并填全。', en: 'If it is a row, move it up and complete it.' },
  },
  'total-ignored': {
    stage: 'format',
    severity: 'note',
    message: {
      zh: '本行是合计行，报送时不读取，合计由系统计算。',
      en: 'This is a total row; it is not read, totals are computed.',
    },
    fix: { zh: '无需处理。', en: 'Nothing to do.' },
  },
  required: {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{column}”必填。', en: '“{column}” is required.' },
    fix: { zh: '请填写；{accepts}', en: 'Fill it in; {accepts}' },
  },
  understood: {
    stage: 'value',
    severity: 'note',
    message: { zh: '“{value}”识别为“{understood}”。', en: '“{value}” was read as “{understood}”.' },
    fix: {
      zh: '如不对请改写；可用菜单“按理解改写”写回表中。',
      en: 'Rewrite it if that is wrong; the menu can write it back.',
    },
  },
  'text-too-long': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '有 {length} 个字，最多 {limit} 个。',
      en: 'It has {length} characters, at most {limit} are kept.',
    },
    fix: { zh: '请精简。', en: 'Shorten it.' },
  },
  'number-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是一个数。', en: '“{value}” is not a number.' },
    fix: { zh: '请只填数字，如 60。', en: 'Type only the number, such as 60.' },
  },
  'number-vague': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是确数。', en: '“{value}” is not an exact number.' },
    fix: { zh: '请填确切的数字。', en: 'Type the exact number.' },
  },
  'number-not-whole': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 不是整数。', en: '{value} is not a whole number.' },
    fix: { zh: '请填整数。', en: 'Type a whole number.' },
  },
  'number-step': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 不是 {step} 的倍数。', en: '{value} is not a multiple of {step}.' },
    fix: { zh: '请按 {step} 为单位填写。', en: 'Use multiples of {step}.' },
  },
  'below-min': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 小于下限 {min}。', en: '{value} is below {min}.' },
    fix: { zh: '请核对后改正。', en: 'Check and correct it.' },
  },
  'above-max': {
    stage: 'value',
    severity: 'error',
    message: { zh: '{value} 大于上限 {max}。', en: '{value} is above {max}.' },
    fix: { zh: '请核对后改正；单位是否写错？', en: 'Check and correct it; is the unit right?' },
  },
  'date-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”看不出是哪一天。', en: '“{value}” does not name a day.' },
    fix: { zh: '请写成 {year}-09-13 这样的日期。', en: 'Write a date such as {year}-09-13.' },
  },
  'date-year-missing': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”没有写年份。', en: '“{value}” has no year.' },
    fix: { zh: '请补上年份，如 {year}年9月13日。', en: 'Add the year, such as {year}-09-13.' },
  },
  'date-impossible': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”这一天不存在。', en: 'The day “{value}” does not exist.' },
    fix: { zh: '请核对月、日。', en: 'Check month and day.' },
  },
  'dates-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”看不出起止时间。', en: '“{value}” does not say from when to when.' },
    fix: {
      zh: '请写成 {year}年9月13日—19日，或只写 {year}年9月。',
      en: 'Write {year}-09-13 to {year}-09-19, or just {year}-09.',
    },
  },
  'dates-start-only': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”只有开班时间。', en: '“{value}” only says when it begins.' },
    fix: {
      zh: '请补上结束日期，如 {year}年9月13日—19日。',
      en: 'Add the last day, such as {year}-09-13 to {year}-09-19.',
    },
  },
  'dates-backwards': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”结束早于开始。', en: '“{value}” ends before it begins.' },
    fix: { zh: '请核对起止日期。', en: 'Check both days.' },
  },
  'month-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”看不出是哪个月。', en: '“{value}” does not name a month.' },
    fix: { zh: '请写成 {year}-09。', en: 'Write {year}-09.' },
  },
  'choice-unknown': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不在选项中。', en: '“{value}” is not one of the options.' },
    fix: { zh: '请从下拉列表选择：{options}', en: 'Choose from the list: {options}' },
  },
  'choice-close': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”不在选项中，是否指“{suggestion}”？',
      en: '“{value}” is not an option; did you mean “{suggestion}”?',
    },
    fix: { zh: '请从下拉列表选择。', en: 'Choose it from the list.' },
  },
  'unit-unknown': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '没有找到“{value}”这个单位。',
      en: 'No unit of the programme is called “{value}”.',
    },
    fix: {
      zh: '请从下拉列表选择，或填写单位全称。',
      en: 'Choose it from the list, or write its full name.',
    },
  },
  'unit-ambiguous': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '“{value}”可能是几个单位：{units}。',
      en: '“{value}” may be any of these units: {units}.',
    },
    fix: { zh: '请填写其中一个的全称。', en: 'Write the full name of the one you mean.' },
  },
  'yes-no-unclear': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”看不出是或否。', en: '“{value}” is neither yes nor no.' },
    fix: { zh: '请选“是”或“否”。', en: 'Choose yes or no.' },
  },
  'citizen-number-length': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号应为 18 位，这里是 {length} 位。',
      en: 'A citizen number has 18 characters, this has {length}.',
    },
    fix: { zh: '请对照证件重新填写。', en: 'Type it again from the card.' },
  },
  'citizen-number-rounded': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '号码被当作数字存储，末几位已经丢失。',
      en: 'The number was stored as a figure and its last digits are lost.',
    },
    fix: {
      zh: '请把这一栏设为“纯文本”，再对照证件重新填写。',
      en: 'Set the column to plain text and type it again from the card.',
    },
  },
  'citizen-number-birth': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号中的出生日期或地区码不存在。',
      en: 'The birth date or area code in the citizen number does not exist.',
    },
    fix: { zh: '请对照证件核对第 1 至 14 位。', en: 'Check digits 1 to 14 against the card.' },
  },
  'citizen-number-check-digit': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '身份证号的校验码不对，至少有一位写错。',
      en: 'The check digit of the citizen number is wrong; at least one digit was mistyped.',
    },
    fix: { zh: '请对照证件逐位核对。', en: 'Compare it with the card digit by digit.' },
  },
  'citizen-number-legacy': {
    stage: 'value',
    severity: 'warning',
    message: {
      zh: '这是 15 位的旧身份证号，已按 18 位换算用于识别。',
      en: 'This is an old 15-digit number; it was converted to 18 digits to identify the person.',
    },
    fix: { zh: '请尽量填写 18 位号码。', en: 'Use the 18-digit number if you can.' },
  },
  'credit-code-invalid': {
    stage: 'value',
    severity: 'error',
    message: {
      zh: '统一社会信用代码“{value}”的长度、字符或校验码不对。',
      en: 'The social credit code “{value}” has a wrong length, character or check digit.',
    },
    fix: { zh: '请对照登记证书核对 18 位代码。', en: 'Check the 18 characters against the certificate.' },
  },
  'phone-invalid': {
    stage: 'value',
    severity: 'error',
    message: { zh: '“{value}”不是电话号码。', en: '“{value}” is not a telephone number.' },
    fix: {
      zh: '请填手机号或带区号的座机，如 0532-12345678。',
      en: 'Type a mobile number or a landline with area code, such as 0532-12345678.',
    },
  },
  'row-doubled': {
    stage: 'duplicates',
    severity: 'error',
    message: {
      zh: '与数据第 {row} 行重复（{columns}相同）。',
      en: 'It repeats data row {row} (same {columns}).',
    },
    fix: { zh: '请删除一行，或改正{columns}。', en: 'Delete one of them or correct {columns}.' },
  },
  'reference-unknown': {
    stage: 'references',
    severity: 'error',
    message: { zh: '没有找到“{value}”这个{target}。', en: 'There is no {target} “{value}”.' },
    fix: {
      zh: '请从下拉列表选择；刚通过的{target}要先刷新表格。',
      en: 'Choose it from the list; refresh the sheet if the {target} was approved just now.',
    },
  },
});

/** Said behind the fix of a rule that does not stop a sheet yet. */
export const trialText: Bilingual = {
  zh: '本项规则试行至 {day}，此后须改正才能报送。',
  en: 'This rule is on trial until {day}; after that day it must be mended before filing.',
};
