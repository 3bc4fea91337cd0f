/** What a sheet says before the add-on has run once. */
import type { Language } from '../../shared/ground/bilingual.ts';

export const hints: Record<'desk' | 'phone', Record<Language, string>> = {
  desk: {
    zh: '请从上方菜单“知识更新工程”开始。',
    en: 'Start with the menu 知识更新工程 above.',
  },
  phone: {
    zh: '手机上只能查看：请先在电脑上打开一次，此后首页和已打开的表可在这里查看，链接可以点开。',
    en: 'A phone can only read. Open this on a computer once; after that, Home and the forms opened there can be read here and their links followed.',
  },
};

export const firstTab: Record<Language, string> = { zh: '工作表1', en: 'Sheet1' };
