/**
 * The monthly report as plain JSON, folded from ledger rows. Pure and without a clock: the same rows and
 * documents give the same bytes. Rows after the report month are passed over, so a later fold of an
 * earlier month differs only when a document of that month does.
 */

import { monthDue, reportIssue } from '../programme/report-days.ts';
import type { TraineeRow } from '../tables/rows.ts';
import { definitionTexts } from '../words/report-definitions.ts';
import { titleOf } from './define-section.ts';
import { summarise } from './headlines.ts';
import { frameIn, type Holdings } from './holdings.ts';
import type { Tallies, Tally } from './monoid.ts';
import { printAccounts } from './print-accounts.ts';
import { printBases } from './print-bases.ts';
import { printBridge } from './print-bridge.ts';
import { printCases } from './print-cases.ts';
import { printDuties } from './print-duties.ts';
import { printFlags } from './print-flags.ts';
import { printIssues } from './print-issues.ts';
import { printOutlines } from './print-outlines.ts';
import { printPerformance } from './print-performance.ts';
import { printPhases } from './print-phases.ts';
import { printQuality } from './print-quality.ts';
import { printRecommendations } from './print-recommendations.ts';
import { printResponsibility } from './print-responsibility.ts';
import { printCounts } from './print-suspicions.ts';
import type { Report } from './report.ts';
import { bases } from './sections/bases.ts';
import { checks } from './sections/checks.ts';
import { money } from './sections/money.ts';
import { needs } from './sections/needs.ts';
import { performance } from './sections/performance.ts';
import { phases } from './sections/phases.ts';
import { type Projects, projects } from './sections/projects.ts';
import { quality } from './sections/quality.ts';
import { recommendations } from './sections/recommendations.ts';
import { responsibilities } from './sections/responsibilities.ts';
import { sections } from './sections.ts';
import { startFold } from './start-fold.ts';
import type { Suspicions } from './suspicion.ts';

/** Prints tallies as the report. */
export const printReport = (tallies: Tallies, holdings: Holdings, suspicions: Suspicions): Report => {
  const { programme, month, documents, approved } = holdings;
  const frame = frameIn(holdings);
  return {
    programme: programme.id,
    month,
    issue: reportIssue(programme, month),
    issued: monthDue(programme, month),
    ...summarise(tallies, frame),
    sections: sections
      .map((section) => ({
        id: section.id,
        title: titleOf(section, frame),
        tables: [
          ...section.print(tallies[section.id] as Tally, frame),
          ...(section.id === checks.id
            ? [
                ...printBridge(holdings),
                ...printFlags(holdings, suspicions),
                ...printCases(holdings),
                printCounts(suspicions),
              ]
            : []),
          ...(section.id === money.id ? [...printAccounts(holdings), ...printDuties(holdings)] : []),
          ...(section.id === performance.id ? printPerformance(holdings) : []),
          ...(section.id === quality.id ? printQuality(holdings) : []),
          ...(section.id === needs.id ? printOutlines(holdings) : []),
          ...(section.id === phases.id ? printPhases(holdings) : []),
          ...(section.id === bases.id ? printBases(holdings) : []),
          ...(section.id === responsibilities.id ? printResponsibility(holdings) : []),
          ...(section.id === recommendations.id ? printRecommendations(holdings) : []),
          ...(section.id === projects.id
            ? printIssues(documents, tallies[section.id] as Projects, approved)
            : []),
        ],
      }))
      .filter(({ tables }) => tables.length > 0),
    definitions: [...definitionTexts, programme.targetNote],
    documents,
  };
};

/** The whole report of a month from rows at hand. @param enrolments sorted by person, class and month */
export const foldMonth = (holdings: Holdings & { readonly enrolments: Iterable<TraineeRow> }): Report => {
  const fold = startFold(holdings);
  for (const row of holdings.enrolments) fold.step(row);
  return printReport(fold.end(), holdings, fold.suspicions());
};
