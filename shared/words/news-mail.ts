/** Mails about one thing that has happened. Chinese first, English below; readers of English get it the other way round. */
export const newsMailTexts = {
  subject: { zh: '【{mark}】{what}', en: '[{mark}] {what}' },
  marks: {
    received: { zh: '已收到', en: 'Received' },
    'in-force': { zh: '已生效', en: 'In force' },
    corrected: { zh: '承接单位报送', en: 'Submitted by successor' },
    returned: { zh: '已退回', en: 'Returned' },
    reopened: { zh: '要求更正', en: 'Correction requested' },
    reworded: { zh: '审核意见已更正', en: 'Comments corrected' },
    extended: { zh: '已延期', en: 'Extended' },
    published: { zh: '已发布', en: 'Issued' },
    filed: { zh: '待审核', en: 'For review' },
    due: { zh: '待办理', en: 'To act on' },
    concerned: { zh: '与你单位有关', en: 'About your unit' },
  },
  /** What others found or decided, and the unit has to act on. */
  assigned: {
    zh: '{what}中有{count}项须由你单位办理。',
    en: '{what}: {count} {count|item|items} for your unit to act on.',
  },
  assignedItems: { zh: '办理事项', en: 'To act on' },
  assignedLine: {
    zh: '{code} {title}：{task}，{until}前，{how}',
    en: '{code} {title}: {task}, by {until}; {how}',
  },
  assignedNext: {
    zh: '在表格“首页”的“限期办理事项”中可打开要填写的表；台账中可查看详情。',
    en: 'The form to answer with opens from the Home tab of the spreadsheet; the register has the details.',
  },
  /** Where there is no form to answer with. */
  assignedLook: { zh: '详情请在台账中查看。', en: 'The register has the details.' },
  /** What others decided or noted about the unit, with nothing to act on. */
  concerning: {
    zh: '{what}中有{count}项与你单位有关。',
    en: '{what}: {count} {count|entry|entries} about your unit.',
  },
  concerningItems: { zh: '有关内容', en: 'About your unit' },
  concerningLine: { zh: '{code} {title}：{said}', en: '{code} {title}: {said}' },
  cell: { zh: '{header} {value}', en: '{header} {value}' },
  figures: { zh: '报送内容', en: 'What was submitted' },
  receipt: { zh: '回执编号', en: 'Receipt number' },
  version: { zh: '版本', en: 'Version' },
  nthVersion: { zh: '第{version}版', en: 'version {version}' },
  rows: { zh: '行数', en: 'Rows' },
  nil: { zh: '零报告', en: 'Nil return' },
  warnings: { zh: '请核实的提示', en: 'Cells to verify' },
  by: { zh: '办理人', en: 'By' },
  at: { zh: '时间', en: 'Time' },
  until: { zh: '报送截止', en: 'Accepted until' },
  reason: { zh: '理由', en: 'Reason' },
  comments: { zh: '审核意见（{count}条）', en: '{count} {count|comment|comments}' },
  corrected: { zh: '更正的审核意见（{count}条）', en: '{count} corrected {count|comment|comments}' },
  /** What a comment was and is. */
  reworded: { zh: '{after}（原意见：{before}）', en: '{after} (was: {before})' },
  addedComment: { zh: '{after}（新增）', en: '{after} (new)' },
  droppedComment: { zh: '{before}（已取消）', en: '{before} (withdrawn)' },
  place: { zh: '第{row}行“{column}”：{text}', en: 'Row {row}, “{column}”: {text}' },
  wholeRow: { zh: '第{row}行：{text}', en: 'Row {row}: {text}' },
  wholeColumn: { zh: '“{column}”栏：{text}', en: 'Column “{column}”: {text}' },
  codes: { zh: '编号', en: 'Codes' },
  more: { zh: '另有{count}条，请在表格中查看。', en: '{count} more; see the sheet.' },
  next: {
    corrected: {
      zh: '如有疑问，请与报送人核对。',
      en: 'If in doubt, check with the person who submitted it.',
    },
    extended: {
      zh: '请在新的截止日期前报送。',
      en: 'Please submit it by the new date.',
    },
    published: {
      zh: '请据此安排培训计划。查看方法：在表格菜单“知识更新工程”中选择“查看台账…”。',
      en: 'Please plan accordingly. To view it, choose View a register… in the spreadsheet’s menu 知识更新工程 (Knowledge Renewal).',
    },
    filed: {
      zh: '今日为该报表的截止日期，以下为今日第一份待您审核的报表；其余请在“待审报表”中查看。',
      en: 'It is due today and the first of the day to wait for your review; the others are in the review queue.',
    },
  },
  /** In the list of a morning's mail: what happened, how long something has waited. */
  untilNote: { zh: '{mark}，至{until}', en: '{mark}, until {until}' },
  registeringNote: { zh: '已等待{days}天', en: 'waiting {days} {days|day|days}' },
  waitsNote: {
    zh: '共{rows}行，已等待{days}天',
    en: '{rows} {rows|row|rows}, waiting {days} {days|day|days}',
  },
  /** How to be mailed less. */
  choice: {
    zh: '不需要即时邮件的，可在表格“首页”的联系方式处改为“每日汇总”或“不接收”；退回、要求更正、逾期等须办理的事项仍会发邮件。',
    en: 'For less mail, choose “daily” or “none” under Contacts on the Home tab. Mail about what you have to act on, such as returns and overdue documents, still arrives.',
  },
} as const;
