/**
 * npm run screenshots: plays the work of a department and of the bureau in a real browser and takes pictures of it.
 * Name areas to play only those: `npm run screenshots -- review year`.
 */
import { startJourneySystem } from './browser/journey-system.ts';
import { showCertificates } from './screenshots/certificates.ts';
import { showHome } from './screenshots/home.ts';
import { showMoney } from './screenshots/money.ts';
import { showReport } from './screenshots/report.ts';
import { showReview } from './screenshots/review.ts';
import { showTargets } from './screenshots/targets.ts';
import { showYear } from './screenshots/year.ts';

const areas = {
  home: showHome,
  review: showReview,
  targets: showTargets,
  report: showReport,
  year: showYear,
  money: showMoney,
  certificates: showCertificates,
};
const named = process.argv.slice(2);

for (const [area, show] of Object.entries(areas)) {
  if (named.length > 0 && !named.includes(area)) continue;
  const system = await startJourneySystem();
  try {
    await show(system);
  } finally {
    await system.close();
  }
}
