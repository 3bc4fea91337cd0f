/** The sheet on which certificates of a class are issued. */
import { texts } from '../texts.ts';

export const issuingWords = texts({
  sheetTab: { zh: '发证单 {code}', en: 'Issue {code}' },
  sheetTitle: {
    zh: '{title}（{code}）　学时须满 {required}，可发证 {eligible} 人，已发 {valid} 人{waits}',
    en: '{title} ({code}): {required} hours required, {eligible} to be issued, {valid} issued{waits}',
  },
  sheetWaits: { zh: '；暂不能发证：{why}', en: '; none can be issued yet: {why}' },
  now: { zh: '本次发证', en: 'Issue now' },
  nowHelp: {
    zh: '写“发”的本次发证；清空的本次不发，以后仍可发。',
    en: 'Lines that say “yes” are issued now; empty ones later.',
  },
  yes: { zh: '发', en: 'yes' },
  name: { zh: '姓名', en: 'Name' },
  mask: { zh: '证件', en: 'Document' },
  hours: { zh: '学时', en: 'Hours' },
  result: { zh: '考核结果', en: 'Result' },
  number: { zh: '证书编号', en: 'Certificate no.' },
  issuedOn: { zh: '发证日期', en: 'Issued on' },
  state: { zh: '状态', en: 'State' },
  remark: { zh: '说明', en: 'Remarks' },
  eligibleState: { zh: '可发证', en: 'eligible' },
  notYet: { zh: '不发证', en: 'none' },
  registeredOn: { zh: '已登记（{platform}，{on}）', en: 'registered ({platform}, {on})' },
  endedRemark: { zh: '{reason}（{by}，{on}）', en: '{reason} ({by}, {on})' },
  replacedBy: { zh: '换发为 {number}；', en: 'replaced by {number}; ' },
  toUnregister: { zh: '待在{platform}撤销登记；', en: 'to be taken back from {platform}; ' },
  nobodyChosen: {
    zh: '没有写“发”的可发证人员，未发证。',
    en: 'No eligible line says “yes”; nothing was issued.',
  },
  confirmIssue: {
    zh: '给“{title}”的 {count} 人发证？编号由系统在号段内连续编发，发出后由市局作废、换发；姓名有误且尚未发给本人的，本单位负责人可换发。',
    en: 'Issue certificates to {count} {count|person|people} of “{title}”? Numbers follow each other; once issued, the bureau voids and replaces them; a wrong name the head of the unit can have replaced before it is handed out.',
  },
  issuedToast: { zh: '已发证 {count} 份：{first} 至 {last}', en: '{count} issued: {first} to {last}' },
  working: { zh: '正在办理…', en: 'Working…' },
});
