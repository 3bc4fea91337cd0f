/** A request that cannot be read, is too much, or met a failure of ours. */
export const requestProblems = {
  'too-many-pairs': {
    zh: '一次最多核验 {limit} 行，文件中的更多，未核验。请分成几个文件。',
    en: 'At most {limit} rows are checked at once; the file has more, and nothing was checked. Split it into several files.',
  },
  'too-large': {
    zh: '内容超过 {limit}，无法处理。请删除无关内容或分批办理。',
    en: 'The content exceeds {limit}. Remove what is not needed or send it in parts.',
  },
  'bad-json': {
    zh: '收到的内容不是有效的 JSON。请从菜单重新操作；仍未解决的，请联系市人社局。',
    en: 'The request is not valid JSON. Try again from the menu; if the problem persists, contact the HR bureau.',
  },
  'bad-gzip': {
    zh: '收到的压缩内容已损坏。请从菜单重新操作。',
    en: 'The compressed request is damaged. Try again from the menu.',
  },
  'bad-workbook': { zh: '{reason}', en: '{reason}' },
  'wrong-seal': {
    zh: '文件中的{what}为“{given}”，您选择的是“{asked}”。请上传对应的文件，或重新下载表格。',
    en: 'The {what} in this file is “{given}”, but you chose “{asked}”. Upload the right file, or download the form again.',
  },
  'bad-request': {
    zh: '请求内容不符合接口约定：{detail}。请从菜单重新操作。',
    en: 'The request is not valid: {detail}. Try again from the menu.',
  },
  'text-broken': {
    zh: '“{place}”含有无法保存的字符{character}，多为截断的表情符号或生僻字。未保存任何内容。请删除或重新填写该处后重试。',
    en: '“{place}” contains a character that cannot be stored: {character}, usually a part of an emoji or a rare character. Nothing was saved. Delete or retype it and try again.',
  },
  'row-id-invalid': {
    zh: '{place} 不是有效的行标识，未保存任何内容。行标识以字母开头，只含字母、数字和 _ ~ -，最多 60 个字符，不得含长串号码。请从菜单重新打开表格并粘贴数据。',
    en: '{place} is not a valid row id; nothing was saved. A row id begins with a letter, has at most 60 letters, digits and _ ~ -, and no long number. Open the form again from the menu and paste your rows.',
  },
  'too-many-requests': {
    zh: '操作过于频繁，本次未办理。已填内容未丢失，请 {seconds} 秒后重试。',
    en: 'Too many requests in a short time; this one was not processed. Nothing is lost; try again in {seconds} {seconds|second|seconds}.',
  },
  busy: {
    zh: '系统繁忙，本次操作未完成。您的内容未丢失，请稍候重试。',
    en: 'The system is busy and could not finish. Nothing is lost; try again in a moment.',
  },
  internal: {
    zh: '系统出错，已记录（编号 {requestId}）。您的内容未丢失，请稍候重试。',
    en: 'Something went wrong on our side (reference {requestId}). Nothing is lost; try again in a moment.',
  },
} as const;
