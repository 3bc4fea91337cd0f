/** GET /reports: the latest edition of every month, newest month first. */
import { fill } from '../../shared/ground/bilingual.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { reportIssue } from '../../shared/programme/reporting-calendar.ts';
import { reportTexts } from '../../shared/words/report.ts';
import { reportLinks } from '../compile/report-links.ts';
import { connectReportServices, type ReportServices } from '../compile/report-services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import type { EditionId } from '../storage/reports.ts';

export const listReports: Action<'listReports', ReportServices> = async (_, { actor, services }) => {
  permitEver(actor, 'read-report');
  const latest = new Map<string, EditionId>();
  for (const edition of await services.reports.finished()) latest.set(edition.month, edition);
  const secret = await services.cityKey();
  const reports = [...latest.values()].reverse().map((edition) => ({
    month: edition.month,
    revision: edition.revision,
    issue: fill(reportTexts.issue, reportIssue(programmeOf(services.city, edition.month), edition.month)),
    links: reportLinks(services.publicUrl, secret, edition),
  }));
  return { status: 200, body: { reports } };
};

export const handler = endpoint('listReports', connectReportServices, listReports);
