import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { printReport } from '../../shared/statistics/monthly-report.ts';
import type { Report } from '../../shared/statistics/report.ts';
import { type Fold, startFold } from '../../shared/statistics/start-fold.ts';
import { givenClasses, givenProjects } from './given-enrolments.ts';

/** The report of December, so that the enrolments of the whole year count. */
export const startReport = (): { readonly fold: Fold; readonly print: () => Report } => {
  const holdings = {
    programme: qingdao20132020,
    month: '2015-12',
    projects: givenProjects(),
    classes: givenClasses(),
    funding: [],
    documents: [],
  };
  const fold = startFold(holdings);
  return { fold, print: () => printReport(fold.end(), holdings, fold.suspicions()) };
};
