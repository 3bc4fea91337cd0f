/**
 * What a section counts is a tally: named lists of numbers, all of them sums. So every section is a monoid
 * by construction: `zeros` adds nothing, the order of adding does not matter, and the tallies of two halves
 * (other persons, other documents) add up to the tally of the whole. Distinct persons are sums too, because
 * a person is counted once, when his or her rows have all been seen.
 */
export type Tally = { readonly [measure: string]: number[] };
/** Tallies by section. */
export type Tallies = { readonly [section: string]: Tally };

export const zeros = (length: number): number[] => new Array<number>(length).fill(0);

/** A counter that the frame sized and an index it made. */
export const bump = (counts: number[], index: number, by = 1): void => {
  counts[index] = (counts[index] as number) + by;
};

const addLists = (a: readonly number[], b: readonly number[]): number[] => {
  if (a.length !== b.length) throw new Error(`tallies of different frames: ${a.length} and ${b.length}`);
  return a.map((value, i) => value + (b[i] as number));
};

export const addTally = <T extends Tally>(a: T, b: T): T =>
  Object.fromEntries(
    Object.keys(a).map((measure) => [measure, addLists(a[measure] as number[], b[measure] as number[])]),
  ) as T;

export const addTallies = (a: Tallies, b: Tallies): Tallies =>
  Object.fromEntries(
    Object.keys(a).map((section) => [section, addTally(a[section] as Tally, b[section] as Tally)]),
  );

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
