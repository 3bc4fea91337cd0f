import { type Language, languages } from '../../shared/ground/bilingual.ts';

/**
 * The language a browser asks for before anybody chose one: the first of ours in its list, which is in order of
 * preference; Chinese where it asks for neither.
 *
 * @param accepted the header Accept-Language, e.g. `en-GB,en;q=0.9,zh;q=0.8`
 */
export const preferredLanguage = (accepted: string | undefined): Language => {
  const asked = (accepted ?? '').split(',').map((range) => range.trim().toLowerCase());
  const first = asked.find((range) => languages.some((each) => new RegExp(`^${each}\\b`).test(range)));
  return languages.find((each) => first?.startsWith(each)) ?? 'zh';
};
