/** POST /submissions: a sheet, as the add-on reads it from a tab. */
import { type Action, endpoint } from '../http/endpoint.ts';
import { countRefused } from '../submitting/count-refused.ts';
import { receiveSheet } from '../submitting/receive-sheet.ts';
import { connectSubmit, type SubmitServices } from '../submitting/submit-services.ts';

export const submitForm: Action<'submitForm', SubmitServices> = ({ body }, circumstances) =>
  countRefused(body, circumstances.services, () => receiveSheet(body, circumstances));

export const handler = endpoint('submitForm', connectSubmit, submitForm);
