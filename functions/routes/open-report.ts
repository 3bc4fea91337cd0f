/**
 * GET /reports/{month}/{revision}/{language}: the page, for whoever has the link. An old edition is served as it was
 * published, with a line that a newer one exists and a link to it.
 */
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';

import type { EditionFile } from '../../shared/statistics/edition.ts';
import { currentCity } from '../common/city.ts';
import { signingFor } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import { refuseOtherReport, signedPage } from '../compile/report-links.ts';
import { withSuperseded } from '../documents/superseded-line.ts';
import { type OpenAction, openEndpoint } from '../http/endpoint.ts';
import { livePageHeaders } from '../http/page-headers.ts';
import { connectReports, type Reports } from '../storage/reports.ts';
import { connectLinkKey } from '../storage/secret.ts';

export type OpenServices = Pick<Services, 'city' | 'linkKey'> & {
  readonly reports: Pick<Reports, 'read' | 'finished'>;
};

export const openReport: OpenAction<'openReport', OpenServices> = async (
  { params, query },
  { services, now },
) => {
  const { month, revision, language } = params;
  const edition = { month, revision };
  const signing = await signingFor(services.linkKey, services.city, now);
  refuseOtherReport(signing, edition, language, query);
  const file: EditionFile = `${language}.html`;
  const page = await services.reports.read(edition, file);
  if (page === undefined) throw new Problem('report-not-found', { month: periodName(month) });
  const latest = (await services.reports.finished(month)).at(-1)?.revision ?? revision;
  // Relative, so that the page needs to know no address: /reports/2015-03/1/zh to /reports/2015-03/2/zh.
  const href = `../${latest}/${language}?${new URLSearchParams(signedPage(signing, { month, revision: latest }, language))}`;
  // Kept by the browser and asked for again each time: what changes is that a newer edition exists.
  const body = latest > revision ? withSuperseded(page, { revision, latest }, href, language) : page;
  return { status: 200, body, headers: { ...livePageHeaders, 'cache-control': 'private, no-cache' } };
};

const connect = (): OpenServices => ({
  city: currentCity(),
  linkKey: connectLinkKey(),
  reports: connectReports(),
});

export const handler = openEndpoint('openReport', connect, openReport);
