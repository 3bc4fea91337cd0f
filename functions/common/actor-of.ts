import type { Actor } from '../../shared/ground/access.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { Person } from '../../shared/tables/directory.ts';

/** Somebody who does not ask themselves. @param person with the roles of that day · @param day ISO date */
export const actorOf = (
  { email, name, unit, roles }: Person,
  city: Pick<City, 'units'>,
  day: string,
): Actor => {
  const inherits = inheritedBy(city.units, unit, day);
  return { email, name, unit, roles, ...(inherits.length && { inherits }) };
};
