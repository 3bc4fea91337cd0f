/**
 * POST /error-counts: the check in the sheet runs where the sheet is, so the add-on tells what it found: codes and
 * numbers of cells, nothing that stands in them.
 */
import { errorTextOf } from '../../shared/form/count-errors.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { locate, refuseNotOwed } from '../common/locate.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectErrorCounts } from '../storage/error-counts.ts';

type TellErrorsServices = Pick<Services, 'city' | 'programme' | 'directory' | 'errorCounts'>;

export const tellErrors: Action<'tellErrors', TellErrorsServices> = async (
  { body },
  { actor, services: { programme, errorCounts } },
) => {
  permit(actor, 'submit', body, programme);
  const { form, unit } = locate(programme, body);
  refuseNotOwed(programme, form, unit);
  for (const { code } of body.codes)
    if (!errorTextOf(form, code)) throw new Problem('unknown-error-code', { form: form.title, code });
  await errorCounts.add(body, body.codes);
  return { status: 200, body: { counted: body.codes.length } };
};

const connect = (): Connected<TellErrorsServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  errorCounts: connectErrorCounts(),
});

export const handler = endpoint('tellErrors', connect, tellErrors);
