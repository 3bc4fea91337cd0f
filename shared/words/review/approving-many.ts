/** Approving many documents at once: the question, and what became of each. */
import { texts } from '../texts.ts';

export const approvingManyWords = texts({
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
});
