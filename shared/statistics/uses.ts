/** What classes used of the registers, each row once a class, however many returns name both (notice 74). */
import { ownerOf } from '../registers/codes.ts';
import type { ClassRow } from '../tables/rows.ts';
import type { Use } from './facts.ts';

/** For rows in the order of their months: what each names for the first time. */
export const rememberUses = () => {
  const named = new Set<string>();
  return ({ code, unit, experts = [], materials = [] }: ClassRow): readonly Use[] => {
    const fresh = (codes: readonly string[], of: Use['of']): readonly Use[] =>
      codes.flatMap((used) => {
        const key = `${code} ${used}`;
        if (named.has(key)) return [];
        named.add(key);
        return [{ of, others: ownerOf(used) !== unit }];
      });
    return [...fresh(experts, 'expert'), ...fresh(materials, 'material')];
  };
};
