import type { Bilingual, Language } from '../../../shared/ground/bilingual.ts';

/** What the page itself says; everything else on the screen is the add-on's. */
const words = {
  saved: { zh: '已保存', en: 'Saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  unsaved: { zh: '尚未保存，正在重试', en: 'Not saved yet, trying again' },
  failed: { zh: '没有完成', en: 'Could not finish' },
  ok: { zh: '确定', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  close: { zh: '关闭', en: 'Close' },
  clock: { zh: '工程日期', en: 'Programme date' },
  clockFailed: { zh: '日期没有改成', en: 'The date could not be changed' },
  protectedTitle: { zh: '这里受保护', en: 'This part is protected' },
  protectedText: {
    zh: '您正要修改不宜改动的部分{name}。仍要修改吗？',
    en: 'You are about to change a part that should stay as it is{name}. Change it anyway?',
  },
  changeAnyway: { zh: '仍要修改', en: 'Change anyway' },
  elsewhereTitle: { zh: '已在另一个窗口打开', en: 'Opened in another window' },
  elsewhereText: {
    zh: '此表已在另一个窗口继续编辑，这里的改动不再保存。',
    en: 'This sheet is now edited in another window; changes made here are no longer saved.',
  },
  continueHere: { zh: '在这里继续', en: 'Continue here' },
  unreachable: {
    zh: '连不上本机服务。请确认 npm start 仍在运行。',
    en: 'The local service does not answer. Is npm start still running?',
  },
} as const satisfies Record<string, Bilingual>;

export type Word = keyof typeof words;

let language: Language = 'zh';

export function speak(chosen: Language): void {
  language = chosen;
}

/** The page's own sentence in the person's language. */
export function say(word: Word, params: Record<string, string> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
