/** POST /submissions: a sheet, as the add-on reads it from a tab. */
import { type Act, endpoint } from '../http/endpoint.ts';
import { connectSubmit, type SubmitServices, submitSheet } from '../submitting/submit-sheet.ts';

export const submitForm: Act<'submitForm', SubmitServices> = ({ body }, circumstances) =>
  submitSheet(body, circumstances);

export const handler = endpoint('submitForm', connectSubmit, submitForm);
