/** From the names of cities, programmes and forms to the things themselves. */
import type { Form } from '../form/define-form.ts';
import { annualPlan } from '../forms/annual-plan.ts';
import type { Programme } from '../ground/define-programme.ts';
import { Problem } from '../ground/problem.ts';
import { cities } from './cities.ts';
import type { City } from './define-city.ts';

/** All forms; a programme uses those its obligations name. */
export const forms: readonly Form[] = [...new Set(cities.flatMap((city) => city.forms))];

/** Forms the bureau compiles; no obligation names them, so lists of due and optional forms leave them out. */
export const compiledForms: readonly Form[] = [annualPlan];

/** All programmes of all cities. */
export const programmes: readonly Programme[] = cities.flatMap((city) => city.programmes);

const named = <T extends { readonly id: string }>(what: string, list: readonly T[], id: string): T => {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`no ${what} ${id}; known: ${list.map((each) => each.id).join(', ')}`);
  return found;
};

/** @throws Error listing the known ones */
export const findCity = (id: string): City => named('city', cities, id);

/** @throws Error listing the known ones */
export const findProgramme = (id: string): Programme => named('programme', programmes, id);

/** A form the programme uses or the bureau compiles; undefined for every other. */
export const findFormOf = ({ obligations }: Pick<Programme, 'obligations'>, id: string): Form | undefined => {
  const used = obligations.some(({ form }) => form === id);
  return (used ? forms : compiledForms).find((each) => each.id === id);
};

/** @throws Problem unknown-form for one that the programme has not */
export const findForm = (programme: Programme, id: string): Form => {
  const form = findFormOf(programme, id);
  if (!form) throw new Problem('unknown-form', { form: id.slice(0, 40) });
  return form;
};
