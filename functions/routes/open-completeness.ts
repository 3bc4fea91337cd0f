/** GET /completeness/{period}/{language}: the page, for whoever has the link, as things stand when it is opened. */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type Connected, cityWith, currentCity, servicesFor } from '../common/city.ts';
import { signingFor } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import { type CompletenessServices, overviewOf } from '../completeness/completeness.ts';
import { refuseOtherCompleteness, unitsIn } from '../completeness/completeness-links.ts';
import { renderCompleteness } from '../documents/completeness-page.tsx';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { livePageHeaders } from '../http/page-headers.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type OpenCompletenessServices = CompletenessServices & Pick<Services, 'directory' | 'linkKey'>;

export const openCompleteness: OpenAction<'openCompleteness', Connected<OpenCompletenessServices>> = async (
  { params: { period, language }, query: { of, ...given } },
  { services: connected, now },
) => {
  const signing = await signingFor(connected.linkKey, connected.city, now);
  refuseOtherCompleteness(signing, { period, of }, language, given);
  // The units that the directory keeps, as the sheet shows them.
  const city = await cityWith(connected.city, connected.directory, now);
  const services = servicesFor({ ...connected, city }, period);
  const { programme } = services;
  const overview = await overviewOf(period, unitsIn(programme, of, todayOf(programme, now)), services, now);
  return {
    status: 200,
    body: renderCompleteness(overview, programme, language),
    // It is another page a minute later.
    headers: { ...livePageHeaders, 'cache-control': 'private, no-store' },
  };
};

const connect = (): Connected<OpenCompletenessServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  linkKey: connectLinkKey(),
});

export const handler = openEndpoint('openCompleteness', connect, openCompleteness);
