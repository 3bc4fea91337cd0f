/**
 * Allocates a figure to units in proportion to weights, in whole numbers that add up to it exactly: each unit
 * gets the whole part of its share, and the rest goes one by one to the largest fractions. A larger weight
 * never gets less, and the order of the list plays no part.
 */
export type Weighed = { readonly key: string /** 0 or more. */; readonly weight: number };

/** @returns the number of each key; all zeros when there is nothing to allocate. Without any weight all get the same. */
export const splitTarget = (total: number, shares: readonly Weighed[]): ReadonlyMap<string, number> => {
  const sum = shares.reduce((all, { weight }) => all + weight, 0);
  const quotas = shares.map(({ key, weight }) => {
    const quota = sum > 0 ? (total * weight) / sum : total / shares.length;
    return { key, whole: Math.floor(quota), fraction: quota - Math.floor(quota) };
  });
  const left = total - quotas.reduce((all, { whole }) => all + whole, 0);
  const inTurn = [...quotas].sort((a, b) => b.fraction - a.fraction || (a.key < b.key ? -1 : 1));
  return new Map(inTurn.map(({ key, whole }, i) => [key, whole + (i < left ? 1 : 0)]));
};
