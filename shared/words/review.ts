/** What the add-on says to reviewers, and to clerks about their comments. */
import { texts } from './texts.ts';

/** Names of the steps of a review. */
export const stageTexts = {
  first: { zh: '初审', en: 'first review' },
  review: { zh: '审核', en: 'review' },
  second: { zh: '复核', en: 'second review' },
} as const;

/** What became of a comment, for the clerk's list. */
export const outcomeTexts = {
  changed: { zh: '已修改', en: 'changed' },
  unchanged: { zh: '未修改', en: 'not changed' },
  removed: { zh: '该行已删除', en: 'row removed' },
} as const;

export const reviewWords = texts({
  // Menu.
  approveMany: { zh: '批量通过', en: 'Approve in bulk' },
  overview: { zh: '审核进度', en: 'All in review' },
  openNext: { zh: '审核下一份', en: 'Open next' },

  // After the last of the queue.
  nextNone: { zh: '无其他待审报表。', en: 'No other documents are awaiting your review.' },
  nextOnlyExceptions: {
    zh: '其余 {count} 份均已注明暂不通过。请在“待审报表”中逐份打开。',
    en: 'The remaining {count} {count|document is|documents are} held back. Open {count|it|them} from “Review queue”.',
  },

  // The queue.
  queueStage: { zh: '审核环节', en: 'Step' },
  queueDays: { zh: '待审天数', en: 'Days waiting' },
  queueWorkingDays: { zh: '工作日', en: 'Working days' },
  queueChanges: { zh: '与现行版比较', en: 'Changes' },
  queueAlike: { zh: '相近项目', en: 'Similar projects' },
  queueAlikeHelp: {
    zh: '与其他计划中的项目相近的行，括号内是相近之处。审核通过后可在“项目归并登记表”中认定是否归并。',
    en: 'Rows like projects of other plans, and in what. Once approved, decide on them in “Projects merged”.',
  },
  queueAlikeRow: {
    zh: '第 {number} 项与{unit}“{title}”相近（{same}）',
    en: 'No. {number} is like “{title}” of {unit} ({same})',
  },
  queueAlikeJoin: { zh: '；', en: '; ' },
  queueAlikeMore: { zh: '另有 {count} 处', en: '{count} more' },
  queueAnswered: { zh: '上次意见', en: 'Last comments' },
  queueException: { zh: '暂不通过（写明原因）', en: 'Hold back (reason)' },
  queueExceptionHelp: {
    zh: '已写明原因的报表不参加“批量通过”；刷新后原因仍保留。',
    en: 'Documents with a reason here are left out of “Approve in bulk”. The reason remains after a refresh.',
  },
  queueResult: { zh: '办理结果', en: 'Outcome' },
  queueDue: { zh: '截止日期', en: 'Due date' },
  queueLate: { zh: '{due}（迟报）', en: '{due} (late)' },
  queueFirstTime: { zh: '尚无现行版', en: 'none in force yet' },
  queueChanged: {
    zh: '增 {added}，改 {changed}，删 {removed}',
    en: '{added} added, {changed} changed, {removed} removed',
  },
  queueStageOf: { zh: '{stage}：{unit}', en: '{stage}: {unit}' },
  queueCommentsMet: { zh: '{comments} 条，均已办理', en: '{comments}, all addressed' },
  queueCommentsOpen: {
    zh: '{comments} 条，已改 {met}，未办理 {open}',
    en: '{met} of {comments} changed, {open} open',
  },
  queueReturned: { zh: '退回后重新报送', en: 'resubmitted' },
  queueTitle: {
    zh: '待审 {count} 份（有待核实项 {warned} 份），{at} 更新。选中一行后“打开所选报表”，或写明暂不通过的原因后“批量通过”。',
    en: '{count} awaiting your review, {warned} with warnings (as of {at}). Select a row and open it, or give reasons for those to hold back and approve the rest in bulk.',
  },
  openedQueue: {
    zh: '共 {count} 份，有待核实项 {warned} 份。',
    en: '{count} {count|document|documents}, {warned} with warnings.',
  },
  overviewTab: { zh: '审核进度', en: 'All in review' },
  overviewTitle: {
    zh: '审核中 {count} 份（{at} 更新）。当前办理单位见“审核环节”栏；选中一行可“打开所选报表”。',
    en: '{count} {count|document|documents} in review (as of {at}). “Step” shows who reviews next; select a row to open one.',
  },
  queueMoved: {
    zh: '“待审报表”的栏有改动，未办理。请重新选择“待审报表”，再填写暂不通过的原因。',
    en: 'Columns of the review queue were changed or removed; nothing was done. Choose “Review queue” again and re-enter the reasons for holding back.',
  },

  // Many at once.
  manyOnlyQueue: {
    zh: '请先打开“首页”或“待审报表”，再选“批量通过”。',
    en: 'Open “Home” or “Review queue” first, then choose “Approve in bulk”.',
  },
  manyNoneTicked: {
    zh: '请先在“首页”的“待您审核”中勾选要通过的报表，再选“批量通过”。',
    en: 'Tick the documents to approve under “Awaiting your review” on the home, then choose “Approve in bulk”.',
  },
  manyNothing: {
    zh: '无可批量通过的报表：均已办结，或均已注明暂不通过。',
    en: 'There is nothing to approve: every document is decided or held back.',
  },
  manyQuestion: {
    zh: '将通过 {count} 份：{forms}。',
    en: '{count} {count|document|documents} will be approved: {forms}.',
  },
  manyForm: { zh: '{title} {count} 份', en: '{title} ({count})' },
  manyHidden: {
    zh: '包括筛选后隐藏的行。',
    en: 'Rows hidden by a filter are included.',
  },
  manyWarned: { zh: '其中有待核实项 {count} 份：', en: 'With warnings ({count}):' },
  manyReturned: { zh: '其中退回后重新报送 {count} 份：', en: 'Resubmitted after a return ({count}):' },
  manyReturnedLine: {
    zh: '· {name}（上次意见：{answered}）',
    en: '· {name} (last comments: {answered})',
  },
  manyNoneWarned: { zh: '均无待核实项。', en: 'None has warnings.' },
  manyWarnedLine: { zh: '· {name}（{warnings} 处）', en: '· {name} ({warnings})' },
  manyLeftOut: { zh: '暂不通过 {count} 份：', en: 'Held back ({count}):' },
  manyLeftOutLine: { zh: '· {name}：{reason}', en: '· {name}: {reason}' },
  manyLater: {
    zh: '一次最多 {limit} 份，其余 {count} 份请办结后再次批量通过。',
    en: 'Up to {limit} can be approved at once; repeat for the remaining {count}.',
  },
  manySure: { zh: '确认批量通过？', en: 'Approve in bulk?' },
  manyApproved: { zh: '已通过', en: 'approved' },
  manyEndorsed: { zh: '本环节已通过，下一环节：{next}', en: 'endorsed, next: {next}' },
  manyRefused: { zh: '未办理：{reason}', en: 'not approved: {reason}' },
  manyNewer: {
    zh: '报送单位已报送新版，请刷新后重新审核。',
    en: 'The unit has submitted a newer version; refresh and review that one.',
  },
  manyDone: {
    zh: '已通过 {approved} 份，转下一环节 {endorsed} 份，未办理 {refused} 份。每份结果见“{column}”栏。',
    en: '{approved} approved, {endorsed} endorsed for the next step, {refused} not approved. See “{column}” for each.',
  },

  // Deciding.
  turnNext: { zh: '{unit}{stage}', en: '{stage} by {unit}' },
  endorsedDone: { zh: '本环节已通过。下一环节：{next}。', en: 'Endorsed. Next: {next}.' },
  insteadQuestion: {
    zh: '{unit}“{title}”{period}第 {version} 版由“{first}”初审。该单位逾期未办的，可代为初审，代审人不得再办理下一环节；不代审请取消。\n\n填写理由后确定即代为初审通过：',
    en: 'Version {version} of “{title}”, {period}, from {unit}: “{first}” reviews it first. If they do not act, you may endorse it on their behalf; you cannot then take the next step. Otherwise cancel.\n\nReason for endorsing it on their behalf:',
  },
  insteadNothing: {
    zh: '未填写理由，未代为初审。',
    en: 'No reason was given; nothing was endorsed.',
  },
  // Whose a waiting document is.
  handOver: { zh: '转交审核…', en: 'Hand over…' },
  handNothing: {
    zh: '请先选中“待审报表”中要转交的行，或在“首页”勾选。',
    en: 'First select rows of “Review queue”, or tick documents on “Home”.',
  },
  handTooMany: {
    zh: '一次最多转交 {limit} 份。请减少后重试。',
    en: 'Up to {limit} documents can be handed over at once. Select fewer and try again.',
  },
  handQuestion: {
    zh: '转交 {count} 份。转交后列入对方的“待审报表”，办理权限不变。请输入接手人的序号或姓名：\n\n{list}\n0　退还全体审核人',
    en: 'Hand over {count} {count|document|documents}. {count|It moves|They move} to that reviewer’s queue; who may decide stays the same. Enter a number or a name:\n\n{list}\n0   back to all reviewers',
  },
  handLine: { zh: '{number}　{load}', en: '{number}   {load}' },
  handNobody: {
    zh: '“{text}”不是所列的一位审核人，未转交。请输入序号，或写出姓名全称。',
    en: '“{text}” is not one of the reviewers listed; nothing was handed over. Enter a number, or the full name.',
  },
  handedTo: { zh: '已转交{name}', en: 'handed over to {name}' },
  handRefused: { zh: '未转交：{reason}', en: 'not handed over: {reason}' },
  handDone: { zh: '已转交{name} {count} 份。', en: '{count} handed over to {name}.' },
  handSomeRefused: {
    zh: '未转交 {count} 份，原因见各行。',
    en: ' {count} not handed over; see each row.',
  },
  everybody: { zh: '全体审核人', en: 'all reviewers' },
  unassigned: { zh: '未转交', en: 'not handed over' },
  load: { zh: '各审核人：{list}。', en: 'With each reviewer: {list}.' },
  loadOf: {
    zh: '{name} {documents} 份（最久 {oldest} 个工作日）',
    en: '{name} {documents} (oldest {oldest} working {oldest|day|days})',
  },
  loadNothing: { zh: '{name} 0 份', en: '{name} 0' },
  queueHolder: { zh: '审核人', en: 'Reviewer' },

  correctComments: { zh: '更正审核意见', en: 'Correct comments' },
  correctNotReturned: {
    zh: '仅已退回或要求更正、单位尚未重新报送的报表可更正审核意见。请重新打开该报表。',
    en: 'Comments can be corrected only while a document sent back has not been resubmitted. Open the document again.',
  },
  correctNothing: {
    zh: '审核意见没有改动。请先在批注或“审核意见”栏中修改，再选“更正审核意见”。',
    en: 'No comment was changed. Edit the notes or the comment column first, then choose “Correct comments”.',
  },
  correctQuestion: {
    zh: '更正对{unit}“{title}”{period}第 {version} 版的审核意见 {count} 处：\n\n{list}\n\n报送单位将收到更正后的意见，原意见保留在办理记录中。确认更正？',
    en: 'Correct {count} {count|comment|comments} on {unit}, {title}, {period}, version {version}:\n\n{list}\n\nThe unit gets what they say now; the history keeps what they said before. Correct?',
  },
  correctChanged: { zh: '· {before} → {after}', en: '· {before} → {after}' },
  correctAdded: { zh: '· 新增：{text}', en: '· new: {text}' },
  correctDropped: { zh: '· 取消：{text}', en: '· withdrawn: {text}' },
  correctDone: {
    zh: '审核意见已更正 {count} 处。',
    en: '{count} {count|comment was|comments were} corrected.',
  },
  notDecided: { zh: '未办理。{reason}', en: 'Decision not applied. {reason}' },
  keptTitle: { zh: '您此前填写的意见', en: 'Your earlier comments' },
  keptGone: {
    zh: '您此前填写的 {count} 条意见尚未发出，所在的行或栏已不在新版中：',
    en: '{count} unsent {count|comment refers|comments refer} to rows or columns no longer in this version:',
  },

  // The document in review.
  commentsColumn: { zh: '上次意见办理情况', en: 'Comment replies' },
  baseInForce: { zh: '现行版（第 {version} 版）', en: 'version {version} (in force)' },
  baseReturned: { zh: '退回版（第 {version} 版）', en: 'version {version} (returned)' },
  baseDecided: { zh: '上次审核版（第 {version} 版）', en: 'version {version} (last reviewed)' },
  statusRecent: {
    zh: '橙色：第 {version} 版退回后修改的 {cells} 处。',
    en: 'Orange: {cells} {cells|cell|cells} changed since version {version} was returned.',
  },
  statusComments: {
    zh: '上次意见 {comments} 条：已改 {met}，仅作说明 {worded}，未办理 {open}（紫）。',
    en: 'Last comments: {comments} ({met} changed, {worded} explained only, {open} open, in violet).',
  },
  statusNil: { zh: '本版为零报告。', en: 'This version is a nil return.' },
  recentCell: { zh: '退回后修改，退回时为：{value}', en: 'Changed since the return. Previously: {value}' },
  recentRow: { zh: '退回后新增', en: 'added since the return' },
  wasAnother: { zh: '已换人，原为：{value}', en: 'Different person. Previously: {value}' },
  lastReason: {
    zh: '第 {version} 版退回意见（{by}）：{reason}',
    en: 'Return of version {version} ({by}): {reason}',
  },
  lastComment: { zh: '上次意见：{text}', en: 'Last comment: {text}' },
  lastChanged: { zh: '{before} 改为 {after}', en: 'changed from {before} to {after}' },
  lastMet: { zh: '已修改', en: 'changed' },
  lastUnmet: { zh: '未修改', en: 'not changed' },
  lastRemoved: { zh: '该行已删除', en: 'row removed' },
  lastAnswer: { zh: '办理说明：{text}', en: 'Reply: {text}' },
  lastLine: { zh: '{place}：{text}（{outcome}）', en: '{place}: {text} ({outcome})' },
  placeGone: { zh: '已删除的行', en: 'a removed row' },

  historyInstead: { zh: '{line}（代为初审）', en: '{line} (on behalf of the first reviewers)' },

  // The clerk's side.
  answerColumn: { zh: '办理说明（可不填）', en: 'Your reply' },
  answerState: { zh: '办理情况', en: 'Status' },
  answerOpen: { zh: '未办理', en: 'open' },
  answerWorded: { zh: '已说明', en: 'explained' },
  answeredNote: { zh: '〔已办理〕{text}（{outcome}）', en: '[addressed] {text} ({outcome})' },
  unansweredNote: { zh: '〔未办理〕{text}', en: '[open] {text}' },
  returnedHow: {
    zh: '可在“办理说明”栏写明情况，重新报送时一并送达。',
    en: 'You may explain in the column “Your reply”; it is sent when you resubmit.',
  },
  statusAnswered: {
    zh: '　意见 {comments} 条：已改 {met}，已说明 {worded}，未办理 {open}',
    en: '   Comments: {comments} ({met} changed, {worded} explained, {open} open)',
  },
  nextFirst: {
    zh: '等待“{unit}”初审；如需更正，修改后可重新报送',
    en: 'awaiting first review by “{unit}”; to correct it, edit and resubmit',
  },
  nextStep: {
    zh: '{by} 已于 {at} 通过，等待{next}',
    en: 'endorsed by {by} at {at}; next: {next}',
  },
  nextInstead: {
    zh: '{by} 已于 {at} 代为初审通过，等待{next}',
    en: 'endorsed by {by} at {at} on behalf of the first reviewers; next: {next}',
  },
});
