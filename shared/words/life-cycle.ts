/** States of a document and what is done to it, in words. */
export const stateTexts = {
  none: { zh: '未报送', en: 'not submitted' },
  submitted: { zh: '待审核', en: 'in review' },
  endorsed: { zh: '待下一环节审核', en: 'endorsed, in review at the next step' },
  returned: { zh: '已退回', en: 'returned' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  approved: { zh: '已通过', en: 'approved' },
  reopened: { zh: '待更正', en: 'correction requested' },
} as const;

/** What was done, as a list or a sentence in brackets says it. */
export const verbTexts = {
  submit: { zh: '报送', en: 'submitted' },
  endorse: { zh: '审核同意', en: 'endorsed' },
  approve: { zh: '通过', en: 'approved' },
  return: { zh: '退回', en: 'returned' },
  withdraw: { zh: '撤回', en: 'withdrawn' },
  reopen: { zh: '要求更正', en: 'correction requested' },
  extend: { zh: '延期', en: 'extended' },
  'set-aside': { zh: '暂不入账', en: 'set aside' },
  'take-in': { zh: '重新入账', en: 'taken into the ledgers' },
  reword: { zh: '更正审核意见', en: 'comments corrected' },
  'hand-over': { zh: '转交审核', en: 'handed over' },
} as const;

/** The same between who did it and the version: “{byName} {action} version 2”. */
export const pastTexts = {
  ...verbTexts,
  withdraw: { zh: '撤回', en: 'withdrew' },
  reopen: { zh: '要求更正', en: 'requested correction of' },
  'take-in': { zh: '重新入账', en: 'took into the ledgers' },
  reword: { zh: '更正审核意见', en: 'corrected comments on' },
} as const;

/** The act itself, as refusals name it. */
export const commandTexts = {
  submit: { zh: '报送', en: 'submit' },
  endorse: { zh: '审核同意', en: 'endorse' },
  approve: { zh: '通过', en: 'approve' },
  return: { zh: '退回', en: 'return' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  reopen: { zh: '要求更正', en: 'request correction' },
  extend: { zh: '批准延期', en: 'extend the deadline' },
  'set-aside': { zh: '暂不入账', en: 'set aside' },
  'take-in': { zh: '重新入账', en: 'take into the ledgers' },
  reword: { zh: '更正审核意见', en: 'correct comments' },
  'hand-over': { zh: '转交审核', en: 'hand over' },
} as const;

/** Why a document that is sent back after its period has closed is open for a while. */
export const correctionTexts = {
  return: { zh: '退回修改', en: 'returned for correction' },
  reopen: { zh: '要求更正', en: 'correction requested' },
} as const;

/** Of what was handed over, and waits for all reviewers again. */
export const handedBack = { zh: '退还全体审核人', en: 'back to all reviewers' } as const;
