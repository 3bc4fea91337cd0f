/** GET /reports: every edition of every month, newest first. */
import { fill } from '../../shared/ground/bilingual.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { reportIssue } from '../../shared/programme/report-days.ts';
import { reportTexts } from '../../shared/words/report.ts';
import { signingFor } from '../common/link-keys.ts';
import { reportLinks } from '../compile/report-links.ts';
import { connectReportServices, type ReportServices } from '../compile/report-services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import type { EditionId } from '../storage/reports.ts';

export const listReports: Action<'listReports', ReportServices> = async (_, { actor, services, now }) => {
  permitEver(actor, 'read-report');
  const byMonth = new Map<string, EditionId[]>();
  for (const edition of await services.reports.finished())
    byMonth.set(edition.month, [edition, ...(byMonth.get(edition.month) ?? [])]);
  const signing = await signingFor(services.linkKey, services.city, now);
  const reports = [...byMonth].reverse().map(([month, all]) => {
    const editions = all.map((edition) => ({
      revision: edition.revision,
      links: reportLinks(services.publicUrl, signing, edition),
    }));
    const issue = fill(reportTexts.issue, reportIssue(programmeOf(services.city, month), month));
    return { month, issue, ...(editions[0] as (typeof editions)[number]), editions };
  });
  return { status: 200, body: { reports } };
};

export const handler = endpoint('listReports', connectReportServices, listReports);
