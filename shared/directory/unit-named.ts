/** Which unit a cell of the lists means: by full name, code, or the short and former names people write. */
import { foldUnitName, namesOfUnit } from '../form/kinds/unit.ts';
import type { Unit } from '../ground/define-city.ts';

/** Full names and codes come first: a short name may be that of a former unit too. */
export const nameFinder = (
  units: readonly Unit[],
  prefixes: readonly string[],
): ((text: string) => readonly Unit[]) => {
  const exact = new Map<string, Unit[]>();
  const other = new Map<string, Unit[]>();
  const add = (names: Map<string, Unit[]>, name: string, unit: Unit): void => {
    const known = names.get(name) ?? [];
    if (!known.includes(unit)) names.set(name, [...known, unit]);
  };
  for (const unit of units) {
    add(exact, unit.code, unit);
    add(exact, unit.name.zh, unit);
    for (const name of namesOfUnit(unit, prefixes)) add(other, foldUnitName(name), unit);
  }
  return (text) => exact.get(text) ?? other.get(foldUnitName(text)) ?? [];
};
