/** How alike two titles are, without the words that every title has. */
import { foldText } from '../../form/fold-text.ts';

/** Titles with less of their own say too little to be compared by themselves. */
export const shortest = 4;

const everyTitleHasThese =
  /\d{4}年度?|第[0-9一二三四五六七八九十]+[期届次]|高级研修|专题研修|研讨|研修|培训|学习|项目|专题|班|全市/g;

/**
 * What is left of a title without years, runs, punctuation and the words that every title has.
 * @param names what titles begin with in this city, the longest first: the programme's `unitPrefixes`
 */
export const coreOfTitle = (title: string, names: readonly string[]): string =>
  names.reduce(
    (core, name) => core.split(name).join(''),
    foldText(title)
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]/gu, '')
      .replace(everyTitleHasThese, ''),
  );

export const bigramsOf = (core: string): Set<string> => {
  const characters = [...core];
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
};

export const dice = (common: number, a: number, b: number): number =>
  a + b > 0 ? (2 * common) / (a + b) : 0;

/** Share of neighbouring pairs of characters that two titles have in common, 0 to 1 (Dice). */
export const likenessOf = (a: string, b: string, names: readonly string[] = []): number => {
  const [first, second] = [bigramsOf(coreOfTitle(a, names)), bigramsOf(coreOfTitle(b, names))];
  return dice([...first].filter((pair) => second.has(pair)).length, first.size, second.size);
};
