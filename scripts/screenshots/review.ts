/** The department fills and files, the bureau returns, a colleague is faster, and the bureau sees what changed. */

import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { menuWords, sheetWords } from '../../shared/words/sheet.ts';
import { type Desk, sitAt } from '../browser/browser-desk.ts';
import { a1Of } from '../browser/browser-readings.ts';
import type { JourneySystem } from '../browser/journey-system.ts';
import { sitDown } from '../demo/at-the-sheet.ts';
import { columnNumbers, messyPlan, urgentRows } from '../demo/cast.ts';
import { keep } from './camera.ts';
import { mendedRows } from './mended-rows.ts';

const columns = columnNumbers(advancedPlan.columns);
const numberOf = (column: string) => columns[column] as number;
const at = (column: string, row: number) => a1Of(row, numberOf(column));
const certifier = '示例负责人';

const checkPasted = async (desk: Desk, open: string, check: string, name: string): Promise<void> => {
  await desk.run(open, '高级研修项目计划');
  await desk.paste('B5', messyPlan());
  await desk.run(check, true);
  // The check went to its first finding; the columns beside the frozen ones are to be seen from the first on.
  await desk.select(at('level', 12));
  await desk.select(at('title', 12));
  await desk.closeToasts();
  await desk.pointAt(at('when', 7));
  await keep(desk, name);
};

export const showReview = async (system: JourneySystem): Promise<void> => {
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

  const zh = {
    reviewer: await sitAt(browser, { url, email: 'reviewer@qingdao.example' }),
    language: 'zh',
  } as const;
  await fileOthers(system);
  const tab = await openForReview(zh, 'queue-zh');
  await zh.reviewer.writeNote(await zh.reviewer.under(tab, '计划人数', 6), '人数偏多，请核实。');
  await zh.reviewer.run([menuWords.review.zh, menuWords.return.zh], '请按批注修改后重新报送。');
  await showConflict(system, clerk);
  await keepReview(zh);
  const reviewer = await sitAt(browser, { url, email: 'reviewer2@qingdao.example', language: 'en' });
  await keepReview({ reviewer, language: 'en' });
};

type Seat = { readonly reviewer: Desk; readonly language: Language };

/** What changed since the version that was returned, with the note on a cell that changed. */
const keepReview = async (seat: Seat): Promise<void> => {
  const { reviewer, language } = seat;
  const tab = await openForReview(seat, language === 'en' ? 'queue-en' : undefined);
  await reviewer.closeToasts();
  await reviewer.select('C13');
  await reviewer.pointAt(await reviewer.under(tab, '级别', 9));
  await keep(reviewer, `review-${language}`, 640);
};

/** Two more documents for the queue, filed without a browser. */
const fileOthers = async (system: JourneySystem): Promise<void> => {
  const ocean = sitDown(system, 'clerk.hyj@qingdao.example');
  await ocean.run('openForm', ['急需紧缺人才培训计划']);
  ocean.write('急需紧缺', 5, 2, urgentRows);
  await ocean.run('submitSheet', [certifier]);
  const health = sitDown(system, 'clerk.wjw@qingdao.example');
  await health.run('openForm', ['岗位培训计划']);
  await health.run('submitNil', [certifier]);
};

/** Opens the agriculture commission's document from the queue; answers how its tab is called. */
const openForReview = async ({ reviewer, language }: Seat, picture?: string): Promise<string> => {
  const queue = sheetWords.queueTab[language];
  await reviewer.run([menuWords.review[language], menuWords.queue[language]]);
  await reviewer.closeToasts();
  const forms = await reviewer.readDown(queue, 'C3', 5);
  await reviewer.select(`C${3 + forms.indexOf(advancedPlan.title[language])}`);
  if (picture) await keep(reviewer, picture, 460);
  await reviewer.run([menuWords.review[language], menuWords.openDocument[language]]);
  return (await reviewer.tabs()).at(-1) as string;
};

/** A colleague files first; the clerk compares and files on top of it. */
const showConflict = async ({ browser, url }: JourneySystem, clerk: Desk): Promise<void> => {
  const colleague = await sitAt(browser, { url, email: 'clerk2.nyw@qingdao.example' });
  await colleague.run('打开表格…', '高级研修项目计划');
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
