/**
 * npm run screenshots: plays the story in a real browser and keeps pictures of it in docs/images/. Give names
 * to take only some: `npm run screenshots -- report-zh`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { advancedPlan } from '../shared/forms/advanced-plan.ts';
import { type Desk, sitAt } from '../test/support/browser-desk.ts';
import { a1Of } from '../test/support/browser-readings.ts';
import { type JourneySystem, startJourneySystem } from '../test/support/journey-system.ts';
import { sitDown } from './demo/at-the-sheet.ts';
import { columnNumbers, mendedPlan, messyPlan, urgentRows } from './demo/cast.ts';
import { createSteps } from './demo/steps.ts';
import { playStory } from './demo/story.ts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const columns = columnNumbers(advancedPlan.columns);
const numberOf = (column: string) => columns[column] as number;
const at = (column: string, row: number) => a1Of(row, numberOf(column));
const certifier = '示例负责人';
const review = '审核（市局）';

const wanted = new Set(process.argv.slice(2));
const keep = async ({ page }: Pick<Desk, 'page'>, name: string): Promise<void> => {
  if (wanted.size > 0 && !wanted.has(name)) return;
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`docs/images/${name}.png`);
};

/** The six rows as the clerk leaves them: what was pasted, with the mended cells. */
const mendedRows = () =>
  messyPlan().map((cells, i) => {
    const row = [...cells, ...Array.from({ length: numberOf('budget') - cells.length - 1 }, () => null)];
    for (const [name, value] of Object.entries(mendedPlan[i] ?? {})) row[numberOf(name) - 2] = value;
    return row;
  });

const checkPasted = async (desk: Desk, open: string, check: string, name: string): Promise<void> => {
  await desk.run(open, '1');
  await desk.paste('B5', messyPlan());
  await desk.run(check, true);
  await desk.select(at('title', 12));
  await desk.closeToasts();
  await desk.pointAt(at('when', 7));
  await keep(desk, name);
};

const playReview = async (system: JourneySystem): Promise<void> => {
  const { browser, url } = system;
  const clerk = await sitAt(browser, { url, email: 'clerk.nyw@qingdao.example' });
  await checkPasted(clerk, '打开表格…', '检查本表', 'sheet-zh');
  const stranger = await sitAt(browser, { url, email: 'clerk.kjj@qingdao.example', language: 'en' });
  await checkPasted(stranger, 'Open a form…', 'Check this sheet', 'sheet-en');
  await stranger.close();

  await clerk.paste('B5', mendedRows());
  await clerk.choose('报送市局');
  await clerk.answer(certifier);
  await clerk.answer(true);
  await clerk.dialog.waitFor();
  await keep(clerk, 'receipt-zh');
  await clerk.answer(true);
  await clerk.idle();

  const reviewer = await sitAt(browser, { url, email: 'reviewer@qingdao.example' });
  await fileOthers(system);
  const tab = await openForReview(reviewer, 'queue-zh');
  await reviewer.writeNote(await reviewer.under(tab, '计划人数', 6), '人数偏多，请核实。');
  await reviewer.run([review, '退回（附批注）'], '请按批注修改后再报。', true, true);
  await showConflict(system, clerk);
  await openForReview(reviewer);
  await reviewer.closeToasts();
  await reviewer.select('B13');
  await reviewer.pointAt(await reviewer.under(tab, '级别', 9));
  await keep(reviewer, 'review-zh');
};

/** Two more documents for the queue, filed without a browser. */
const fileOthers = async (system: JourneySystem): Promise<void> => {
  const ocean = sitDown(system, 'clerk.hyj@qingdao.example');
  await ocean.run('cmdOpenForm', ['2']);
  ocean.write('急需紧缺', 5, 2, urgentRows);
  await ocean.run('cmdSubmit', [certifier]);
  const health = sitDown(system, 'clerk.wjw@qingdao.example');
  await health.run('cmdOpenForm', ['3']);
  await health.run('cmdNil', [certifier]);
};

/** Opens the agriculture commission's document from the queue; answers how its tab is called. */
const openForReview = async (reviewer: Desk, picture?: string): Promise<string> => {
  await reviewer.run([review, '待审队列']);
  await reviewer.closeToasts();
  const units = await reviewer.readDown('待审队列', 'B3', 5);
  await reviewer.select(`C${3 + units.indexOf('市农业委员会')}`);
  if (picture) await keep(reviewer, picture);
  await reviewer.run([review, '打开所选报表']);
  return '审核 市农业委员会';
};

/** A colleague files first; the clerk compares and files on top of it. */
const showConflict = async ({ browser, url }: JourneySystem, clerk: Desk): Promise<void> => {
  const colleague = await sitAt(browser, { url, email: 'clerk2.nyw@qingdao.example' });
  await colleague.run('打开表格…', '1');
  await colleague.type(at('persons', 6), '48');
  await colleague.type(at('place', 9), '青岛');
  await colleague.run('报送市局', certifier, true, true);
  await colleague.close();
  await clerk.type(at('level', 9), '省级');
  await clerk.type(at('when', 7), '2015年3月16日—3月20日');
  // Not merged: the picture shows the two versions side by side.
  await clerk.run('报送市局', '', true, true, false);
  const compared = (await clerk.tabs()).find((name) => name.includes('同事')) as string;
  await clerk.show(compared);
  await clerk.closeToasts();
  await clerk.select('C13');
  await clerk.pointAt(await clerk.under(compared, '培训地点', 9));
  await keep(clerk, 'conflict-zh');
  await clerk.show('高级研修项目计划 2015');
  await clerk.run('报送市局', true, '', true, true);
};

/** The number of a form in the list that a person is shown. */
const numbered = (title: string) => (question: string) =>
  question.match(new RegExp(`(\\d+)\\. ${title}[　,]`))?.[1] as string;

/** The bureau shares targets out; the agriculture commission sees its own at the head of its plan. */
const showTargets = async ({ browser, url }: JourneySystem): Promise<void> => {
  const office = await sitAt(browser, { url, email: 'clerk.rsj@qingdao.example' });
  await office.run('打开表格…', numbered('下达任务指标'));
  await office.paste('B5', [['市农业委员会', '高级研修项目', '左右', 180, null, '人']]);
  await office.run([review, '拟定指标分解…'], '2', '2', true);
  await office.run('检查本表', true);
  await office.closeToasts();
  await office.select('B12');
  await keep(office, 'targets-zh');
  await office.run('报送市局', certifier, true, true);
  await office.close();
  for (const language of ['zh', 'en'] as const) {
    const email = `clerk${language === 'zh' ? '2' : ''}.nyw@qingdao.example`;
    const clerk = await sitAt(browser, { url, email, language });
    await clerk.run(language === 'zh' ? '打开表格…' : 'Open a form…', '1');
    await clerk.paste('B5', mendedRows());
    await clerk.run(language === 'zh' ? '检查本表' : 'Check this sheet', true);
    await clerk.closeToasts();
    await clerk.select('B14');
    await keep(clerk, `target-${language}`);
    await clerk.close();
  }
};

const showReport = async (system: JourneySystem): Promise<void> => {
  await playStory(
    system,
    createSteps((line) => console.error(line)),
  );
  const page = await system.browser.newPage({ viewport: { width: 1280, height: 800 } });
  const mails = (await system.outbox()).filter(({ subject }) => subject.includes('统计月报'));
  for (const language of ['zh', 'en']) {
    const link = mails
      .at(-1)
      ?.text.match(/https?:\S+/g)
      ?.find((each) => each.includes(`/${language}?`));
    await page.goto(link as string);
    await page.waitForFunction('document.fonts.ready.then(() => true)');
    await keep({ page }, `report-${language}`);
  }
};

mkdirSync(folder, { recursive: true });
for (const play of [playReview, showTargets, showReport]) {
  const system = await startJourneySystem();
  try {
    await play(system);
  } finally {
    await system.close();
  }
}
