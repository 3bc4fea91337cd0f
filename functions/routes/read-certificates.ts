/**
 * GET /certificates/…: the classes of a unit, the people of a class, the series of the city and what each has given.
 * A unit sees its own, the bureau everybody's.
 */
import { certificatesForm, certificatesOf } from '../../shared/certificates/content.ts';
import { classWaits, hoursRequired } from '../../shared/certificates/eligible.ts';
import { citySeries, lastSerial, numberAt } from '../../shared/certificates/number.ts';
import { foldSeries, seriesDocument, seriesForm, seriesOf } from '../../shared/certificates/series.ts';
import { limits } from '../../shared/contract/limits.ts';
import { mayAll } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { seriesTexts } from '../../shared/words/certificates.ts';
import { blanksOf } from '../certificates/blanks-of.ts';
import { withBlanks } from '../certificates/certificates-of.ts';
import { classIn, readClass } from '../certificates/class-of.ts';
import { type ClassServices, documentOfClass } from '../certificates/document-of-class.ts';
import { readCertificates, tellEnd } from '../certificates/read-certificates.ts';
import { readHeld } from '../certificates/read-held.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { byRoute } from '../http/by-route.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit, permitEver, permits } from '../http/permit.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type ReadCertificatesServices = ClassServices & Pick<Services, 'programme' | 'directory'>;

export const listCertificateClasses: Action<'listCertificateClasses', ReadCertificatesServices> = async (
  { query: { unit, year } },
  { actor, services, now },
) => {
  const { city, programme, certificates } = services;
  permit(actor, 'read-certificates', { unit, form: certificatesForm }, programme);
  const today = todayOf(city, now);
  const held = await readHeld(unit, year, today, services);
  const codes = [...held.classes.keys()].filter(
    (code) => code.slice(0, 4) === year && certificatesOf(code)?.unit === unit,
  );
  const allowed = foldSeries(await certificates.events({ ...seriesDocument(city.bureau), form: seriesForm }));
  const classes = await inLanes(codes.sort(), async (code) => {
    const { class: printed, lines, people } = await classIn(held, code, services);
    const waits = classWaits(printed, lines, today);
    const count = (standing: string) => people.filter((each) => each.standing === standing).length;
    return {
      code,
      title: printed.title,
      end: printed.end,
      passed: people.filter(({ result }) => result === 'passed').length,
      eligible: count('eligible'),
      valid: count('valid'),
      ...(waits && { waits }),
    };
  });
  return {
    status: 200,
    body: { unit, unitName: nameOfUnit(city, unit), year, series: seriesOf(allowed, unit), classes },
  };
};

export const readClassCertificates: Action<'readClassCertificates', ReadCertificatesServices> = async (
  { params },
  { actor, services, now },
) => {
  const { city, programme } = services;
  permit(actor, 'read-certificates', documentOfClass(params.class), programme);
  const today = todayOf(city, now);
  const of = await readClass(params.class, today, services);
  const { id, state, lines, people, issued } = of;
  const waits = classWaits(of.class, lines, today);
  const numbers = [...state.ends.keys()];
  const ended = await readCertificates(numbers, services);
  const dayOf = (at: string): string => todayOf(city, new Date(at));
  return {
    status: 200,
    body: {
      unit: id.unit,
      unitName: nameOfUnit(city, id.unit),
      class: of.class,
      version: state.events,
      required: hoursRequired(of.programme.certificates, of.class.hours),
      ...(waits && { waits }),
      // Field by field: the person's pseudonym stays here.
      people: people.map(
        ({ row, roster, name, mask, hours, onlineHours, result, standing, number, oldNumber, why }) => {
          const given = issued.find((each) => each.number === number);
          const registered = number === undefined ? undefined : state.registered.get(number);
          const blank = number === undefined ? undefined : state.blanks.get(number);
          return {
            row,
            roster,
            name,
            mask,
            hours,
            ...(onlineHours !== undefined && { onlineHours }),
            result,
            standing,
            why: [...why],
            ...(number !== undefined && { number }),
            ...(oldNumber !== undefined && { oldNumber }),
            ...(given && { issuedOn: dayOf(given.batch.at) }),
            ...(registered && { registered: { platform: registered.platform, on: dayOf(registered.at) } }),
            ...(blank !== undefined && { blank }),
          };
        },
      ),
      ended: numbers.flatMap((number, i) => {
        const end = state.ends.get(number);
        const registered = state.registered.get(number);
        return end
          ? [
              {
                number,
                mask: ended[i]?.person?.mask ?? '',
                ...tellEnd(end, city),
                ...(registered && { registered: registered.platform }),
              },
            ]
          : [];
      }),
    },
  };
};

/** Series concern every unit: whoever looks into everybody's certificates sees them. @throws Problem role-missing */
const permitAll = (actor: Parameters<typeof mayAll>[0]): void => {
  if (!mayAll(actor, 'read-certificates'))
    throw new Problem('role-missing', { action: actionTexts['read-certificates'] });
};

export const listCertificateSeries: Action<'listCertificateSeries', ReadCertificatesServices> = async (
  { query: { year } },
  { actor, services },
) => {
  permitAll(actor);
  const { city, certificates } = services;
  const { mark } = city.certificates;
  const allowed = foldSeries(await certificates.events({ ...seriesDocument(city.bureau), form: seriesForm }));
  const last = (series: string) => certificates.last({ mark, year, series });
  const own = await inLanes(allowed, async ({ series, unit, since, isOpen }) => ({
    series,
    unit,
    unitName: nameOfUnit(city, unit),
    since: todayOf(city, new Date(since)),
    isOpen,
    last: await last(series),
  }));
  const ofCity = {
    series: citySeries,
    unitName: seriesTexts.city,
    isOpen: true,
    last: await last(citySeries),
  };
  return { status: 200, body: { mark, year, series: [ofCity, ...own] } };
};

export const readCertificateSeries: Action<'readCertificateSeries', ReadCertificatesServices> = async (
  { params: { series }, query: { year, from = 1 } },
  { actor, services },
) => {
  permitAll(actor);
  const { city, certificates } = services;
  const of = { mark: city.certificates.mark, year, series };
  const last = Math.min(await certificates.last(of), lastSerial);
  const count = Math.max(0, Math.min(limits.certificatePage, last - from + 1));
  const numbers = Array.from({ length: count }, (_, i) => numberAt(of, from, i));
  const [shown, found] = await Promise.all([
    readCertificates(numbers, services).then((all) => withBlanks(all, certificates)),
    certificates.find(numbers),
  ]);
  return {
    status: 200,
    body: {
      ...of,
      last,
      ...(from + count <= last && { next: from + count }),
      certificates: shown.flatMap((each, i) => {
        const end = found[i]?.end;
        return each
          ? [
              {
                number: each.number,
                state: each.state,
                ...(each.blank !== undefined && { blank: each.blank }),
                class: each.class.code,
                title: each.class.title,
                unit: parseDocumentPath(each.document).unit,
                ...(each.person && { mask: each.person.mask }),
                issuedOn: each.issuedOn,
                ...(end && { ended: tellEnd(end, city) }),
              },
            ]
          : [];
      }),
    },
  };
};

export const readBlanks: Action<'readBlanks', ReadCertificatesServices> = async (
  _request,
  { actor, services },
) => {
  const { city, programme } = services;
  permitEver(actor, 'read-certificates');
  const isSeen = (unit: string): boolean =>
    permits(actor, 'read-certificates', { unit, form: certificatesForm }, programme);
  const { units, spoiled, gaps } = await blanksOf(isSeen, services);
  return {
    status: 200,
    body: {
      units: units.map((each) => ({ ...each, unitName: nameOfUnit(city, each.unit) })),
      spoiled: spoiled.map(({ at, unit, ...each }) => ({
        ...each,
        unitName: nameOfUnit(city, unit),
        on: todayOf(city, new Date(at)),
      })),
      gaps: [...gaps],
    },
  };
};

const connect = (): Connected<ReadCertificatesServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
});

export const handler = byRoute({
  listCertificateClasses: endpoint('listCertificateClasses', connect, listCertificateClasses),
  readClassCertificates: endpoint('readClassCertificates', connect, readClassCertificates),
  listCertificateSeries: endpoint('listCertificateSeries', connect, listCertificateSeries),
  readCertificateSeries: endpoint('readCertificateSeries', connect, readCertificateSeries),
  readBlanks: endpoint('readBlanks', connect, readBlanks),
});
