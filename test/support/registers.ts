/** Forms with a register, and a row of each that is as it should be. */
import type { Form } from '../../shared/form/define-form.ts';
import { findForm, programmes } from '../../shared/programme/programmes.ts';

export const allForms: readonly Form[] = [
  ...new Set(
    programmes.flatMap((programme) => programme.obligations.map(({ form }) => findForm(programme, form))),
  ),
];
export const registered: readonly Form[] = allForms.filter(({ register }) => register);
