/** The queue of a reviewer, and what waits in all. */
import { texts } from '../texts.ts';

export const queueWords = texts({
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
});
