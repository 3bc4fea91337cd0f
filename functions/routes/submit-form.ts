/** POST /submissions: a sheet, as the add-on reads it from a tab. */
import { type Action, endpoint } from '../http/endpoint.ts';
import { countRefused } from '../submitting/count-refused.ts';
import { connectSubmit, receiveSheet, type SubmitServices } from '../submitting/receive-sheet.ts';

export const submitForm: Action<'submitForm', SubmitServices> = ({ body }, circumstances) =>
  countRefused(body, circumstances.services, () => receiveSheet(body, circumstances));

export const handler = endpoint('submitForm', connectSubmit, submitForm);
