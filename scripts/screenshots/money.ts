/** The worked money year at the sheet in both languages: every sheet of money, the tab of money by unit with its amounts, the report. */
import { appropriation } from '../../shared/forms/appropriation.ts';
import { educationFund } from '../../shared/forms/education-fund.ts';
import { fiscalApplication } from '../../shared/forms/fiscal-application.ts';
import { fiscalResult } from '../../shared/forms/fiscal-result.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { matching } from '../../shared/forms/matching.ts';
import { performance } from '../../shared/forms/performance.ts';
import { publicCourseware } from '../../shared/forms/public-courseware.ts';
import { resultPurchase } from '../../shared/forms/result-purchase.ts';
import { settlement } from '../../shared/forms/settlement.ts';
import { yearEndBalance } from '../../shared/forms/year-end-balance.ts';
import { languages } from '../../shared/ground/bilingual.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { clerkOf } from '../demo/bureau-desk.ts';
import { playMoney } from '../demo/money.ts';
import { keepPage } from './camera.ts';
import { fileOthers } from './money-others.ts';
import { showOverview, treasurer } from './money-overview.ts';
import { showSheets } from './money-sheets.ts';

export const showMoney = async (system: JourneySystem): Promise<void> => {
  const nyw = { zh: clerkOf('nyw'), en: 'clerk2.nyw@qingdao.example' };
  const huangdao = { zh: clerkOf('huangdao'), en: 'head.huangdao@qingdao.example' };
  const looks: { readonly [step: string]: () => Promise<void> } = {
    '配套承诺、申请、批复': async () => {
      await fileOthers(system, resultPurchase, publicCourseware);
      await showSheets(system, [
        { who: nyw, form: matching, period: '2015', width: 1700 },
        { who: nyw, form: fiscalApplication, period: '2015', width: 2700 },
        { who: { zh: treasurer }, form: fiscalResult, period: '2015', width: 1800 },
        { who: { zh: treasurer }, form: appropriation, period: '2015', width: 1800 },
        { who: nyw, form: resultPurchase, period: '2015', width: 2400 },
        { who: nyw, form: publicCourseware, period: '2015', width: 2400 },
      ]);
    },
    逐月填报经费: () =>
      showSheets(system, [
        { who: nyw, form: fundingReturn, period: '2015-09', width: 3300 },
        { who: huangdao, form: settlement, period: '2015', width: 2100 },
      ]),
    '年末：其余月份': async () => {
      await fileOthers(system, educationFund);
      await showSheets(system, [
        { who: nyw, form: educationFund, period: '2015', width: 2000 },
        { who: nyw, form: performance, period: '2015', width: 2000 },
        { who: nyw, form: yearEndBalance, period: '2015', width: 2000 },
      ]);
    },
    月报与手算一致: async () => {
      await showOverview(system);
      for (const language of languages)
        await keepPage(
          system.browser,
          { html: await system.reportText('reports/2015-12/', `${language}.html`) },
          `money-report-${language}`,
          'whole',
        );
    },
  };
  const step = async (name: string, act: () => Promise<string>): Promise<void> => {
    console.error(name, await act());
    const found = Object.keys(looks).find((start) => name.startsWith(start));
    if (found) await looks[found]?.();
  };
  await system.setClock('2015-01-28T09:00:00+08:00');
  await playMoney(system, { step });
};
