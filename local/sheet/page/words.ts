import type { Bilingual, Language } from '../../../shared/ground/bilingual.ts';

/** Texts of the page itself; everything else on the screen comes from the add-on. */
const words = {
  saved: { zh: '已保存', en: 'Saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  unsaved: { zh: '尚未保存，正在重试', en: 'Not saved, retrying' },
  failed: { zh: '未完成', en: 'Not completed' },
  ok: { zh: '确定', en: 'OK' },
  cancel: { zh: '取消', en: 'Cancel' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  close: { zh: '关闭', en: 'Close' },
  clock: { zh: '系统日期（试用）', en: 'System date (trial)' },
  clockFailed: { zh: '系统日期未更改', en: 'System date not changed' },
  protectedTitle: { zh: '受保护区域', en: 'Protected range' },
  protectedText: {
    zh: '该区域{name}受保护，一般不应修改。是否仍要修改？',
    en: 'This range{name} is protected and should not normally be changed. Change it anyway?',
  },
  changeAnyway: { zh: '仍要修改', en: 'Change anyway' },
  elsewhereTitle: { zh: '已在其他窗口打开', en: 'Open in another window' },
  elsewhereText: {
    zh: '此表已在其他窗口打开，本窗口的改动不再保存。',
    en: 'This sheet is open in another window; changes made in this window are no longer saved.',
  },
  continueHere: { zh: '在此窗口继续', en: 'Continue here' },
  unreachable: {
    zh: '无法连接本机服务，请确认 npm start 正在运行。',
    en: 'Cannot connect to the local service. Check that npm start is running.',
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
