/** States of a document and what is done to it, in words. */
export const stateTexts = {
  none: { zh: '未报送', en: 'not filed' },
  submitted: { zh: '待审核', en: 'waiting for review' },
  endorsed: { zh: '待下一步审核', en: 'endorsed, waiting for the next review' },
  returned: { zh: '已退回', en: 'returned' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  approved: { zh: '已通过', en: 'approved' },
  reopened: { zh: '已重开', en: 'reopened' },
} as const;

export const verbTexts = {
  submit: { zh: '报送', en: 'submitted' },
  endorse: { zh: '审核同意', en: 'endorsed' },
  approve: { zh: '通过', en: 'approved' },
  return: { zh: '退回', en: 'returned' },
  withdraw: { zh: '撤回', en: 'withdrawn' },
  reopen: { zh: '重开', en: 'reopened' },
  extend: { zh: '延期', en: 'extended' },
} as const;
