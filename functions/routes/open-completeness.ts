/** GET /completeness/{period}/{language}: the page, for whoever has the link, as things stand when it is opened. */
import { Problem } from '../../shared/ground/problem.ts';
import { type Connected, currentCity, servicesFor } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { type CompletenessServices, overviewOf } from '../completeness/completeness.ts';
import { isCompletenessKey, unitsIn } from '../completeness/completeness-links.ts';
import { renderCompleteness } from '../documents/completeness-page.tsx';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { livePageHeaders } from '../http/page-headers.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type OpenCompletenessServices = CompletenessServices & Pick<Services, 'cityKey'>;

export const openCompleteness: OpenAction<'openCompleteness', OpenCompletenessServices> = async (
  { params: { period, language }, query: { of, key } },
  { services, now },
) => {
  const { programme } = services;
  if (!isCompletenessKey(await services.cityKey(), { period, of }, language, key))
    throw new Problem('link-invalid');
  const overview = await overviewOf(period, unitsIn(programme, of), services, now);
  return {
    status: 200,
    body: renderCompleteness(overview, programme, language),
    // It is another page a minute later.
    headers: { ...livePageHeaders, 'cache-control': 'private, no-store' },
  };
};

const connect = (): Connected<OpenCompletenessServices> => ({
  city: currentCity(),
  submissions: connectSubmissions(),
  cityKey: connectCityKey(),
});

export const handler = openEndpoint('openCompleteness', connect, (request, { services, ...rest }) =>
  openCompleteness(request, { ...rest, services: servicesFor(services, request.params.period) }),
);
