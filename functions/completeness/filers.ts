/**
 * Who can file what a unit owes: people with such a role on the day, of the unit itself and, once it has ended, of the
 * one that took over. Where there is nobody, no reminder arrives anywhere, so the bureau is told.
 */
import { mayEver } from '../../shared/ground/access.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import { standInsFor } from '../../shared/ground/succession.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { inLanes } from '../common/in-lanes.ts';
import { peopleIn } from '../common/people-in.ts';
import type { Directory } from '../services/directory.ts';
import type { Overview } from './completeness.ts';

/** Codes of the units whose people file for a unit on a day. @param day ISO date of the programme */
export const filingUnits = (units: readonly Unit[], unit: Unit, day: string): readonly string[] => [
  ...new Set([unit, ...standInsFor(units, unit, day)].map(({ code }) => code)),
];

/** Who does the unit's filing: its clerks, or its head where there is no clerk. */
export const whoFiles = (people: readonly Person[]): readonly Person[] => {
  const having = (role: Person['roles'][number]) => people.filter(({ roles }) => roles.includes(role));
  const clerks = having('clerk');
  return clerks.length ? clerks : having('head');
};

export const isFiler = (person: Person): boolean => mayEver(person, 'fill');

/**
 * Units of an overview with something left to file or correct, and nobody who could.
 * @param units of the whole city, for who took over
 */
export const unreachedIn = (
  { units: listed, documents, today }: Overview,
  city: { readonly units: readonly Unit[]; readonly directory: Pick<Directory, 'peopleOf'> },
): Promise<readonly Unit[]> =>
  unitsWithoutFiler(
    listed.filter(({ code }) => documents.some(({ unit, closes }) => unit === code && closes >= today)),
    city,
    today,
  );

/** Those of the units for which nobody can file on the day, in their order. @param units of the whole city */
const unitsWithoutFiler = async (
  asked: readonly Unit[],
  { units, directory }: { readonly units: readonly Unit[]; readonly directory: Pick<Directory, 'peopleOf'> },
  day: string,
): Promise<readonly Unit[]> => {
  const teams = new Set(asked.flatMap((unit) => filingUnits(units, unit, day)));
  const manned = new Set<string>();
  await inLanes([...teams], async (team) => {
    if ((await peopleIn(directory, team, day)).some(isFiler)) manned.add(team);
  });
  return asked.filter((unit) => !filingUnits(units, unit, day).some((team) => manned.has(team)));
};
