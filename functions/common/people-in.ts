import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn, rolesOn } from '../../shared/tables/terms.ts';
import type { Directory } from '../services/directory.ts';

/** People of a unit on a day, with the roles they have on it. */
export const peopleIn = async (
  directory: Pick<Directory, 'peopleOf'>,
  unit: string,
  day: string,
): Promise<readonly Person[]> =>
  (await directory.peopleOf(unit))
    .filter((person) => isValidOn(person, day))
    .map((person) => ({ ...person, roles: [...rolesOn(person, day)] }));
