/** A subject says what is most urgent of the documents, of the rows and of what the bureau looks after. */
export const reminderSubjects = {
  /** A subject says what is most urgent of the documents, of the rows and of what the bureau looks after. */
  subject: { zh: '{mark}{unit}有{list}', en: '{mark} {unit}: {list}' },
  bureauSubject: { zh: '{mark}{list}', en: '{mark} {list}' },
  marks: {
    documents: { zh: '【报送提醒】', en: '[Reminder]' },
    lateDocuments: { zh: '【逾期催报】', en: '[Overdue]' },
    rows: { zh: '【办理提醒】', en: '[Reminder]' },
    lateRows: { zh: '【逾期催办】', en: '[Overdue]' },
    bureau: { zh: '【逾期督办】', en: '[Overdue]' },
    waiting: { zh: '【待审核】', en: '[For review]' },
    registering: { zh: '【待审核】', en: '[For review]' },
    flags: { zh: '【待说明】', en: '[To explain]' },
    news: { zh: '【动态汇总】', en: '[Digest]' },
  },
  counts: {
    before: { zh: '{count}份报表待报送', en: '{count} {count|document|documents} due' },
    mend: {
      zh: '{count}份报表退回待修改',
      en: '{count} returned {count|document|documents} to correct',
    },
    after: { zh: '{count}份报表逾期未报', en: '{count} {count|document|documents} overdue' },
    waiting: {
      zh: '{count}份报表待审核',
      en: '{count} {count|document|documents} to review',
    },
    registering: {
      zh: '{count}个单位申请登记',
      en: '{count} {count|organisation|organisations} to register',
    },
    flags: { zh: '{count}条比对情况待说明', en: '{count} {count|flag|flags} to explain' },
    news: { zh: '{count}条动态', en: '{count} {count|update|updates}' },
    rows: { zh: '{count}个事项即将到期', en: '{count} {count|item|items} due soon' },
    lateRows: { zh: '{count}个事项逾期未办', en: '{count} {count|item|items} overdue' },
    bureau: {
      zh: '全市{count}个事项逾期满{days}天未办结',
      en: '{count} {count|item|items} of the city {days} days overdue or more',
    },
  },
} as const;
