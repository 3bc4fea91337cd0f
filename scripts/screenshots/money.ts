/** The worked money year at the sheet in both languages: every sheet of money, the tab of money by unit with its amounts, the report. */
import type { Form } from '../../shared/form/define-form.ts';
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
import { type Language, languages } from '../../shared/ground/bilingual.ts';
import { moneyWords } from '../../shared/words/money-overview.ts';
import { menuWords } from '../../shared/words/sheet.ts';
import { type Desk, sitAt } from '../browser/browser-desk.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { clerkOf, sheetOf, sitAtBureau } from '../demo/bureau-desk.ts';
import { rowOf } from '../demo/cast.ts';
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

type Cells = Readonly<Record<string, string | number>>;
/** Sheets that the money year has no rows of: each with a row in order and one that is asked about. */
const others: { readonly [id: string]: readonly [Cells, Cells] } = {
  [resultPurchase.id]: [
    {
      number: 1,
      title: '现代农业系列在线课程',
      kind: '课程',
      field: '现代农业',
      supplier: '农业技术示例学院',
      procurement: '公开招标',
      price: 120_000,
      fiscalLevel: '市级财政',
      contract: '示例2015-01',
      signedOn: '2015-01-12',
      paid: 60_000,
      acceptance: '验收合格',
      acceptedOn: '2015-03-02',
    },
    {
      number: 2,
      title: '设施农业课件',
      kind: '课件',
      field: '现代农业',
      supplier: '农业技术示例学院',
      procurement: '单一来源',
      price: 30_000,
      fiscalLevel: '区（市）级财政',
      signedOn: '2015-01-20',
      paid: 30_000,
      acceptance: '待验收',
    },
  ],
  [publicCourseware.id]: [
    {
      number: 1,
      title: '设施农业公开课',
      field: '现代农业',
      format: '视频',
      hours: 8,
      fiscalLevel: '市级财政',
      cost: 60_000,
      completedOn: '2014-12-01',
      status: '已公开',
      publishedOn: '2015-01-05',
      place: '政府网站、在线学习平台',
      address: 'https://courses.qingdao.example/1',
      views: 1200,
    },
    {
      number: 2,
      title: '农产品质量安全公开课',
      field: '现代农业',
      format: '视频',
      hours: 6,
      fiscalLevel: '市级财政',
      cost: 45_000,
      completedOn: '2014-12-10',
      status: '待公开',
    },
  ],
  [educationFund.id]: [
    {
      number: 1,
      employer: '海洋装备示例有限公司',
      employerKind: '一般企业',
      wageBase: 12_000_000,
      rule: '工资总额的 1.5%',
      extracted: 180_000,
      used: 150_000,
      usedOnProfessionals: 90_000,
      persons: 120,
    },
    {
      number: 2,
      employer: '现代农业示例有限公司',
      employerKind: '技术要求高、培训任务重的企业',
      wageBase: 8_000_000,
      rule: '工资总额的 2.5%',
      extracted: 150_000,
      used: 160_000,
      usedOnProfessionals: 100_000,
      persons: 60,
    },
  ],
};
const fileOthers = async (system: JourneySystem, ...forms: readonly Form[]): Promise<void> => {
  const { submit } = sitAtBureau(system);
  for (const form of forms)
    await submit(
      clerkOf('nyw'),
      'nyw',
      '2015',
      0,
      sheetOf(
        form,
        (others[form.id] ?? []).map((cells) => rowOf(form.columns, cells)),
      ),
    );
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
    // What employers of trainees paid: behind the totals of what was promised, applied for, approved and appropriated.
    await desk.select('B13');
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
