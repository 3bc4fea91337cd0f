/** The worked money year at the sheet in both languages: every sheet of money, the tab of money by unit with its amounts, the report. */
import type { Form } from '../../shared/form/define-form.ts';
import { appropriation } from '../../shared/forms/appropriation.ts';
import { fiscalApplication } from '../../shared/forms/fiscal-application.ts';
import { fiscalResult } from '../../shared/forms/fiscal-result.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { matching } from '../../shared/forms/matching.ts';
import { performance } from '../../shared/forms/performance.ts';
import { publicCourseware } from '../../shared/forms/public-courseware.ts';
import { resultPurchase } from '../../shared/forms/result-purchase.ts';
import { settlement } from '../../shared/forms/settlement.ts';
import { yearEndBalance } from '../../shared/forms/year-end-balance.ts';
import { type Language, languages } from '../../shared/ground/bilingual.ts';
import { moneyWords } from '../../shared/words/money-overview.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import { type Desk, sitAt } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { clerkOf } from '../demo/bureau-desk.ts';
import { playMoney } from '../demo/money.ts';
import { keepPage, keepWindow } from './camera.ts';

const treasurer = 'treasurer.czj@qingdao.example';

/** In a window that shows all columns of what is opened. */
const sitWide = async ({ browser, url }: JourneySystem, email: string, language: Language, width: number) => {
  const desk = await sitAt(browser, { url, email, language });
  await desk.page.setViewportSize({ width, height: 620 });
  return desk;
};

/** Opens a form, with whatever rows it offers to begin with. */
const openForm = async ({ choose, answer, dialog, idle }: Desk, caption: string, named: string) => {
  await choose(caption);
  await answer(named);
  const isIdle = () =>
    idle().then(
      () => true,
      async (error: unknown) => {
        if (await dialog.isVisible()) return false;
        throw error;
      },
    );
  while (!(await isIdle())) await answer(true);
};

type Look = {
  /** By language: a tab that is there is not laid out anew, so somebody else reads the other one. */
  readonly who: { readonly [language in Language]?: string };
  readonly form: Form;
  readonly period: string;
  /** Pixels that show all columns. */
  readonly width: number;
};
const showSheets = async (system: JourneySystem, looks: readonly Look[]): Promise<void> => {
  for (const language of languages)
    for (const { who, form, period, width } of looks) {
      const email = who[language];
      if (email === undefined) continue;
      const desk = await sitWide(system, email, language, width);
      await openForm(desk, menuWords.open[language], `${form.title[language]} ${period}`);
      await desk.run(menuWords.check[language], true);
      await desk.closeToasts();
      await keepWindow(desk, `money-${form.id}-${language}`);
      await desk.close();
    }
};

/** The finance bureau’s overview, the amounts of the department’s line, and the sheet that one of them stands in. */
const showOverview = async (system: JourneySystem): Promise<void> => {
  const menu = (language: Language, item: 'byUnit' | 'cells') => [
    moneyWords.menu[language],
    moneyWords[item][language],
  ];
  for (const language of languages) {
    const desk = await sitWide(system, treasurer, language, 2400);
    await desk.run(menu(language, 'byUnit'), '2015-12');
    await desk.closeToasts();
    await keepWindow(desk, `money-by-unit-${language}`);
    // The total of the department: behind the two sources of the district and of the base, each with its total.
    await desk.select('B11');
    await desk.run(menu(language, 'cells'));
    await desk.closeToasts();
    await keepWindow(desk, `money-amounts-${language}`);
    await desk.select('B8');
    await desk.run([moneyWords.menu[language], menuWords.openDocument[language]]);
    await desk.closeToasts();
    await keepWindow(desk, `money-document-${language}`);
    await desk.close();
  }
};

export const showMoney = async (system: JourneySystem): Promise<void> => {
  const nyw = { zh: clerkOf('nyw'), en: 'clerk2.nyw@qingdao.example' };
  const huangdao = { zh: clerkOf('huangdao'), en: 'head.huangdao@qingdao.example' };
  const looks: { readonly [step: string]: () => Promise<void> } = {
    '配套承诺、申请、批复': () =>
      showSheets(system, [
        { who: nyw, form: matching, period: '2015', width: 1700 },
        { who: nyw, form: fiscalApplication, period: '2015', width: 2700 },
        { who: { zh: treasurer }, form: fiscalResult, period: '2015', width: 1800 },
        { who: { zh: treasurer }, form: appropriation, period: '2015', width: 1800 },
        { who: nyw, form: resultPurchase, period: '2015', width: 2400 },
        { who: nyw, form: publicCourseware, period: '2015', width: 2400 },
      ]),
    逐月填报经费: () =>
      showSheets(system, [
        { who: nyw, form: fundingReturn, period: '2015-09', width: 3300 },
        { who: huangdao, form: settlement, period: '2015', width: 2100 },
      ]),
    '年末：其余月份': () =>
      showSheets(system, [
        { who: nyw, form: performance, period: '2015', width: 2000 },
        { who: nyw, form: yearEndBalance, period: '2015', width: 2000 },
      ]),
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
