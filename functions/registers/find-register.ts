import type { Form } from '../../shared/form/define-form.ts';
import { listNames } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';

/** @throws Problem unknown-form, no-register */
export const findRegister = (city: Pick<City, 'forms'>, programme: Programme, id: string): Form => {
  const form = findForm(programme, id);
  if (form.register) return form;
  const others = city.forms.filter((each) => each.register && findsIn(programme, each));
  throw new Problem('no-register', { form: form.title, list: listNames(others.map(({ title }) => title)) });
};

const findsIn = ({ obligations }: Programme, { id }: Form): boolean =>
  obligations.some(({ form }) => form === id);
