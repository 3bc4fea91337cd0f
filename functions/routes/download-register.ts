/** GET /registers/{form}/workbook: what GET /registers/{form} tells, all pages of it, as an xlsx file. */
import { yearOf } from '../../shared/ground/period.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { renderRegisterWorkbook } from '../documents/register-workbook.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { connectRegisters, type LookUpServices, lookUp } from '../registers/look-up.ts';

import { fileHeaders } from '../workbook/lay-workbook.ts';

export const downloadRegister: Action<'downloadRegister', LookUpServices> = async (
  { params, query },
  { actor, services, now },
) => {
  permitEver(actor, 'read');
  const today = todayOf(services.programme, now);
  const { language = 'zh', text, period = yearOf(today) } = query;
  const found = await lookUp({ ...query, form: params.form, period, today }, actor, services);
  const asked = { actor, programme: services.programme, period, today, language, text };
  return {
    status: 200,
    body: Buffer.from(await renderRegisterWorkbook(found, asked)).toString('base64'),
    headers: fileHeaders(`${found.form.title[language]} ${period}`, `${found.form.id}-${period}`),
  };
};

export const handler = endpoint('downloadRegister', connectRegisters, downloadRegister);
