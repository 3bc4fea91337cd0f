/** Both rules on what nobody can have done look at people who stand in a roster twice; they are found once a sheet. */
import type { Row } from '../../form/define-form.ts';

const knownPlaces = new WeakMap<readonly Row[], readonly number[]>();

/** Places, in their order, of the rows whose person stands in another row too: most people stand in one. */
export const rowsOfSeveral = (rows: readonly Row[]): readonly number[] => {
  const known = knownPlaces.get(rows);
  if (known) return known;
  const firstOf = new Map<unknown, number>();
  const places: number[] = [];
  const isNamed = new Set<number>();
  rows.forEach(({ citizenNumber }, row) => {
    if (citizenNumber === undefined) return;
    const first = firstOf.get(citizenNumber);
    if (first === undefined) {
      firstOf.set(citizenNumber, row);
      return;
    }
    if (!isNamed.has(first)) places.push(first);
    isNamed.add(first);
    places.push(row);
  });
  places.sort((a, b) => a - b);
  knownPlaces.set(rows, places);
  return places;
};
