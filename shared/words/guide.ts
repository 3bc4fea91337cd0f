/** What the guides to the forms say besides what the forms say themselves. */
import { texts } from './texts.ts';

export const guideTexts = texts({
  note: {
    zh: '本页由表格定义生成，请勿手工修改（`npm run guides`）。',
    en: 'Written from the form’s definition by `npm run guides`; do not edit it by hand.',
  },
  programme: { zh: '依据', en: 'By' },
  ofYears: { zh: '（{from}—{to}年）', en: '({from}–{to}) ' },
  who: { zh: '填报单位', en: 'Filed by' },
  when: { zh: '报送时间', en: 'When' },
  review: { zh: '审核', en: 'Review' },
  reviewBureau: {
    zh: '报送后由市人社局审核，通过后生效；退回的按批注修改后重新报送。',
    en: 'The HR bureau decides; it counts once approved. What is returned comes back with comments on the cells.',
  },
  reviewAutomatic: {
    zh: '检查无误即予接收并生效，可随时重新报送更正。',
    en: 'It counts as soon as the check finds no error, and may be filed again to correct it.',
  },
  nil: { zh: '零报告', en: 'Nil return' },
  nilYes: { zh: '本期确无内容时选择“零报告”。', en: 'If there is nothing to report, choose Nil return.' },
  nilNo: { zh: '不适用。', en: 'Does not apply.' },
  restricted: { zh: '查看范围', en: 'Who may see it' },
  restrictedText: {
    zh: '仅限市人社局审核人、管理员和督查人员查看、填报。',
    en: 'Only reviewers and administrators of the HR bureau and inspectors may see or file it.',
  },
  owed: { zh: '应报', en: 'must be filed' },
  optional: { zh: '据实选报，没有可不报', en: 'filed when there is something to file' },
  columns: { zh: '栏目', en: 'Columns' },
  column: { zh: '栏目', en: 'Column' },
  required: { zh: '必填', en: 'Required' },
  accepts: { zh: '填写要求', en: 'What to write' },
  example: { zh: '示例', en: 'Example' },
  yes: { zh: '是', en: 'yes' },
  rules: { zh: '系统核对', en: 'What is checked' },
  rulesAbout: {
    zh: '除逐格检查外，还核对以下关系。“须改正”的改好才能报送，“请核对”的核实无误可以报送。',
    en: 'Besides each cell, these are looked at. What must be mended stops the sheet; what is to be checked may be filed if it is right.',
  },
  error: { zh: '须改正', en: 'Must be mended' },
  warning: { zh: '请核对', en: 'To be checked' },
  key: {
    zh: '同一张表内，{columns}不能重复。',
    en: 'No two rows of a sheet may agree in {columns}.',
  },
  how: { zh: '怎么填报', en: 'How to file it' },
  open: {
    zh: '在电子表格菜单“{product}”中选择“{open}”，选本表和期间。',
    en: 'In the spreadsheet’s menu {product} choose “{open}”, then this form and the period.',
  },
  fill: {
    zh: '逐行填写；带 * 的必填，可从别处粘贴，表头不要改动。',
    en: 'Fill in the rows; a star marks what is required. Rows may be pasted; leave the header as it is.',
  },
  check: {
    zh: '选择“{check}”，按格上的颜色和批注修改；“{rewrite}”可一次写回系统的理解。',
    en: 'Choose “{check}” and mend what is painted and noted; “{rewrite}” puts what was understood into the cells.',
  },
  submit: {
    zh: '选择“{submit}”，填写单位负责人，取得回执编号。',
    en: 'Choose “{submit}”, name the head who certifies it, and keep the receipt’s number.',
  },
  everyYear: {
    zh: '每年{due}前（{opens}起可报，{closes}后关闭）',
    en: 'every year by {due} (from {opens}, closed after {closes})',
  },
  everyMonth: {
    zh: '每月，次月第{day}个工作日前（此后{grace}天内可补报）',
    en: 'every month by working day {day} of the next (late for {grace} days more)',
  },
  lastYear: { zh: '上年', en: ' of the year before' },
  nextYear: { zh: '次年', en: ' of the next year' },
  monthDay: { zh: '{month}月{day}日', en: '{day} {month}' },
  indexTitle: { zh: '表格填报说明', en: 'Guides to the forms' },
  indexOwed: { zh: '应报的表', en: 'Forms that are owed' },
  indexOptional: { zh: '据实选报的表', en: 'Forms filed when there is something to file' },
  form: { zh: '表', en: 'Form' },
});
