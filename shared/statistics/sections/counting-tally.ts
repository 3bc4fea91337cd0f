/** Who counts towards the year and who does not, by what stands in the way. */
import { type Frame, onceAFrame } from '../frame.ts';
import { zeros } from '../monoid.ts';

const breakdowns = ['categories', 'units', 'fields', 'groups'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** Fields and groups have a place more for what is not stated. */
export const sizeOf = (frame: Frame, by: Breakdown): number =>
  frame[by].length + (by === 'fields' || by === 'groups' ? 1 : 0);
/** Where the places of each breakdown begin; everybody's come last. */
export const startsOf = onceAFrame((frame): Readonly<Record<Breakdown | 'all', number>> => {
  const starts = { categories: 0, units: 0, fields: 0, groups: 0, all: 0 };
  for (const by of breakdowns) {
    starts[by] = starts.all;
    starts.all += sizeOf(frame, by);
  }
  return starts;
});

export const empty = (frame: Frame) => {
  const places = startsOf(frame).all + 1;
  return {
    persons: zeros(places),
    passed: zeros(places),
    studying: zeros(places),
    failed: zeros(places),
    reached: zeros(places),
    counted: zeros(places),
    /** By category: who counts through classes held here, and through classes of higher levels. */
    own: zeros(frame.categories.length),
    sent: zeros(frame.categories.length),
  };
};
export type Counting = ReturnType<typeof empty>;
