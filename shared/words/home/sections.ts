/** The sections of everybody’s home: what is to be done, was filed or can be looked up, and whom to ask. */
import { texts } from '../texts.ts';

export const homeSections = texts({
  todo: { zh: '待办报表（{count}）', en: 'To do ({count})' },
  dues: { zh: '限期办理事项（{count}）', en: 'Items with a due date ({count})' },
  filed: { zh: '已报送，可更正（{count}）', en: 'Submitted, may be corrected ({count})' },
  optional: { zh: '按需填报（{count}）', en: 'Optional forms ({count})' },
  optionalHelp: {
    zh: '有需要报送的，点左边单元格选择一份，再选菜单“打开勾选的报表”。',
    en: 'Choose one in the cell on the left, then “Open ticked documents” in the menu.',
  },
  earlier: { zh: '往期报表', en: 'Earlier periods' },
  earlierHelp: {
    zh: '左边选表，中间填年份或年月（如 2015-02），再选菜单“打开勾选的报表”。已截止的只能查看。',
    en: 'Choose a form and enter a year or month (such as 2015-02), then “Open ticked documents”. Closed ones can only be viewed.',
  },
  whom: { zh: '联系方式', en: 'Contacts' },
  office: { zh: '业务咨询：{office}，电话 {telephone}', en: 'Questions: {office}, telephone {telephone}' },
  heads: { zh: '账号和报出：本单位负责人 {names}', en: 'Accounts and sign-off: {names}, head of your unit' },
  noHeads: {
    zh: '本单位没有登记负责人，账号问题请联系市局。',
    en: 'No head of your unit is registered; ask the bureau about accounts.',
  },
  search: { zh: '查询台账', en: 'Look up a register' },
  searchHelp: {
    zh: '左边选台账，中间填关键词（可不填），再选菜单“查询”，结果列在下方。',
    en: 'Choose a register, enter words (or none), then “Look up” in the menu; rows are listed below.',
  },
  found: {
    zh: '{title}：共 {count} 行，列出 {shown} 行（{at}）。更多栏目和“复用所选”见“台账与共享”。',
    en: '{title}: {count} {count|row|rows}, {shown} listed ({at}). For all columns and “Reuse selected” see “Registers”.',
  },
  foundNone: {
    zh: '{title}中没有符合的行。请换一个关键词，或留空查看全部。',
    en: 'No rows of {title} match. Try other words, or leave the cell empty to see all.',
  },
});
