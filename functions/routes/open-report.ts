/** GET /reports/{month}/{revision}/{language}: the page, for whoever has the link. */
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';

import type { EditionFile } from '../../shared/statistics/edition.ts';
import type { Services } from '../common/services.ts';
import { isLinkKey } from '../compile/report-links.ts';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { pageHeaders } from '../http/page-headers.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectReports, type Reports } from '../storage/reports.ts';

export type OpenServices = Pick<Services, 'cityKey'> & { readonly reports: Pick<Reports, 'read'> };

export const openReport: OpenAction<'openReport', OpenServices> = async ({ params, query }, { services }) => {
  const { month, revision, language } = params;
  const edition = { month, revision };
  if (!isLinkKey(await services.cityKey(), edition, language, query.key)) throw new Problem('link-invalid');
  const file: EditionFile = `${language}.html`;
  const page = await services.reports.read(edition, file);
  if (page === undefined) throw new Problem('report-not-found', { month: periodName(month) });
  return {
    status: 200,
    body: page,
    headers: pageHeaders,
  };
};

const connect = (): OpenServices => ({ cityKey: connectCityKey(), reports: connectReports() });

export const handler = openEndpoint('openReport', connect, openReport);
