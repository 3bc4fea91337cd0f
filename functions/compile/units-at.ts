/**
 * The list of units as it stood at the end of a month: names that change later change no edition. A unit that was
 * entered later and files for the month all the same is counted with it.
 */
import { inOldOrder } from '../../shared/directory/directory-event.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { type City, withUnits } from '../../shared/programme/define-city.ts';
import { endOfMonth, isBefore } from '../../shared/programme/end-of-month.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import type { Directory } from '../services/directory.ts';

type Lists = Pick<Directory, 'head' | 'events' | 'units'>;

/** @param base the city with the units it was written with */
export const rememberUnits = (
  base: City,
  directory: Lists,
): ((month: string) => Promise<readonly Unit[]>) => {
  let head: ReturnType<Directory['head']> | undefined;
  let events: ReturnType<Directory['events']> | undefined;
  let kept: ReturnType<Directory['units']> | undefined;
  return async (month) => {
    head ??= directory.head();
    const { version, at } = (await head).units;
    if (version === 0) return base.units;
    const end = endOfMonth(base, month);
    if (isBefore(at, end)) {
      kept ??= directory.units();
      return (await kept)?.units ?? base.units;
    }
    events ??= directory.events();
    let units = base.units;
    for (const event of await events) {
      if (event.type !== 'units' || !isBefore(event.at, end)) continue;
      const list = new Map(units.map((unit) => [unit.code, unit]));
      for (const { key, after } of event.changes)
        if (after) list.set(key, after);
        else list.delete(key);
      units = inOldOrder({ units }, [...list.values()]);
    }
    return units;
  };
};

/** The services with the units of the month's end, and with those of today that file for the month besides. */
export const withUnitsOf = <S extends { readonly city: City; readonly programme: Programme }>(
  services: S,
  then: readonly Unit[],
  documents: readonly Filing[],
): S => {
  const known = new Set(then.map(({ code }) => code));
  const filing = new Set(documents.map(({ unit }) => unit));
  const late = services.city.units.filter(({ code }) => filing.has(code) && !known.has(code));
  const units = [...then, ...late];
  return {
    ...services,
    city: withUnits(services.city, units),
    programme: { ...services.programme, units },
  };
};
