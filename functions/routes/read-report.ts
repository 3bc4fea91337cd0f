/** GET /reports/{month}: the figures of an edition, the latest unless told, as tables for a sheet, with links to the pages. */

import { mayAll } from '../../shared/ground/access.ts';
import { type Bilingual, fill, same } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { leftOutLines } from '../../shared/statistics/left-out.ts';
import { changedTable } from '../../shared/statistics/print-changed.ts';
import { printErrorCounts } from '../../shared/statistics/print-error-counts.ts';
import { printList } from '../../shared/statistics/print-suspicions.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { notAvailable, type Table, type TableCell } from '../../shared/statistics/table.ts';
import { errorCountTexts } from '../../shared/words/error-counts.ts';
import { reportTexts } from '../../shared/words/report.ts';
import { checkTexts } from '../../shared/words/report-reporting.ts';
import type { Connected } from '../common/city.ts';
import { signingFor } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import { reportLinks } from '../compile/report-links.ts';
import { connectReportServices, type ReportServices } from '../compile/report-services.ts';
import { readSuspicions } from '../compile/suspicions-of.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permitEver } from '../http/permit.ts';
import { connectErrorCounts } from '../storage/error-counts.ts';

type ReadReportServices = ReportServices & Pick<Services, 'errorCounts'>;

export const readReport: Action<'readReport', ReadReportServices> = async (
  { params, query },
  { actor, services, now },
) => {
  permitEver(actor, 'read-report');
  const { month } = params;
  refuseOtherPeriod(services.programme, { period: 'month' }, month);
  const editions = await services.reports.finished(month);
  const latest = editions.at(-1);
  const edition = query.revision ? editions.find(({ revision }) => revision === query.revision) : latest;
  if (latest && !edition)
    throw new Problem('edition-not-found', {
      month: periodName(month),
      revision: Number(query.revision),
      latest: latest.revision,
    });
  const text = edition && (await services.reports.read(edition, 'report.json'));
  if (!latest || !edition || text === undefined)
    throw new Problem('report-not-found', { month: periodName(month) });
  // Written by compile-month alone, once and for ever.
  const report = JSON.parse(text) as Edition;
  // It lists everybody's classes and people.
  const suspicions = mayAll(actor, 'read-queue')
    ? await readSuspicions(edition, services.reports)
    : undefined;
  const signing = await signingFor(services.linkKey, services.city, now);
  return {
    status: 200,
    body: {
      month,
      revision: report.revision,
      latest: latest.revision,
      title: reportTitle(services.programme),
      issue: fill(reportTexts.issue, report.issue),
      links: reportLinks(services.publicUrl, signing, edition),
      tables: [
        ...(report.corrects?.figures?.length
          ? [tableForSheet(correctionOf(report), changedTable(report.corrects.figures, mostFigures))]
          : []),
        ...report.sections.flatMap(({ title, tables }) => tables.map((table) => tableForSheet(title, table))),
        // Editions of before this list have none.
        ...(suspicions === undefined
          ? []
          : [tableForSheet(checkTexts.title, printList(suspicions.list, services.programme))]),
        ...(mayAll(actor, 'read-queue') ? await tablesOfErrors(month, services) : []),
      ],
      notes: [...leftOutLines(report.documents, services.programme), ...report.lead, ...report.definitions],
    },
  };
};

/** What checks of the month's forms refused, and of those filed once a year, as counted until now. */
const tablesOfErrors = async (month: string, { errorCounts, programme }: ReadReportServices) => {
  const counts = (await Promise.all([month, month.slice(0, 4)].map(errorCounts.of))).flat();
  return counts.length ? [tableForSheet(errorCountTexts.title, printErrorCounts(counts, programme))] : [];
};

/** Corrected figures in a sheet; the page counts the rest too. */
const mostFigures = 200;

const correctionOf = ({ revision }: Edition): Bilingual => fill(reportTexts.correction, { revision });

const tableForSheet = (section: Bilingual, { title, columns, rows, notes }: Table) => ({
  title: { zh: `${section.zh}：${title.zh}`, en: `${section.en}: ${title.en}` },
  notes: [...notes],
  columns: columns.map((column) => ({ title: column.title, format: column.format })),
  rows: rows.map(({ cells, role, format }) => ({
    cells: cells.map((cell, i) => cellForSheet(role === 'group' && i > 0 && cell === null ? same('') : cell)),
    ...(role && { role }),
    ...(format && { format }),
  })),
});

const cellForSheet = (cell: TableCell): number | string | Bilingual => (cell === null ? notAvailable : cell);

const connect = (): Connected<ReadReportServices> => ({
  ...connectReportServices(),
  errorCounts: connectErrorCounts(),
});

export const handler = endpoint('readReport', connect, readReport);
