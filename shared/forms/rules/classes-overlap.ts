import type { Reference } from '../../form/define-form.ts';

/** Two classes whose dates overlap, unless one of them was entirely online. */
export const overlap = (a: Reference | undefined, b: Reference): boolean => {
  if (!a) return false;
  const [first, second] = [a.facts, b.facts];
  const isOnline = ({ facts }: Reference): boolean =>
    facts.onlineHours !== undefined && facts.onlineHours === facts.hours;
  if (a.code === b.code || isOnline(a) || isOnline(b)) return false;
  if (!first.start || !first.end || !second.start || !second.end) return false;
  return first.start <= second.end && second.start <= first.end;
};
