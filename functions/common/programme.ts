import type { Form } from '../../shared/form/define-form.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { setting } from '../storage/setting.ts';
import type { Directory } from './services.ts';

/** The programme this installation runs, with the units it was written with. */
export const currentProgramme = (): Programme => findProgramme(setting('PROGRAMME'));

type Known = { readonly at: number; readonly base: Programme; readonly programme: Programme };
const known = new WeakMap<object, Known>();
/** Ms for which a container goes by the units it has read; a change is seen everywhere after so long. */
const life = 60_000;

/**
 * The programme with the units that hold now: those somebody imported, else its own. Routes get it from
 * endpoint.ts; whatever is started otherwise asks here, once a run.
 */
export const programmeWith = async (
  base: Programme,
  directory: Pick<Directory, 'units'>,
  now: Date,
): Promise<Programme> => {
  const last = known.get(directory);
  const at = now.getTime();
  if (last?.base === base && Math.abs(at - last.at) < life) return last.programme;
  const kept = await directory.units();
  const programme = kept ? { ...base, units: kept.units } : base;
  known.set(directory, { at, base, programme });
  return programme;
};

/** After a change this container sees it at once. */
export const forgetUnits = (directory: Pick<Directory, 'units'>): void => {
  known.delete(directory);
};

/**
 * Units to tell the sheet of a form that names some: its add-on knows only those the programme was written
 * with, and both checks are to give the same answer.
 */
export const unitsFor = (
  { columns }: Pick<Form, 'columns'>,
  { id, units }: Programme,
): { readonly units?: Programme['units'] } =>
  units !== findProgramme(id).units && Object.values(columns).some(({ kind }) => kind === 'unit')
    ? { units }
    : {};
