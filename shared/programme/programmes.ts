import type { Form } from '../form/define-form.ts';
import { annualPlan } from '../forms/annual-plan.ts';
import type { Programme } from '../ground/define-programme.ts';
import { Problem } from '../ground/problem.ts';
import { qingdao20132020 } from './qingdao-2013-2020.ts';
import { qingdaoFilings } from './qingdao-filings.ts';

/** Every form there is; a programme uses those its obligations name. */
export const forms: readonly Form[] = [...new Set(qingdaoFilings.map(({ form }) => form))];

/** What the bureau compiles; no obligation names it, so whatever walks through what is owed or offered passes it by. */
export const compiledForms: readonly Form[] = [annualPlan];

/** Every programme there is. Another city or other years is one data file and one line here. */
export const programmes: readonly Programme[] = [qingdao20132020];

export const findProgramme = (id: string): Programme => {
  const programme = programmes.find((each) => each.id === id);
  if (!programme)
    throw new Error(`no programme ${id}; known: ${programmes.map((each) => each.id).join(', ')}`);
  return programme;
};

/** A form the programme uses or the bureau compiles, or the refusal that there is none. */
export const findForm = (programme: Programme, id: string): Form => {
  const used = programme.obligations.some(({ form }) => form === id);
  const form = (used ? forms : compiledForms).find((each) => each.id === id);
  if (!form) throw new Problem('unknown-form', { form: id.slice(0, 40) });
  return form;
};
