import type { Target } from './programme/define-programme.ts';

export type TargetStanding = 'reached' | 'below' | 'above';

/** Where a number stands against a target: ≥ has no upper end, ≈ and = may be missed by the tolerance. */
export const standingAgainst = (
  { operator, value, tolerance }: Pick<Target, 'operator' | 'value' | 'tolerance'>,
  count: number,
): TargetStanding => {
  if (operator === '≥') return count >= value ? 'reached' : 'below';
  if (Math.abs(count - value) <= value * tolerance) return 'reached';
  return count < value ? 'below' : 'above';
};
