/** Who and what units there are, as the table has it this moment. */
import type { Unit } from '../../shared/ground/define-city.ts';
import { unitsKey } from '../../shared/submission/keys.ts';
import { type Person, person } from '../../shared/tables/directory.ts';
import { city } from './city.ts';
import type { World } from './world.ts';

export const peopleNow = ({ table }: World): readonly Person[] =>
  [...table('Directory').items.values()].flatMap(({ item }) =>
    String(item.pk).startsWith('PERSON#') && item.unit !== undefined ? [person.parse(item)] : [],
  );

export const unitsNow = ({ table }: World): readonly Unit[] =>
  (table('Directory').get(unitsKey)?.item.units as readonly Unit[] | undefined) ?? city.units;

/** ISO date in Qingdao. */
export const dayOf = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
