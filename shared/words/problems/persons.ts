/** What somebody may know, correct or have erased of themselves. */
export const personProblems = {
  'name-missing': {
    zh: '请填写更正后的姓名。',
    en: 'Enter the name as it should be.',
  },
  'order-missing': {
    zh: '依决定删除的，请填写决定的文号。',
    en: 'For an erasure by order, enter the number of the decision.',
  },
  'number-unreadable': {
    zh: '证件号码无法识别。请核对后重新输入；系统不保存号码，也不回显。',
    en: 'The number cannot be read. Check it and enter it again; it is neither kept nor shown.',
  },
  'person-unknown': {
    zh: '没有与此姓名、证件号码相符的在用记录。请核对姓名（与报表中一致）和号码。',
    en: 'No row in force has this name and number. Check both; the name must be as it was submitted.',
  },
  'still-kept': {
    zh: '保存期限未满：最后一条记录之后保存至 {until} 前。依法院、主管机关决定或违法收集须提前删除的，请选择“依决定”并填写文号。',
    en: 'Rows are kept until {until}, counted from the last entry. Where a court or an authority orders it, or they were collected unlawfully, choose “by order” and give the number of the decision.',
  },
} as const;
