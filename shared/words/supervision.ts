/** Texts of supervision: lists of flags, their states, samples. */
import { texts } from './texts.ts';

export const flagStateTexts = texts({
  open: { zh: '待说明', en: 'To be explained' },
  explained: { zh: '已说明', en: 'Explained' },
  accepted: { zh: '已认可', en: 'Accepted' },
  'turned-over': { zh: '已转办', en: 'Turned over' },
});

export const supervisionWords = texts({
  menu: { zh: '监督检查', en: 'Supervision' },
  flags: { zh: '查看比对情况…', en: 'View flags…' },
  reading: { zh: '正在读取…', en: 'Reading…' },
  tab: { zh: '比对情况', en: 'Flags' },
  kindsTitle: { zh: '各类情况', en: 'By comparison' },
  unitsTitle: { zh: '各单位情况', en: 'By unit' },
  kinds: { zh: '各类条数', en: 'By comparison' },
  classes: { zh: '培训班', en: 'Classes' },
  counts: {
    zh: '{count} 条：待说明 {open}，已说明 {explained}，已认可 {accepted}，已转办 {over}',
    en: '{count} {count|flag|flags}: {open} to be explained, {explained} explained, {accepted} accepted, {over} turned over',
  },
  heldBackShort: { zh: '；不列入邮件', en: '; left out of mails' },
  silent: { zh: '{title}：{why}', en: '{title}: {why}' },
  title: {
    zh: '比对情况　按截至 {asOf} 的报表　共 {count} 条，待说明 {open} 条。所列为数字之间的差别，不等于存在问题；数据有误的请更正原表。',
    en: 'Flags as of {asOf}: {count} in all, {open} to be explained. They say that figures differ, not that anything is wrong; where a return is mistaken, correct it.',
  },
  none: {
    zh: '尚未比对；每夜统计后比对一次。',
    en: 'Nothing has been compared yet; it is done every night after the statistics.',
  },
  unit: { zh: '单位', en: 'Unit' },
  kind: { zh: '比对类别', en: 'Comparison' },
  says: { zh: '比对情况', en: 'What was compared' },
  figure: { zh: '相差（元）', en: 'Difference (yuan)' },
  count: { zh: '相差数', en: 'Difference' },
  since: { zh: '自', en: 'Since' },
  state: { zh: '状态', en: 'State' },
  explanation: { zh: '说明', en: 'Explanation' },
  reason: { zh: '认定理由', en: 'Reason' },
  rows: { zh: '依据', en: 'Rows' },
  innocent: { zh: '可能的正常情形', en: 'What may be in order' },
  heldBack: {
    zh: '超过 {share}% 的比对对象不一致，不列入邮件',
    en: 'More than {share} % differ; left out of mails',
  },
  mails: { zh: '邮件', en: 'Mails' },
  table: { zh: '各表比对情况', en: 'Comparisons of the returns' },
  compared: { zh: '比对数', en: 'Compared' },
  differing: { zh: '不一致', en: 'Differing' },
  tableNote: {
    zh: '截至月末各表之间数字的差别，不等于存在问题；说明和认定以月末为准。',
    en: 'Differences between the returns at the end of the month. They do not say that anything is wrong; explanations and decisions are those of that day.',
  },
  mailNote: {
    zh: '数据有误的请更正原表，无误的填报“比对情况说明表”',
    en: 'correct the return if it is mistaken; else explain it in “Explanations of flags”',
  },
  homeOwn: { zh: '待说明的比对情况（{count} 条）', en: 'Flags to explain ({count})' },
  homeMore: {
    zh: '另有 {count} 条，见“监督检查”→“查看比对情况”。',
    en: '{count} more under “Supervision” → “View flags”.',
  },
  homeFindings: { zh: '未整改到位的检查问题（{count} 个）', en: 'Findings not rectified ({count})' },
  homeFindingsMore: {
    zh: '另有 {count} 个，见“查看台账”→“检查问题清单”。',
    en: '{count} more in the register “Findings of inspections”.',
  },
  rectifyBy: { zh: '整改期限', en: 'Rectify by' },
  findingCode: { zh: '问题编号', en: 'Finding' },
  problem: { zh: '问题', en: 'What was found' },
  homeReply: { zh: '勾选后打开说明表', en: 'tick to open the explanations' },
  homeWaiting: { zh: '待认定的比对情况（{count} 条）', en: 'Flags to decide on ({count})' },
  homeDecide: { zh: '勾选后打开认定表', en: 'tick to open the decisions' },
  homeOpen: {
    zh: '所见单位共 {count} 条比对情况：待说明 {open}，已说明 {explained}，已认可 {accepted}，已转办 {over}。',
    en: '{count} {count|flag|flags} of the units you look after: {open} to be explained, {explained} explained, {accepted} accepted, {over} turned over.',
  },
  registered: { zh: '{form}　{code}', en: '{form}, {code}' },
  chooseFlag: {
    zh: '请先在“比对情况”标签页中选中一条，再选择“打开所选报表”。',
    en: 'Select a flag in the tab “Flags” first, then choose “Open selected document” again.',
  },
  noDocument: {
    zh: '该条比对情况所依据的不是报表，请按“依据”栏的编号在台账中查看。',
    en: 'The figures of this flag come from registers: look up the codes under “Rows” there.',
  },
  fileName: { zh: '比对情况', en: 'flags' },
});
