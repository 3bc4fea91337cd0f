/**
 * Projects that may be one (notice 86): perhaps one class paid for twice, perhaps two that could be held together. What
 * they are called, their field, host, period and target group are compared. A proposal for the bureau, never a reason to
 * refuse anything.
 */
import { foldText } from '../../form/fold-text.ts';
import { spansMeet } from './time-rules.ts';
import { bigramsOf, coreOfTitle, dice, shortest } from './title-likeness.ts';

export type Titled = { readonly code: string; readonly unit: string; readonly title: string };
/** A project with what else is compared, as far as it is known. */
export type Likened = Titled & {
  readonly field?: string | undefined;
  readonly host?: string | undefined;
  /** One ISO day, a span of days or a month. */
  readonly when?: string | undefined;
  readonly groups?: readonly string[] | undefined;
};
/** Beside the title. */
export const likenesses = ['field', 'host', 'when', 'groups'] as const;
export type LikePair<T extends Titled = Titled> = {
  readonly a: T;
  readonly b: T;
  /** Of the titles, 0 to 1. */
  readonly likeness: number;
  /** What else both say: the same field and host, days that meet, a group in common. */
  readonly same: readonly (typeof likenesses)[number][];
};

/** From this likeness on two titles are worth a look; 1 is the same title. */
const alike = 0.8;
/** What the title and each of the others weigh; together 1. Titles that are less alike need the others. */
const weights = { title: 0.6, other: 0.1 } as const;

const sameIn = (a: Likened, b: Likened): LikePair['same'] =>
  likenesses.filter((name) => {
    const [first, second] = [a[name], b[name]];
    if (first === undefined || second === undefined) return false;
    if (name === 'groups') return a.groups?.some((group) => b.groups?.includes(group)) === true;
    if (name === 'when') return spansMeet(String(first), String(second));
    return foldText(String(first)) === foldText(String(second));
  });

/** A unit plans several runs of one training on purpose: of its own lines those are alike whose days meet. */
const isLike = ({ a, b, likeness, same }: LikePair, isShort: boolean): boolean => {
  if (isShort) return likeness === 1 && same.includes('host') && same.includes('when');
  const score = weights.title * likeness + weights.other * same.length;
  return a.unit === b.unit
    ? score >= alike && same.includes('when')
    : likeness >= alike || score >= alike - rounding;
};
/** Of tenths that are added up. */
const rounding = 1e-9;

/** Pairs in the order of the list; only titles that share a pair of characters are compared. */
const pairsOf = <T extends Likened>(
  projects: readonly T[],
  names: readonly string[],
  isWanted: (pair: LikePair<T>, isShort: boolean) => boolean,
): readonly LikePair<T>[] => {
  const pairs: LikePair<T>[] = [];
  const sizes: number[] = [];
  const short: boolean[] = [];
  const holders = new Map<string, number[]>();
  /** Pairs of characters in common with each earlier title; cleared after each. */
  const common = new Uint16Array(projects.length);
  projects.forEach((b, index) => {
    const core = coreOfTitle(b.title, names);
    const bigrams = bigramsOf(core);
    sizes.push(bigrams.size);
    short.push([...core].length < shortest);
    for (const bigram of bigrams) {
      const earlier = holders.get(bigram);
      for (const other of earlier ?? []) common[other] = (common[other] as number) + 1;
      if (earlier) earlier.push(index);
      else holders.set(bigram, [index]);
    }
    for (let other = 0; other < index; other++) {
      const shared = common[other] as number;
      if (shared === 0) continue;
      const a = projects[other] as T;
      const likeness = dice(shared, sizes[other] as number, bigrams.size);
      const pair = { a, b, likeness, same: sameIn(a, b) };
      if (isWanted(pair, short[other] === true || short[index] === true)) pairs.push(pair);
    }
    common.fill(0, 0, index);
  });
  return pairs;
};

/** Projects of whatever units that may be one. */
export const likeProjects = <T extends Likened>(
  projects: readonly T[],
  names: readonly string[] = [],
): readonly LikePair<T>[] => pairsOf(projects, names, isLike);

type Decided = Likened & {
  /** Each has its own target and hours: what is of two categories stays two (notice 15, 16). */
  readonly category: unknown;
  readonly mergedInto?: unknown;
  /** Codes of those it was decided about with, whichever of them was to be kept. */
  readonly decidedWith: readonly string[];
};

/** Those that the bureau has yet to decide about (forms/plan-merge.ts). */
export const pairsToDecide = <T extends Decided>(
  projects: readonly T[],
  names: readonly string[] = [],
): readonly LikePair<T>[] =>
  likeProjects(
    projects.filter(({ mergedInto }) => mergedInto === undefined),
    names,
  ).filter(({ a, b }) => a.category === b.category && !a.decidedWith.includes(b.code));

/** Those of different units that are called nearly the same (notice 53): a suspicion, whatever else they say. */
export const similarTitles = <T extends Titled>(
  projects: readonly T[],
  names: readonly string[] = [],
): readonly LikePair<T>[] =>
  pairsOf(
    projects,
    names,
    ({ a, b, likeness }, isShort) => !isShort && a.unit !== b.unit && likeness >= alike,
  );
