/** A decision that cannot be made, not now or not by this person. */
export const reviewingProblems = {
  'not-allowed-now': {
    zh: '报表当前状态为“{state}”，不能“{action}”。请刷新查看最新状态。',
    en: 'The status of this document is “{state}”, so “{action}” is not possible now. Refresh to see its current status.',
  },
  'not-your-turn': {
    zh: '该报表由“{unit}”初审，初审通过后转您审核。该单位逾期未办的，市局可以退回，或写明理由代为初审。',
    en: '“{unit}” reviews this document first. If they do not act in time, the bureau may return it or endorse it on their behalf, giving a reason.',
  },
  'second-eyes': {
    zh: '本版由您报送或审核通过，按回避要求须由本单位其他审核人员办理。无其他审核人员的，请管理员在人员名录中增加。',
    en: 'You submitted or approved this version, so another reviewer of your unit must decide. If there is none, ask an administrator to add one to the list of people.',
  },
  'decided-already': {
    zh: '{by}已于 {at} 办理本版（{action}），您的决定未生效，所写内容仍在表中。请重新打开报表查看。',
    en: 'This version was already decided by {by} at {at} ({action}). Your decision was not applied; what you wrote is still in the sheet. Open the document again.',
  },
  'not-your-comments': {
    zh: '这些审核意见由{by}提出，只能由本人更正。请与其联系。',
    en: 'These comments were made by {by}, and only they can correct them. Please ask them to.',
  },
  'unknown-reviewer': {
    zh: '接手人没有登记，或账号已停用，未转交。请刷新“待审报表”后重新选择。',
    en: 'The person to take over is not registered, or their account has ended; nothing was handed over. Refresh “Review queue” and choose again.',
  },
  'cannot-take-over': {
    zh: '{name}不能审核这份报表：不是本环节的审核人，或本版由其报送或审核过，或报送单位是其所在单位。请另选一位审核人。',
    en: '{name} cannot review this document: they are no reviewer of this step, submitted or approved this version, or belong to its unit. Choose another reviewer.',
  },
  'still-named': {
    zh: '未办理：{period}“{form}”将不再包含 {list}。待审的，请退回单位保留所列行；确需去掉的，请先更正引用它的报表。',
    en: 'Not done: “{form}” for {period} would no longer have {list}. Return it so that the unit keeps these rows, or have the documents that refer to them corrected first.',
  },
  'names-missing': {
    zh: '未办理：{period}“{form}”引用的 {list}已不在生效的报表中。待审的，请退回单位更正；或请单位先恢复被引用的行。',
    en: 'Not done: “{form}” for {period} refers to {list}, no longer in force. Return it for correction, or have the unit restore the rows it refers to first.',
  },
  'number-taken': {
    zh: '未办理：{period}“{form}”的编号与其他年度生效的不一致：{list}。待审的，请退回单位：另一事项改用 {free} 起的编号，同一事项用原编号和名称。',
    en: 'Not done: numbers of “{form}” for {period} differ from those in force for other years: {list}. Return it: another entry takes numbers from {free}, the same one keeps number and title.',
  },
  'reason-missing': {
    zh: '“{action}”须写明理由。请填写后重试。',
    en: 'Enter a reason for “{action}” and try again.',
  },
  'comment-misplaced': {
    zh: '审核意见所指的单元格不存在（行 {row}，栏 {column}）。请刷新后重新标注。',
    en: 'A comment refers to a cell that does not exist (row {row}, column {column}). Refresh and add the comment again.',
  },
  'extension-day': {
    zh: '延期截止日期应在 {from} 至 {to} 之间，收到的是 {until}。请更正后重试。',
    en: 'The extension must end between {from} and {to}; you entered {until}. Correct the date and try again.',
  },
} as const;
