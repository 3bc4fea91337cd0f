/** Where pages of registers that anybody may open stand in the reports bucket. */
import type { Language } from '../ground/bilingual.ts';

export const publicPagePrefix = 'public/registers/';

/** e.g. public/registers/expert-register/zh.html */
export const publicPageKey = (page: string, language: Language): string =>
  `${publicPagePrefix}${page}/${language}.html`;
