import type { Form } from '../../shared/form/define-form.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { type City, programmeOf, withUnits } from '../../shared/programme/define-city.ts';
import { findCity, findProgramme } from '../../shared/programme/programmes.ts';
import type { Directory } from '../services/directory.ts';
import { setting } from '../storage/setting.ts';
import type { Services } from './services.ts';

/** The city this installation runs, with the units it was written with. */
export const currentCity = (): City => findCity(setting('CITY'));

/** What is connected once a container; the programme follows from what is asked. */
export type Connected<S extends Pick<Services, 'city'>> = Omit<S, 'programme'>;

/** The same services, with the programme that a period, a day or a year belongs to. */
export const servicesFor = <S extends Pick<Services, 'city'>>(
  services: S,
  period: string,
): S & Pick<Services, 'programme'> => ({ ...services, programme: programmeOf(services.city, period) });

type Known = { readonly at: number; readonly base: City; readonly city: City };
const known = new WeakMap<object, Known>();
/** Ms for which a container goes by the units it has read; a change is seen everywhere after so long. */
const life = 60_000;

/**
 * The city with the units that hold now: those somebody imported, else its own. Routes get it from endpoint.ts;
 * whatever is started otherwise asks here, once a run.
 */
export const cityWith = async (base: City, directory: Pick<Directory, 'units'>, now: Date): Promise<City> => {
  const last = known.get(directory);
  const at = now.getTime();
  if (last?.base === base && Math.abs(at - last.at) < life) return last.city;
  const kept = await directory.units();
  const city = kept ? withUnits(base, kept.units) : base;
  known.set(directory, { at, base, city });
  return city;
};

/** After a change this container sees it at once. */
export const forgetUnits = (directory: Pick<Directory, 'units'>): void => {
  known.delete(directory);
};

/**
 * Units to tell the sheet of a form that names some: its add-on knows only those the city was written with, and
 * both checks are to give the same answer.
 */
export const unitsFor = (
  { columns }: Pick<Form, 'columns'>,
  { id, units }: Programme,
): { readonly units?: Programme['units'] } =>
  units !== findProgramme(id).units && Object.values(columns).some(({ kind }) => kind === 'unit')
    ? { units }
    : {};
