/**
 * How much a person learns in a day, over all classes together (notice 43): hours of classes that lie within the same
 * days must fit into them, those taught and those online alike.
 */
import type { DayHours } from '../../ground/city-norms.ts';
import { daysCovered } from './time-rules.ts';

/** A class a person attended: ISO dates, the person's own hours. */
export type Attended = {
  readonly start: string;
  readonly end: string;
  readonly hours: number;
  readonly onlineHours: number;
};

export type Overload = {
  /** First and last day, and places of the classes that lie within them. */
  readonly from: string;
  readonly to: string;
  readonly within: readonly number[];
  readonly hours: number;
  readonly days: number;
  /** Hours a day that were exceeded, and whether of the online hours alone. */
  readonly most: number;
  readonly online: boolean;
};

/**
 * The first days into which the classes do not fit. It is enough to look from each first day to each last one: hours may
 * lie anywhere within a class.
 */
export const overloadOf = (
  classes: readonly Attended[],
  { most, mostOnline }: Pick<DayHours, 'most' | 'mostOnline'>,
): Overload | undefined => {
  for (const { start: from } of classes)
    for (const { end: to } of classes) {
      const days = daysCovered(`${from}/${to}`) ?? 0;
      if (days <= 0) continue;
      const within = classes.flatMap(({ start, end }, i) => (start >= from && end <= to ? [i] : []));
      // A class alone is judged in its own return.
      if (within.length < 2) continue;
      const sum = (of: (each: Attended) => number): number =>
        within.reduce((total, i) => total + of(classes[i] as Attended), 0);
      const hours = sum((each) => each.hours);
      if (hours > days * most) return { from, to, within, hours, days, most, online: false };
      const online = sum((each) => each.onlineHours);
      if (online > days * mostOnline)
        return { from, to, within, hours: online, days, most: mostOnline, online: true };
    }
  return undefined;
};
