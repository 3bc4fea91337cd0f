/** GET /forms/{form}/workbook: what GET /forms/{form} tells, as an xlsx file for WPS and Excel. */
import { besideOf } from '../../shared/form/beside-of.ts';
import { headOf } from '../../shared/form/head-of.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import type { Connected } from '../common/city.ts';
import { type OwnHomeServices, tellOwnHome } from '../home/tell-home.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { describeError, logger } from '../http/logger.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectReadForm, type ReadFormServices, readForm } from '../submitting/read-form.ts';
import { fileHeaders, layWorkbook } from '../workbook/lay-workbook.ts';
import { besideMarks } from '../workbook/mark-workbook.ts';
import { layHome } from '../workbook/write-home.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';

export type DownloadServices = ReadFormServices & OwnHomeServices;

/** The person's own part of the home; a form is not kept back by what cannot be read of it. */
const homeFor = async (
  language: Language,
  { actor, services, now }: Parameters<Action<'downloadWorkbook', DownloadServices>>[1],
) => {
  try {
    return layHome(await tellOwnHome(actor, services, now), services.programme, language);
  } catch (error) {
    logger.error('home unread', { failure: describeError(error) });
    return undefined;
  }
};

export const downloadWorkbook: Action<'downloadWorkbook', DownloadServices> = async (
  { params, query },
  circumstances,
) => {
  const { language = 'zh' } = query;
  // Beside each other, but nothing of the home is told of a form that is refused.
  const home = homeFor(language, circumstances);
  const { body: known } = await readForm({ params, query, body: undefined }, circumstances);
  const { programme } = circumstances.services;
  const { columns, before, toAnswer } = known;
  const { rows: begun, ids = [] } = before ?? known;
  const rows = [...begun, ...(toAnswer?.rows ?? [])];
  const form = findForm(programme, known.form);
  const cells = { headers: columns.map(({ header }) => header), rows, ids };
  const context = { ...known, programme, persons: undefined, numbers: undefined, holders: undefined };
  const head = headOf(form, cells, context, known.guide);
  const laid = layWorkbook(programme, known, language, known.standing?.version ?? 0, head);
  const first = await home;
  const marks = besideMarks(form, besideOf(form, cells, context), language);
  const bytes = await writeWorkbook({ ...laid, rows, ids, marks, ...(first && { first }) });
  return {
    status: 200,
    body: Buffer.from(bytes).toString('base64'),
    headers: fileHeaders(laid.name, `${known.form}-${known.unit}-${known.period}`),
  };
};

const connect = (): Connected<DownloadServices> => ({
  ...connectReadForm(),
  acts: connectRecordedEvents(),
  own: connectOwnChoices(),
});

export const handler = endpoint('downloadWorkbook', connect, downloadWorkbook);
