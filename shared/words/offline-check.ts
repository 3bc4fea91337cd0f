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
