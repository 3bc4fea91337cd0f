import { foldText } from '../form/fold-text.ts';

/**
 * Projects of different units under nearly the same title: perhaps one class paid for twice, perhaps two that
 * could be held together (notice 53). A suspicion for the bureau, never a reason to refuse anything.
 */
export type Titled = { readonly code: string; readonly unit: string; readonly title: string };
export type SimilarPair = { readonly a: Titled; readonly b: Titled; readonly likeness: number };

/** From this likeness on two titles are worth a look; 1 is the same title. */
const alike = 0.8;
/** Titles with less of their own say too little to be compared. */
const shortest = 4;

const everyTitleHasThese =
  /\d{4}年度?|第[0-9一二三四五六七八九十]+[期届次]|高级研修|专题研修|研讨|研修|培训|学习|项目|专题|班|全市/g;

/**
 * What is left of a title without years, runs, punctuation and the words that every title has.
 * @param names what titles begin with in this city, the longest first: the programme's `unitPrefixes`
 */
export const coreOfTitle = (title: string, names: readonly string[]): string =>
  names.reduce(
    (core, name) => core.replaceAll(name, ''),
    foldText(title)
      .toLowerCase()
      .replace(/[\s\p{P}\p{S}]/gu, '')
      .replace(everyTitleHasThese, ''),
  );

const bigramsOf = (core: string): Set<string> => {
  const characters = [...core];
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
};

const dice = (common: number, a: number, b: number): number => (a + b > 0 ? (2 * common) / (a + b) : 0);

/** Share of neighbouring pairs of characters that two titles have in common, 0 to 1 (Dice). */
export const likenessOf = (a: string, b: string, names: readonly string[] = []): number => {
  const [first, second] = [bigramsOf(coreOfTitle(a, names)), bigramsOf(coreOfTitle(b, names))];
  return dice([...first].filter((pair) => second.has(pair)).length, first.size, second.size);
};

/** Pairs of different units, in the order of the list; only titles that share a pair of characters are compared. */
export const similarTitles = (
  projects: readonly Titled[],
  names: readonly string[] = [],
): readonly SimilarPair[] => {
  const pairs: SimilarPair[] = [];
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  /** Pairs of characters in common with each earlier title; cleared after each. */
  const common = new Uint16Array(projects.length);
  projects.forEach((b, index) => {
    const core = coreOfTitle(b.title, names);
    const bigrams = [...core].length >= shortest ? bigramsOf(core) : new Set<string>();
    sizes.push(bigrams.size);
    for (const bigram of bigrams) {
      const earlier = holders.get(bigram);
      for (const other of earlier ?? []) common[other] = (common[other] as number) + 1;
      if (earlier) earlier.push(index);
      else holders.set(bigram, [index]);
    }
    for (let other = 0; other < index; other++) {
      const shared = common[other] as number;
      if (shared === 0) continue;
      const a = projects[other] as Titled;
      const likeness = dice(shared, sizes[other] as number, bigrams.size);
      if (a.unit !== b.unit && likeness >= alike) pairs.push({ a, b, likeness });
    }
    common.fill(0, 0, index);
  });
  return pairs;
};
