/** GET /forms/{form}: the sheet of a form for a unit and a period, with what was filed before. */
import { endpoint } from '../http/endpoint.ts';
import { connectReadForm, readForm } from '../submitting/read-form.ts';

export { readForm };
export const handler = endpoint('readForm', connectReadForm, readForm);
