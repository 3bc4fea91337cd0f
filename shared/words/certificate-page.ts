/** The page that anybody opens with the code on a certificate; Chinese first, English below, on one page. */
export const certificatePageTexts = {
  title: { zh: '证书核验', en: 'Certificate Check' },
  skip: { zh: '跳到正文', en: 'Skip to main content' },
  states: {
    valid: { zh: '有效', en: 'Valid' },
    replaced: { zh: '已换发，此号作废', en: 'Replaced; this number is no longer valid' },
    void: { zh: '已作废', en: 'Void' },
    erased: { zh: '持证人信息已删除', en: 'The holder’s details have been erased' },
  },
  since: { zh: '自{day}起。', en: 'Since {day}.' },
  successor: {
    zh: '新证书编号为 {number}，请持证人出示新证书。',
    en: 'The new number is {number}; ask the holder for the new certificate.',
  },
  erasedNote: {
    zh: '本编号确为本局监制、{day}签发；持证人信息已依法删除，不再显示。',
    en: 'This number was issued on {day} under the bureau’s supervision; the holder’s details have been erased by law and are no longer shown.',
  },
  number: { zh: '证书编号', en: 'Number' },
  name: { zh: '姓名', en: 'Name' },
  class: { zh: '培训班', en: 'Class' },
  code: { zh: '培训班编号', en: 'Class code' },
  when: { zh: '时间', en: 'Dates' },
  start: { zh: '开始日期', en: 'First day' },
  end: { zh: '结束日期', en: 'Last day' },
  online: { zh: '其中网络', en: 'Online' },
  hours: { zh: '学时', en: 'Hours' },
  withOnline: { zh: '{hours}（其中网络 {online}）', en: '{hours} ({online} online)' },
  result: { zh: '考核', en: 'Result' },
  passed: { zh: '合格', en: 'passed' },
  host: { zh: '承办单位', en: 'Host' },
  issuedOn: { zh: '发证日期', en: 'Issued' },
  from: { zh: '{first} 至 {last}', en: '{first} to {last}' },
  compare: {
    zh: '请与手中证书逐项核对：有一项不同，就不是本局监制的证书。',
    en: 'Compare every item with the paper in your hand: if one differs, it is not a certificate supervised by this bureau.',
  },
  checkedAt: { zh: '核验时间 {at}', en: 'Checked {at}' },
  files: {
    zh: '本证书电子文件的校验值（SHA-256）：',
    en: 'Checksums of the files of this certificate (SHA-256):',
  },
  openFile: { zh: '打开电子证书（PDF）', en: 'Open the certificate (PDF)' },
  offline: { zh: '核对 PDF 文件（不上传）', en: 'Check a PDF; nothing is uploaded' },
  ask: { zh: '请输入编号和持证人姓名', en: 'Enter the number and the holder’s full name' },
  askNote: {
    zh: '只凭编号不回答任何内容。编号与姓名都对，才显示证书；错 10 次，该编号当天只能扫码核验。',
    en: 'A number alone is not answered. Number and full name must both be right; after 10 wrong names the number can only be checked by its code that day.',
  },
  submit: { zh: '核验', en: 'Check' },
  badKey: {
    zh: '网址不完整或有误，请重新扫描证书上的二维码，或输入编号和姓名。',
    en: 'The address is incomplete or wrong. Scan the code on the certificate again, or enter number and name.',
  },
  badNumber: {
    zh: '编号有误，请对照证书核对；编号末位是校验位。',
    en: 'The number is mistyped: compare it with the certificate. Its last character is a check character.',
  },
  notFound: {
    zh: '没有查到：编号或姓名与登记的不一致。',
    en: 'Nothing found: the number or the name does not match the register.',
  },
  locked: {
    zh: '该编号今天输入姓名的次数已用完，请扫描证书上的二维码，或明天再试。',
    en: 'No more names can be tried for this number today. Scan the code on the certificate, or try again tomorrow.',
  },
  recordTitle: { zh: '个人学时证明核验', en: 'Check of a Record of Hours' },
  recordShown: { zh: '本局记录如下', en: 'On record' },
  recordNumber: { zh: '证明编号', en: 'Record no.' },
  mask: { zh: '证件', en: 'Document' },
  printedOn: { zh: '打印日期', en: 'Printed' },
  recordCompare: {
    zh: '请与手中证明逐项核对。学时为打印之日的记录；证书状态为此刻的状态。',
    en: 'Compare every item with the paper. Hours are those on record on the day of printing; the status of certificates is of this moment.',
  },
  ofYear: { zh: '{year}年合格学时', en: 'Hours passed in {year}' },
  recordUnknown: {
    zh: '网址不完整或有误，请重新扫描证明上的二维码。',
    en: 'The address is incomplete or wrong. Scan the code on the paper again.',
  },
  old: { zh: '原编号 {number}，本系统未签发', en: 'Earlier no. {number}, not issued by this system' },
} as const;

/** The page that checks files on the spot, without a server; its script finds the words by their names. */
export const offlineCheckTexts = {
  title: { zh: '证书文件离线核验', en: 'Check a Certificate File Offline' },
  lead: {
    zh: '选择电子证书（PDF），在本机核对签名；文件不上传。网页可另存，断网也能使用。',
    en: 'Choose the file of a certificate (PDF). Its signature is checked on this device; nothing is uploaded. The page can be saved and works without a network.',
  },
  choose: {
    zh: '选择文件（可同时选择当年作废名单）',
    en: 'Choose files (the list of void certificates of the year too, if you have it)',
  },
  signatureRight: {
    zh: '签名有效：下列内容由本局签发。请与文件上印的逐项核对。',
    en: 'The signature is right: the bureau issued what is listed below. Compare it with what the file shows, item by item.',
  },
  signatureWrong: {
    zh: '签名无效：文件中的签发内容被改动，或不是本局签发。',
    en: 'The signature is wrong: the signed content was changed, or was not issued by the bureau.',
  },
  unsigned: {
    zh: '文件中没有签名。纸质证书、扫描件请用二维码核验。',
    en: 'The file holds no signature. Check papers and scans by their code.',
  },
  keyUnknown: {
    zh: '本页没有该签名的公钥，请重新下载本页。',
    en: 'This page lacks the key of the signature; download the page again.',
  },
  sum: {
    zh: '文件校验值（SHA-256）。与查询页所列一致，文件才未被改动：',
    en: 'Checksum of the file (SHA-256). Only if the public page lists the same one is the file unchanged:',
  },
  notKnown: {
    zh: '离线不能得知证书是否已作废，请扫码或下载当年作废名单。',
    en: 'Whether it is void cannot be known offline: scan the code, or download the list of the year.',
  },
  listedVoid: {
    zh: '作废名单（{day}）：此编号已作废或换发。',
    en: 'List of void certificates ({day}): this number is void or replaced.',
  },
  listedValid: {
    zh: '作废名单（{day}）：此编号未作废。',
    en: 'List of void certificates ({day}): this number is not void.',
  },
  old: {
    zh: '浏览器版本过低，无法核对签名，请换用新版浏览器。',
    en: 'This browser is too old to check signatures; use a newer one.',
  },
} as const;
