/** What the guides to the forms say besides what the forms say themselves. */
import { texts } from './texts.ts';

export const guideTexts = texts({
  note: {
    zh: '本页由表格定义自动生成，请勿手工修改（`npm run guides`）。',
    en: 'Generated from the form’s definition by `npm run guides`; do not edit by hand.',
  },
  programme: { zh: '依据', en: 'Basis' },
  ofYears: { zh: '（{from}—{to}年）', en: '({from}–{to}) ' },
  who: { zh: '填报单位', en: 'Submitted by' },
  when: { zh: '报送时间', en: 'When to submit' },
  review: { zh: '审核', en: 'Review' },
  reviewBureau: {
    zh: '报送后由市人社局审核，审核通过后生效；退回的，按审核意见修改后重新报送。',
    en: 'Reviewed by the HR bureau and in force once approved. If it is returned, make the requested changes and resubmit.',
  },
  reviewAutomatic: {
    zh: '校验无误即生效，可随时更正报送。',
    en: 'In force as soon as the check finds no errors; resubmit at any time to correct it.',
  },
  nil: { zh: '零报告', en: 'Nil return' },
  nilYes: {
    zh: '本期确无数据的，选择“零报告”。',
    en: 'If there is nothing to report, choose “Nil return”.',
  },
  nilNo: { zh: '不适用。', en: 'Not applicable.' },
  restricted: { zh: '查看范围', en: 'Access' },
  restrictedText: {
    zh: '仅市人社局审核人、管理员和督查人员可以查看、填报。',
    en: 'Only reviewers and administrators of the HR bureau, and inspectors, can view or submit it.',
  },
  owed: { zh: '须报送', en: 'required' },
  optional: {
    zh: '按需填报（有则填报，无则不报）',
    en: 'optional (submit only if there is something to report)',
  },
  alsoOffered: { zh: '{kinds}按需填报', en: 'optional for {kinds}' },
  columns: { zh: '栏目', en: 'Columns' },
  column: { zh: '栏目', en: 'Column' },
  required: { zh: '必填', en: 'Required' },
  accepts: { zh: '填报说明', en: 'How to fill in' },
  example: { zh: '示例', en: 'Example' },
  yes: { zh: '是', en: 'yes' },
  rules: { zh: '审核关系', en: 'Validation rules' },
  rulesAbout: {
    zh: '除逐格校验外，还校验以下审核关系。“须改正”的，改正后方可报送；“请核实”的，核实无误后可以报送。',
    en: 'These rules are checked in addition to each cell. Errors must be corrected before submitting; warnings may be submitted if the data are correct.',
  },
  error: { zh: '须改正', en: 'Error' },
  warning: { zh: '请核实', en: 'Warning' },
  key: {
    zh: '同一张表内，{columns}不得重复。',
    en: 'No two rows of a sheet may have the same {columns}.',
  },
  how: { zh: '填报方法', en: 'How to submit' },
  open: {
    zh: '在电子表格菜单“{menu}”中选择“{open}”，选定本表和报告期。',
    en: 'In the spreadsheet’s menu {menu}, choose “{open}”, then this form and the reporting period.',
  },
  fill: {
    zh: '逐行填写，带 * 的为必填；可从别处粘贴，请勿改动表头。',
    en: 'Fill in the rows; columns with a star are required. Rows can be pasted; do not change the header.',
  },
  check: {
    zh: '选择“{check}”，按单元格的颜色和批注改正；“{rewrite}”可将识别结果一次填入。',
    en: 'Choose “{check}” and correct the highlighted cells; “{rewrite}” fills in the suggested values.',
  },
  submit: {
    zh: '选择“{submit}”，填写单位负责人，取得回执编号。',
    en: 'Choose “{submit}”, enter the head of unit and note the receipt number.',
  },
  everyYear: {
    zh: '每年{due}前（{opens}起可报送，{closes}后不再接收）',
    en: 'every year by {due} (open from {opens}, closed after {closes})',
  },
  everyMonth: {
    zh: '每月，次月第{day}个工作日前（补报期{grace}天）',
    en: 'every month, by working day {day} of the next month (late period: {grace} {grace|day|days})',
  },
  lastYear: { zh: '上年', en: ' of the previous year' },
  yearsLater: { zh: '其后第 {years} 年', en: ', {years} {years|year|years} later' },
  nextYear: { zh: '次年', en: ' of the next year' },
  monthDay: { zh: '{month}月{day}日', en: '{day} {month}' },
  indexTitle: { zh: '各表填报指南', en: 'Guides to the forms' },
  indexOwed: { zh: '应报报表', en: 'Required forms' },
  indexOptional: { zh: '按需填报的报表', en: 'Optional forms' },
  form: { zh: '表', en: 'Form' },
});
