/** Which kinds of flags a unit has and how many of each, in one line. */
import type { Bilingual } from '../ground/bilingual.ts';

type Titles = readonly { readonly kind: string; readonly title: Bilingual }[];

export const kindsOf = (
  { kinds }: { readonly kinds: readonly { readonly kind: string; readonly count: number }[] },
  titles: Titles,
): Bilingual => {
  const named = kinds.map(({ kind, count }) => {
    const title = titles.find((each) => each.kind === kind)?.title ?? { zh: kind, en: kind };
    return { zh: `${title.zh} ${count}`, en: `${title.en} ${count}` };
  });
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') };
};
