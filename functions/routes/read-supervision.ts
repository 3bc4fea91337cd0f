/** What supervision reads: flags as a list and as a file, and the sample of an inspection that anybody can draw again. */
import { createHash } from 'node:crypto';
import { nameFinder } from '../../shared/directory/unit-named.ts';
import { classLines } from '../../shared/flags/class-card.ts';
import { inspectsOthers } from '../../shared/flags/night.ts';
import { drawSample as draw, frozenList, type Hash, shellCommand } from '../../shared/flags/sample.ts';
import { unitPageLines } from '../../shared/flags/unit-page.ts';
import { mayEver } from '../../shared/ground/access.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { caseLooksDocument } from '../../shared/submission/case-looks.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { classCardWords } from '../../shared/words/class-card.ts';
import { fieldWords } from '../../shared/words/field-classes.ts';
import { sampleWords } from '../../shared/words/sample.ts';
import { supervisionWords as words } from '../../shared/words/supervision.ts';
import { unitPageWords } from '../../shared/words/unit-page.ts';
import { type Connected, currentCity, servicesFor } from '../common/city.ts';
import { writable } from '../common/writable.ts';
import { renderCard } from '../documents/card-workbook.ts';
import { renderFieldClasses } from '../documents/field-classes-workbook.ts';
import { renderFlagsWorkbook } from '../documents/flags-workbook.ts';
import { cardFor, pageFor } from '../flags/looked-into.ts';
import type { SupervisionServices } from '../flags/supervision-services.ts';
import { tellFlags } from '../flags/tell-flags.ts';
import { classesToDraw, rosterToDraw } from '../flags/what-to-draw.ts';
import { byRoute } from '../http/by-route.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { fieldClasses } from '../registers/field-classes.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectFunding } from '../storage/funding.ts';
import { connectNightFlags } from '../storage/night-flags.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { fileHeaders } from '../workbook/lay-workbook.ts';

export const readFlags: Action<'readFlags', SupervisionServices> = async (
  { query },
  { actor, services, now },
) => {
  permitEver(actor, 'read-flags');
  return { status: 200, body: await tellFlags(actor, query, services, now) };
};

export const downloadFlags: Action<'downloadFlags', SupervisionServices> = async (
  { query },
  { actor, services, now },
) => {
  permitEver(actor, 'read-flags');
  const { language = 'zh' } = query;
  const today = todayOf(services.programme, now);
  const told = await tellFlags(actor, query, services, now);
  return {
    status: 200,
    body: Buffer.from(await renderFlagsWorkbook(told, { today, language })).toString('base64'),
    headers: fileHeaders(`${words.fileName[language]} ${told.asOf ?? today}`, `flags-${told.asOf ?? today}`),
  };
};

/** At most so many; a name that stands for more has to be written in full. */
const mostNamed = 5;

export const nameUnit: Action<'nameUnit', SupervisionServices> = async (
  { query: { name } },
  { actor, services: { programme, city } },
) => {
  permitEver(actor, 'read-flags');
  const found = nameFinder(city.units, programme.unitPrefixes)(name.normalize('NFKC').trim());
  return {
    status: 200,
    body: { units: found.slice(0, mostNamed).map(({ code, name: unitName }) => ({ unit: code, unitName })) },
  };
};

export const readUnit: Action<'readUnit', SupervisionServices> = async (
  { params, query: { year } },
  circumstances,
) => ({ status: 200, body: await pageFor(params.unit, year, circumstances) });

export const downloadUnit: Action<'downloadUnit', SupervisionServices> = async (
  { params, query: { year, language = 'zh' } },
  circumstances,
) => {
  const page = await pageFor(params.unit, year, circumstances);
  const { unit, unitName, today } = page;
  const card = {
    name: unit,
    title: fill(unitPageWords.title, { unit: unitName, year, at: today }),
    lines: unitPageLines(page),
  };
  return {
    status: 200,
    body: Buffer.from(await renderCard(card, { today, language })).toString('base64'),
    headers: fileHeaders(
      `${unitPageWords.fileName[language]} ${unitName[language]} ${year}`,
      `unit-${unit}-${year}`,
    ),
  };
};

export const readClass: Action<'readClass', SupervisionServices> = async ({ params }, circumstances) => ({
  status: 200,
  body: writable(await cardFor(params.class, circumstances)),
});

export const downloadClass: Action<'downloadClass', SupervisionServices> = async (
  { params, query: { language = 'zh' } },
  circumstances,
) => {
  const card = await cardFor(params.class, circumstances);
  const { class: name, today } = card;
  const title = fill(classCardWords.title, { class: name, title: card.title, at: today });
  return {
    status: 200,
    body: Buffer.from(
      await renderCard({ name, title, lines: classLines(card) }, { today, language }),
    ).toString('base64'),
    headers: fileHeaders(`${classCardWords.fileName[language]} ${params.class}`, `class-${params.class}`),
  };
};

export const readFieldClasses: Action<'readFieldClasses', SupervisionServices> = async (
  { params: { year } },
  { actor, services, now },
) => {
  permitEver(actor, 'read-fields');
  return { status: 200, body: await fieldClasses(actor, year, servicesFor(services, year), now) };
};

export const downloadFieldClasses: Action<'downloadFieldClasses', SupervisionServices> = async (
  { params: { year }, query: { language = 'zh' } },
  { actor, services, now },
) => {
  permitEver(actor, 'read-fields');
  const told = await fieldClasses(actor, year, servicesFor(services, year), now);
  return {
    status: 200,
    body: Buffer.from(await renderFieldClasses(told, language)).toString('base64'),
    headers: fileHeaders(`${fieldWords.fileName[language]} ${year}`, `field-classes-${year}`),
  };
};

/** Whoever may see cases sees who looked at them; to others there is nothing that could be asked. */
export const readCaseLooks: Action<'readCaseLooks', SupervisionServices> = async (
  { params: { month } },
  { actor, services },
) => {
  const { city, certificates } = services;
  if (!mayEver(actor, 'read', { restricted: true }))
    throw new Problem('role-missing', { action: actionTexts['read-audit'] });
  const looks = await certificates.events(caseLooksDocument(city.bureau, month));
  return {
    status: 200,
    body: { looks: looks.map(({ at, by, byName, document, hash }) => ({ at, by, byName, document, hash })) },
  };
};

const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** As many as a plan asks for where it does not say. */
const usualSample = 5;

/** Classes of those whom the reader may inspect (notice 90, 92), or the roster of one of them; people are not shown to who keeps money. */
export const drawSample: Action<'drawSample', SupervisionServices> = async (
  { params: { year }, query: { until, unit, class: code, seed, most = usualSample } },
  { actor, services },
) => {
  if (!inspectsOthers(actor)) throw new Problem('role-missing', { action: sampleWords.action });
  if (unit !== undefined && !findUnit(services.programme, unit)) throw new Problem('unknown-unit', { unit });
  const codes =
    code === undefined
      ? await classesToDraw(actor, { year, until, unit }, services)
      : await rosterToDraw(actor, { year, until, code }, services);
  const list = frozenList(codes);
  const frozen = list.split('\n').filter(Boolean);
  return {
    status: 200,
    body: {
      hash: sha256(list),
      count: frozen.length,
      codes: frozen,
      drawn: seed === undefined ? [] : [...draw(frozen, seed, most, sha256)],
      command: shellCommand(seed ?? '', most),
    },
  };
};

const connect = (): Connected<SupervisionServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  plans: connectPlans(),
  funding: connectFunding(),
  certificates: connectCertificates(),
  flags: connectNightFlags(),
});

export const handler = byRoute({
  readFlags: endpoint('readFlags', connect, readFlags),
  downloadFlags: endpoint('downloadFlags', connect, downloadFlags),
  nameUnit: endpoint('nameUnit', connect, nameUnit),
  readUnit: endpoint('readUnit', connect, readUnit),
  downloadUnit: endpoint('downloadUnit', connect, downloadUnit),
  readClass: endpoint('readClass', connect, readClass),
  downloadClass: endpoint('downloadClass', connect, downloadClass),
  readFieldClasses: endpoint('readFieldClasses', connect, readFieldClasses),
  downloadFieldClasses: endpoint('downloadFieldClasses', connect, downloadFieldClasses),
  readCaseLooks: endpoint('readCaseLooks', connect, readCaseLooks),
  drawSample: endpoint('drawSample', connect, drawSample),
});
