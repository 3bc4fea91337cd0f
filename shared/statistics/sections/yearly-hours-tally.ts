import type { YearlyHours } from '../../ground/city-norms.ts';
import { yearlyHoursIn } from '../../programme/counting.ts';
import { type Frame, onceAFrame } from '../frame.ts';
import { zeros } from '../monoid.ts';

/** Units, then everybody. Persons who take part; then persons of the staff lists. */
export const empty = ({ units }: Frame) => ({
  persons: zeros(1),
  publicReached: zeros(1),
  professionalReached: zeros(1),
  allReached: zeros(1),
  staff: zeros(units.length + 1),
  staffTrained: zeros(units.length + 1),
  staffPublic: zeros(units.length + 1),
  staffProfessional: zeros(units.length + 1),
  staffAll: zeros(units.length + 1),
  /** On a staff list of a unit, in a category with a floor: those who reached it. */
  staffFloor: zeros(units.length + 1),
});
export type YearlyTally = ReturnType<typeof empty>;

export const ruleOf = onceAFrame(
  ({ programme, month }): YearlyHours | null => yearlyHoursIn(programme, month) ?? null,
);
