/** What the add-on says to reviewers, and to clerks about their comments. */
import { texts } from './texts.ts';

/** What a step of the review is called. */
export const stageTexts = {
  first: { zh: '初审', en: 'first review' },
  review: { zh: '审核', en: 'review' },
  second: { zh: '复核', en: 'second review' },
} as const;

/** What became of a comment, for the clerk's list. */
export const outcomeTexts = {
  changed: { zh: '已改', en: 'changed' },
  unchanged: { zh: '未改动', en: 'not changed' },
  removed: { zh: '该行已删', en: 'row removed' },
} as const;

export const reviewWords = texts({
  // Menu.
  approveMany: { zh: '批量通过', en: 'Approve all in the queue' },
  overview: { zh: '待审总览（各步骤）', en: 'Everything under review' },
  openNext: { zh: '打开下一份', en: 'Open the next one' },

  // After the last of the queue.
  nextNone: { zh: '没有别的报表在等您审核。', en: 'Nothing else is waiting for you.' },
  nextOnlyExceptions: {
    zh: '其余 {count} 份都写了例外原因。请回到“待审队列”逐份打开。',
    en: 'The other {count} are exceptions. Go back to the queue and open them one by one.',
  },

  // The queue.
  queueStage: { zh: '步骤', en: 'Step' },
  queueDays: { zh: '已等天数', en: 'Days' },
  queueWorkingDays: { zh: '工作日', en: 'Work days' },
  queueChanges: { zh: '较现行版', en: 'Against the version in force' },
  queueAnswered: { zh: '上次意见', en: 'Last comments' },
  queueException: { zh: '例外（写明原因）', en: 'Exception (say why)' },
  queueExceptionHelp: {
    zh: '写了原因的报表不参加“批量通过”，原因会保留到下次刷新。',
    en: 'A document with a reason here is left out of “Approve all”; the reason is kept when the queue is refreshed.',
  },
  queueResult: { zh: '办理结果', en: 'Outcome' },
  queueDue: { zh: '报送截止', en: 'Due' },
  queueLate: { zh: '{due}（逾期报送）', en: '{due} (filed late)' },
  queueFirstTime: { zh: '首次', en: 'first' },
  queueChanged: {
    zh: '增 {added}，改 {changed}，删 {removed}',
    en: '{added} added, {changed} changed, {removed} removed',
  },
  queueStageOf: { zh: '{stage}：{unit}', en: '{stage}: {unit}' },
  queueCommentsMet: { zh: '{comments} 条，都已答复', en: 'all {comments} answered' },
  queueCommentsOpen: {
    zh: '{comments} 条，已改 {met}，未答复 {open}',
    en: '{met} of {comments} changed, {open} open',
  },
  queueReturned: { zh: '退回后再报', en: 'after a return' },
  queueTitle: {
    zh: '待您审核 {count} 份，其中请核对 {warned} 份（{at} 更新）。逐份：选一行，“打开所选报表”；批量：例外写明原因，再“批量通过”。',
    en: '{count} wait for you, {warned} with points to look at (as of {at}). Select a row and open it, or approve all but the exceptions.',
  },
  overviewTab: { zh: '待审总览', en: 'Under review' },
  overviewTitle: {
    zh: '各步骤待审共 {count} 份（{at} 更新）。轮到谁看“步骤”栏；选中一行可“打开所选报表”。',
    en: '{count} documents under review (as of {at}). The column Step says whose turn it is; select a row to open the document.',
  },
  queueMoved: {
    zh: '“待审队列”的栏目被删改，无法办理。请重新选择“待审队列”，已写的例外原因会保留。',
    en: 'Columns of the queue were changed or removed. Choose “Waiting for review” again; exceptions you wrote are kept.',
  },

  // Many at once.
  manyOnlyQueue: {
    zh: '请先打开“待审队列”，再选“批量通过”。',
    en: 'Open the queue first, then choose “Approve all in the queue”.',
  },
  manyNothing: {
    zh: '队列里没有可以批量通过的报表：没有待办，或都写了例外原因。',
    en: 'There is nothing to approve in the queue: it is empty, done, or every document is an exception.',
  },
  manyQuestion: { zh: '将通过 {count} 份：{forms}。', en: '{count} will be approved: {forms}.' },
  manyForm: { zh: '{title} {count} 份', en: '{title} ({count})' },
  manyHidden: {
    zh: '筛选后看不见的行也包括在内。',
    en: 'Rows hidden by a filter are among them.',
  },
  manyWarned: { zh: '其中 {count} 份有请核对之处：', en: 'With points to look at ({count}):' },
  manyReturned: { zh: '其中 {count} 份是退回后再报：', en: 'Back after a return ({count}):' },
  manyReturnedLine: { zh: '· {name}（上次意见 {answered}）', en: '· {name} (last comments: {answered})' },
  manyNoneWarned: { zh: '其中没有请核对的报表。', en: 'None of them has points to look at.' },
  manyWarnedLine: { zh: '· {name}（{warnings} 处）', en: '· {name} ({warnings})' },
  manyLeftOut: { zh: '例外 {count} 份，留在队列里：', en: 'Exceptions, left in the queue ({count}):' },
  manyLeftOutLine: { zh: '· {name}：{reason}', en: '· {name}: {reason}' },
  manyLater: {
    zh: '一次最多 {limit} 份，其余 {count} 份请办完后再批量一次。',
    en: 'At most {limit} go at once; the other {count} follow when you choose it again.',
  },
  manySure: { zh: '确认批量通过？', en: 'Approve them all?' },
  manyApproved: { zh: '已通过', en: 'approved' },
  manyEndorsed: { zh: '已同意，下一步：{next}', en: 'endorsed, next: {next}' },
  manyRefused: { zh: '未办理：{reason}', en: 'not done: {reason}' },
  manyNewer: {
    zh: '报送单位已报新版，请刷新队列后重新审核。',
    en: 'The unit has filed a newer version; refresh the queue and review that one.',
  },
  manyDone: {
    zh: '已通过 {approved} 份，同意后转下一步 {endorsed} 份，未办理 {refused} 份。每份的结果写在“办理结果”栏。',
    en: '{approved} approved, {endorsed} endorsed for the next step, {refused} not done. The outcome of each is in the column Outcome.',
  },

  // Deciding.
  turnNext: { zh: '{unit}{stage}', en: '{stage} by {unit}' },
  endorsedDone: { zh: '已同意。下一步：{next}。', en: 'Endorsed. Next: {next}.' },
  insteadQuestion: {
    zh: '{refusal}\n\n如需代为初审，请写明理由（代审人不能再作下一步审核）；不代审请取消：',
    en: '{refusal}\n\nTo approve in their place, give the reason (you cannot take the next step yourself); otherwise cancel:',
  },
  insteadNothing: {
    zh: '没有填写理由，没有代为初审。',
    en: 'No reason was given; nothing was done in their place.',
  },
  notDecided: { zh: '未生效。{reason}', en: 'Not applied. {reason}' },
  keptTitle: { zh: '您先前写的意见', en: 'Comments you wrote before' },
  keptGone: {
    zh: '您先前写的 {count} 条意见还没有发出，所在的行或栏已不在新版里：',
    en: '{count} comments you had not sent are about rows that are no longer in this version:',
  },

  // The document under review.
  commentsColumn: { zh: '上次意见的答复', en: 'Answers to the last comments' },
  baseInForce: { zh: '现行的第 {version} 版', en: 'version {version}, in force' },
  baseReturned: { zh: '退回的第 {version} 版', en: 'version {version}, which was returned' },
  baseDecided: { zh: '上次审核的第 {version} 版', en: 'version {version}, decided on last' },
  statusRecent: {
    zh: '橙色：第 {version} 版退回后又改的 {cells} 格。',
    en: 'Orange: {cells} cells changed since version {version} was returned.',
  },
  statusComments: {
    zh: '上次意见 {comments} 条：已改 {met}，仅作说明 {worded}，未答复 {open}（紫）。',
    en: 'Last comments: {comments}, of which {met} changed, {worded} only explained, {open} unanswered (violet).',
  },
  statusNil: { zh: '本版为零报告。', en: 'This version is a nil return.' },
  recentCell: { zh: '退回后改动，退回时为：{value}', en: 'Changed since the return, then: {value}' },
  recentRow: { zh: '退回后新增', en: 'added since the return' },
  wasAnother: { zh: '已换人，原为：{value}', en: 'Another person; was: {value}' },
  lastReason: {
    zh: '第 {version} 版退回意见（{by}）：{reason}',
    en: 'Return of version {version} ({by}): {reason}',
  },
  lastComment: { zh: '上次意见：{text}', en: 'Last comment: {text}' },
  lastChanged: { zh: '{before} 改为 {after}', en: 'changed from {before} to {after}' },
  lastMet: { zh: '已改动', en: 'changed' },
  lastUnmet: { zh: '未改动', en: 'not changed' },
  lastRemoved: { zh: '该行已删去', en: 'the row was removed' },
  lastAnswer: { zh: '答复：{text}', en: 'Answer: {text}' },
  lastLine: { zh: '{place}：{text}（{outcome}）', en: '{place}: {text} ({outcome})' },
  placeGone: { zh: '已删的行', en: 'a removed row' },

  historyInstead: { zh: '{line}（代为初审）', en: '{line} (in place of the first reviewers)' },

  // The clerk's side.
  answerColumn: { zh: '答复（可不填）', en: 'Your answer (optional)' },
  answerState: { zh: '办理', en: 'State' },
  answerOpen: { zh: '待答复', en: 'open' },
  answerWorded: { zh: '已说明', en: 'explained' },
  answeredNote: { zh: '〔已答复〕{text}（{outcome}）', en: '[answered] {text} ({outcome})' },
  unansweredNote: { zh: '〔未答复〕{text}', en: '[not answered] {text}' },
  returnedHow: {
    zh: '可在“答复”栏写明情况，随下次报送一并送达。',
    en: 'You may answer in the column “Your answer”; it goes with the next submission.',
  },
  statusAnswered: {
    zh: '　意见 {comments} 条：已改 {met}，已说明 {worded}，未答复 {open}',
    en: '   Comments: {comments}, {met} changed, {worded} explained, {open} open',
  },
  nextFirst: {
    zh: '等候“{unit}”初审；如需更正，改好后再次报送即可',
    en: 'wait for the first review by “{unit}”; to correct something, change it and submit again',
  },
  nextStep: {
    zh: '{by} 已于 {at} 审核同意，等候{next}',
    en: '{by} endorsed it at {at}; next: {next}',
  },
  nextInstead: {
    zh: '{by} 已于 {at} 代为初审同意，等候{next}',
    en: '{by} endorsed it at {at} in place of the first reviewers; next: {next}',
  },
});
