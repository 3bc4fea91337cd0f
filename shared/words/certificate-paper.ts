/** Words of certificates and of the papers beside them. Certificates are printed in Chinese with English below. */
export const certificateStyleTexts = {
  title: { zh: '培训证书', en: 'Certificate of Training' },
  /** Follows the name of the bureau; in English the name alone stands below the seal. */
  supervised: '监制',
} as const;

export const certificateTexts = {
  /** After the name, which stands on a line of its own. Bold parts stand between bars. */
  statement:
    '同志（{mask}）于{when}参加|{host}|承办的“|{title}|”（培训班编号 {code}），完成规定课程，计 |{hours}| 学时{online}，经考核成绩|合格|，特发此证。',
  /** Says the same without what is only known in Chinese: title of the class, host. */
  translated:
    'This certifies that the person named above attended class {code} ({when}), completed {hours} {hours|hour|hours} of training{online}, and passed the assessment.',
  online: { zh: '（其中网络 {online} 学时）', en: ', {online} of them online' },
  byHand: { zh: '姓名手写', en: 'name by hand' },
  number: { zh: '证书编号', en: 'Certificate No.' },
  scan: { zh: '扫码逐项核对，以查询页为准', en: 'Scan and compare every item' },
  sealOfHost: { zh: '承办单位印章', en: 'Seal of the host' },
  sealOfBureau: { zh: '监制单位印章', en: 'Seal of the bureau' },
  frame: { zh: '花边', en: 'Frame' },
} as const;

/** What a paper is called in a list of links. */
export const paperTitles = {
  certificates: { zh: '培训证书', en: 'Certificates' },
  'class-book': { zh: '培训证书领取登记表', en: 'Certificates handed out' },
  register: { zh: '培训证书发证登记册', en: 'Register of certificates issued' },
  notice: { zh: '培训证书作废、换发公告', en: 'Notice of certificates void or replaced' },
  record: { zh: '个人学时证明', en: 'Record of training hours' },
} as const;

/** Lists on paper: class book, register of issue, notice of voiding, record of a person. */
export const listPaperTexts = {
  classBook: { zh: '培训证书领取登记表', en: 'Certificates Handed Out' },
  register: { zh: '培训证书发证登记册', en: 'Register of Certificates Issued' },
  notice: { zh: '培训证书作废、换发公告', en: 'Notice of Certificates Void or Replaced' },
  record: { zh: '个人学时证明', en: 'Record of Training Hours' },
  place: { zh: '序号', en: 'No.' },
  number: { zh: '证书编号', en: 'Certificate No.' },
  name: { zh: '姓名', en: 'Name' },
  mask: { zh: '证件', en: 'Document' },
  hours: { zh: '学时', en: 'Hours' },
  onlineHours: { zh: '其中网络', en: 'Online' },
  state: { zh: '状态', en: 'Status' },
  class: { zh: '培训班', en: 'Class' },
  code: { zh: '培训班编号', en: 'Class code' },
  when: { zh: '培训时间', en: 'Dates' },
  host: { zh: '承办单位', en: 'Host' },
  issuedOn: { zh: '发证日期', en: 'Issued on' },
  blank: { zh: '空白证流水号', en: 'Serial of the blank' },
  spoiled: { zh: '作废空白证{count}份：{list}。', en: '{count} {count|blank|blanks} spoiled: {list}.' },
  handedOut: { zh: '发放人：', en: 'Handed out by:' },
  checked: { zh: '复核人：', en: 'Checked by:' },
  signed: { zh: '领取人签名', en: 'Signature' },
  day: { zh: '日期', en: 'Date' },
  result: { zh: '考核结果', en: 'Result' },
  successor: { zh: '新证书编号', en: 'New number' },
  year: { zh: '年度', en: 'Year' },
  total: { zh: '合计', en: 'All hours passed' },
  ofYear: { zh: '{year}年合格学时', en: 'Hours passed in {year}' },
  old: { zh: '原编号 {number}', en: 'earlier no. {number}' },
  recordNumber: { zh: '证明编号', en: 'Record No.' },
  printedOn: { zh: '打印日期', en: 'Printed on' },
  sealed: { zh: '出具单位（盖章）', en: 'Issued by (seal)' },
  recordNote: {
    zh: '只有考核合格的学时计入合计；“原编号”不是本系统签发。证书是否有效，以扫码查询为准。',
    en: 'Only hours of classes passed are added up; earlier numbers were not issued by this system. Whether a certificate is valid is shown by the code.',
  },
  byHand: { zh: '（手写）', en: '(by hand)' },
  count: { zh: '共{count}本。', en: '{count} {count|certificate|certificates}.' },
  range: { zh: '{first}至{last}', en: '{first} to {last}' },
  titled: { zh: '{title}（{part}）', en: '{title} ({part})' },
  part: { zh: '第{part}册，共{parts}册', en: 'part {part} of {parts}' },
  asOf: { zh: '截至{day}', en: 'as of {day}' },
  noticeLead: {
    zh: '下列培训证书自所列日期起作废，持证单位和个人请勿使用；已换发的以新证书为准。公告只列编号，不列姓名。',
    en: 'These certificates are void from the dates given. Where a new number is given, the new certificate counts. Only numbers are published, no names.',
  },
  none: { zh: '（无）', en: '(none)' },
} as const;
