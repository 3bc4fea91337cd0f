/** GET /registers/{form}: rows in force that are for the one who asks, those that concern the unit first. */
import { limits } from '../../shared/contract/limits.ts';
import { noReferences } from '../../shared/form/references.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import {
  answerColumns,
  listedColumns,
  printAnswers,
  printListed,
  type Reading,
} from '../../shared/registers/listed.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { firstConcerned } from '../registers/first-concerned.ts';
import { connectRegisters, type LookUpServices, lookUp } from '../registers/look-up.ts';

export const readRegister: Action<'readRegister', LookUpServices> = async (
  { params, query },
  { actor, services, now },
) => {
  const { programme } = services;
  permitEver(actor, 'read');
  const today = todayOf(programme, now);
  const period = query.period ?? yearOf(today);
  const found = await lookUp({ ...query, form: params.form, period, today }, actor, services);
  const { form, pending, answers } = found;
  const entries = firstConcerned(found, actor);
  const { language = 'zh' } = query;
  const context: Reading = { programme, unit: actor.unit, period, today, references: noReferences, language };
  const page = query.page ?? 1;
  const shown = entries.slice((page - 1) * limits.registerPage, page * limits.registerPage);
  return {
    status: 200,
    body: {
      form: form.id,
      title: form.title,
      period,
      today,
      columns: [...listedColumns(form, context), ...answerColumns(answers, context)],
      total: entries.length,
      page,
      pages: Math.max(1, Math.ceil(entries.length / limits.registerPage)),
      entries: shown.map(({ entry, concerned, own }) => ({
        code: entry.code,
        unit: entry.unit,
        unitName: nameOfUnit(programme, entry.unit),
        title: entry.title,
        concerned,
        own,
        cells: [...printListed(form, entry, context), ...printAnswers(answers, entry, context)],
      })),
      pending: pending.map(({ unit, period: of, state }) => ({
        unit,
        unitName: nameOfUnit(programme, unit),
        period: of,
        state: state.state,
        version: state.version,
      })),
    },
  };
};

export const handler = endpoint('readRegister', connectRegisters, readRegister);
