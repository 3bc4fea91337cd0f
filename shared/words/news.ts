/** News of documents in one line each, as 首页 and messages show them; {what} names form and period. */
export const newsTexts = {
  what: { zh: '《{title}》（{period}）', en: '{title} ({period})' },
  /** Of a unit that has ended, or to a reviewer: whose it is. */
  whose: { zh: '{unit}{what}', en: '{unit}: {what}' },
  kinds: {
    received: {
      zh: '{what}已由{by}报送，待审核；回执编号{receipt}。',
      en: '{what} was submitted by {by} and is in review; receipt number {receipt}.',
    },
    'in-force': {
      zh: '{what}第{version}版已生效；回执编号{receipt}。',
      en: '{what}, version {version}, is in force; receipt number {receipt}.',
    },
    corrected: {
      zh: '{what}第{version}版已由承接单位的{by}报送；回执编号{receipt}。',
      en: '{what}, version {version}, was submitted by {by} of the unit that took over; receipt number {receipt}.',
    },
    endorsed: {
      zh: '{what}第{version}版已通过一个审核环节，待下一环节审核。',
      en: '{what}, version {version}, has passed one step of review; the next one follows.',
    },
    returned: {
      zh: '{what}第{version}版已退回，请修改后重新报送。',
      en: '{what}, version {version}, was returned. Make the requested changes and submit again.',
    },
    reopened: {
      zh: '{what}第{version}版须更正，请修改后更正报送。',
      en: '{what}, version {version}, needs a correction. Correct the sheet and submit again.',
    },
    reworded: {
      zh: '{by}更正了{what}第{version}版的{count}条审核意见，请按更正后的意见修改。',
      en: '{by} corrected {count} {count|comment|comments} on {what}, version {version}. Please follow the corrected {count|comment|comments}.',
    },
    withdrawn: {
      zh: '{what}第{version}版已由{by}撤回。',
      en: '{what}, version {version}, was withdrawn by {by}.',
    },
    extended: {
      zh: '{what}已批准延期至{until}。',
      en: 'The deadline of {what} was extended to {until}.',
    },
    'set-aside': {
      zh: '{what}第{version}版暂不入账，不计入统计。',
      en: '{what}, version {version}, is set aside and counts in no figure.',
    },
    'taken-in': {
      zh: '{what}第{version}版已重新入账。',
      en: '{what}, version {version}, was taken into the ledgers.',
    },
    published: { zh: '{what}已发布，可供查看。', en: '{what} has been issued and can be viewed.' },
    due: {
      zh: '{code} {title}：{task}，期限{until}。',
      en: '{code} {title}: {task}, due {until}.',
    },
    concerned: {
      zh: '{what}中有与你单位有关的内容：{code} {title}。',
      en: '{what} has an entry about your unit: {code} {title}.',
    },
    'handed-over': {
      zh: '{by}将{what}第{version}版转交您审核。',
      en: '{by} handed {what}, version {version}, over to you for review.',
    },
    filed: {
      zh: '{what}第{version}版待审核，由{by}报送。',
      en: '{what}, version {version}, submitted by {by}, waits for review.',
    },
  },
  /** Behind a line: what was said. */
  comments: {
    zh: '审核意见{count}条，第一条：“{first}”',
    en: '{count} {count|comment|comments}, the first: “{first}”',
  },
  reason: { zh: '理由：“{first}”', en: 'Reason: “{first}”' },
} as const;
