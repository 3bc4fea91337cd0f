/**
 * Who does in a period what a unit did or will do: units end and hand over to another one (即墨市 to 即墨区
 * in 2017, the reform of 2018–2019). Everything follows from the list of units; nothing is kept beside it.
 */
import { existsIn, type Unit } from './define-city.ts';

/** The unit itself where it exists in the period (ISO year, month or day), else who took over, or did it before. */
export const standInsFor = (
  units: readonly Unit[],
  unit: Unit,
  period: string,
  passed: readonly Unit[] = [],
): readonly Unit[] => {
  if (existsIn(unit, period)) return [unit];
  if (passed.includes(unit)) return [];
  const next = hasEndedBefore(unit, period)
    ? units.filter(({ code }) => code === unit.successor)
    : units.filter(({ successor }) => successor === unit.code);
  return next.flatMap((each) => standInsFor(units, each, period, [...passed, unit]));
};

export const hasEndedBefore = ({ to }: Unit, period: string): boolean =>
  to !== undefined && to.slice(0, period.length) < period;

/** Units that have ended before the day and whose work the unit does on it, through however many changes. */
export const inheritedBy = (units: readonly Unit[], code: string, day: string): readonly string[] =>
  units
    .filter(
      (unit) => hasEndedBefore(unit, day) && standInsFor(units, unit, day).some((heir) => heir.code === code),
    )
    .map((unit) => unit.code);

/** Units that took the unit over, the next one first. */
export const heirsOf = (units: readonly Unit[], code: string): readonly string[] => {
  const heirs: string[] = [];
  for (let next = successorOf(units, code); next && !heirs.includes(next); next = successorOf(units, next))
    heirs.push(next);
  return heirs.filter((heir) => heir !== code);
};

/** Units that have ended before the day and that the unit took over, also where it has ended itself. */
export const takenOverBy = (units: readonly Unit[], code: string, day: string): readonly string[] =>
  units
    .filter((unit) => hasEndedBefore(unit, day) && heirsOf(units, unit.code).includes(code))
    .map((unit) => unit.code)
    .filter((unit) => unit !== code);

const successorOf = (units: readonly Unit[], of: string): string | undefined =>
  units.find(({ code }) => code === of)?.successor;
