import type { Form } from '../form/define-form.ts';
import { advancedPlan } from '../forms/advanced-plan.ts';
import { classReturn } from '../forms/class-return.ts';
import { fundingReturn } from '../forms/funding-return.ts';
import { postPlan } from '../forms/post-plan.ts';
import { traineeRoster } from '../forms/trainee-roster.ts';
import { urgentPlan } from '../forms/urgent-plan.ts';
import { Problem } from '../problem.ts';
import type { Programme } from './define-programme.ts';
import { qingdao20132020 } from './qingdao-2013-2020.ts';

/** Every form there is; a programme uses those its obligations name. A new form is one line here. */
export const forms: readonly Form[] = [
  advancedPlan,
  urgentPlan,
  postPlan,
  classReturn,
  traineeRoster,
  fundingReturn,
];

/** Every programme there is. Another city or other years is one data file and one line here. */
export const programmes: readonly Programme[] = [qingdao20132020];

export const findProgramme = (id: string): Programme => {
  const programme = programmes.find((each) => each.id === id);
  if (!programme)
    throw new Error(`no programme ${id}; known: ${programmes.map((each) => each.id).join(', ')}`);
  return programme;
};

/** A form the programme uses, or the refusal that it does not. */
export const findForm = (programme: Programme, id: string): Form => {
  const used = programme.obligations.some(({ form }) => form === id);
  const form = used ? forms.find((each) => each.id === id) : undefined;
  if (!form) throw new Problem('unknown-form', { form: id.slice(0, 40) });
  return form;
};
