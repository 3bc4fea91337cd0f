/**
 * GET /certificates/…: the classes of a unit, the people of a class, the series of the city and what each has given.
 * A unit sees its own, the bureau everybody's.
 */
import { certificatesForm } from '../../shared/certificates/content.ts';
import { citySeries } from '../../shared/certificates/number.ts';
import { foldSeries, seriesDocument, seriesForm, seriesOf } from '../../shared/certificates/series.ts';
import { mayAll } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { seriesTexts } from '../../shared/words/certificates.ts';
import { blanksOf } from '../certificates/blanks-of.ts';
import { readClass } from '../certificates/class-of.ts';
import { type ClassServices, documentOfClass } from '../certificates/document-of-class.ts';
import { listClasses } from '../certificates/list-classes.ts';
import { readCertificates } from '../certificates/read-certificates.ts';
import { tellClass } from '../certificates/tell-class.ts';
import { tellSeries } from '../certificates/tell-series.ts';
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
  const classes = await listClasses(unit, year, todayOf(city, now), services);
  const allowed = foldSeries(await certificates.events({ ...seriesDocument(city.bureau), form: seriesForm }));
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
  const of = await readClass(params.class, todayOf(city, now), services);
  const ended = await readCertificates([...of.state.ends.keys()], services);
  return { status: 200, body: tellClass(of, ended, city, now) };
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
  const { city } = services;
  return {
    status: 200,
    body: await tellSeries({ mark: city.certificates.mark, year, series }, from, services),
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
