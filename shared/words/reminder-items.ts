/** One document or row of a mail that reminds: when it is due, and what to do. */
export const reminderItems = {
  form: { zh: '报表', en: 'Form' },
  due: { zh: '截止日期', en: 'Due date' },
  note: { zh: '说明', en: 'Note' },
  item: { zh: '事项', en: 'Item' },
  itemDue: { zh: '期限', en: 'Due' },
  daysLeft: { zh: '剩余{days}天', en: '{days} {days|day|days} left' },
  dueToday: { zh: '今日截止', en: 'due today' },
  overdue: {
    zh: '已逾期{days}天，补报截止{closes}',
    en: '{days} {days|day|days} overdue; accepted until {closes}',
  },
  daysOver: { zh: '已逾期{days}天', en: '{days} {days|day|days} overdue' },
  answerWith: { zh: '请在“{form}”中填写', en: 'answer in “{form}”' },
  tellOwner: { zh: '办结后请告知{unit}', en: 'once done, tell {unit}' },
} as const;
