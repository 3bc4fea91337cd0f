/** The same sheet for somebody who reads English, and for somebody who never touches the mouse. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clerksOf, planOf } from '../../scripts/bench/rush-clerks.ts';
import { faultsIn } from '../../scripts/browser/axe.ts';
import { signInByKeys, sitAt } from '../../scripts/browser/browser-desk.ts';
import { type JourneySystem, startJourneySystem } from '../../scripts/browser/journey-system.ts';
import { urgentRows } from '../../scripts/demo/cast.ts';

/** Of as many units as a plan each takes, and of some a second one. */
const crowd = clerksOf(40);
let system: JourneySystem;

beforeAll(async () => {
  system = await startJourneySystem({ schedules: [], clerks: crowd });
});
afterAll(() => system?.close());

test('menu, questions, findings and receipt are in English for a person who chose English', async () => {
  const desk = await sitAt(system.browser, {
    url: system.url,
    email: 'clerk.kjj@qingdao.example',
    language: 'en',
  });
  const [question] = await desk.run('Open a form…', 'Class return 2015-01');
  expect(question).toContain('Forms for Science and Technology');
  await desk.type('B5', 'no such project');
  const [found] = await desk.run('Check this sheet', true);
  expect(found).toMatch(/1 row: [1-9]\d* errors?/);
  expect(await desk.note('Class return', 'B5')).toMatch(/project/i);
  await desk.select('B5');
  await desk.page.keyboard.press('Delete');
  const told = await desk.run('Nil return', 'Head Example', true, true);
  expect(told.join('\n')).toMatch(/Received: receipt number ZX201501-KJJ-BX-1/);
  // The directory has the head of the unit by a Chinese name.
  expect(told.join('\n').replace('In the directory: 科负责', '')).not.toMatch(/\p{Script=Han}/u);
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('the pages around the sheet have no fault that axe knows', async () => {
  const { page, close, dialog, choose, answer, idle } = await sitAt(system.browser, {
    url: system.url,
    email: 'clerk.kjj@qingdao.example',
    signIn: async (page) => {
      expect(await faultsIn(page)).toEqual([]);
      await signInByKeys('clerk.kjj@qingdao.example')(page);
    },
  });
  // What draws the cells is Univer's.
  const cells = ['#grid'];
  expect(await faultsIn(page, cells)).toEqual([]);
  await choose('打开表格…');
  await dialog.waitFor();
  expect(await faultsIn(page, cells)).toEqual([]);
  await answer(false);
  await idle();
  await page.goto(`${system.url}outbox`);
  await page.locator('#mails tr').first().waitFor();
  await page.locator('#mails button, #mails a').first().click();
  expect(await faultsIn(page, ['#mail'])).toEqual([]);
  await close();
});

test('a stranger comes from the sign-in page to the first receipt in twelve actions, and types no number', async () => {
  const email = 'clerk.wjw@qingdao.example';
  const desk = await sitAt(system.browser, { url: system.url, email });
  // Chosen who one is; what to do stands there.
  let actions = 1;
  expect((await desk.tabs())[0]).toBe('首页');
  expect(await desk.activeTab()).toBe('首页');
  await desk.tick(`B${await desk.rowOf('首页', 'C', '急需紧缺人才培训计划')}`);
  await desk.run('打开勾选的报表');
  // A tick; the menu, its item.
  actions += 3;
  await desk.paste('B5', urgentRows);
  // A cell, the paste.
  actions += 2;
  const [, , told] = await desk.run('报送市局', '示例负责人', true, true);
  // The menu, its item; the name and two answers.
  actions += 5;
  expect(told).toMatch(/ZX2015-WJW-[A-Z]{2}-1/);
  expect(actions).toBeLessThanOrEqual(12);
  const row = await desk.rowOf('首页', 'C', '急需紧缺人才培训计划');
  expect(await desk.read('首页', `E${row}`)).toBe('… 待审核　第 1 版');
  expect(await desk.linkIn('首页', `I${row}`)).toMatch(/^#gid=\d+&range=A1$/);
  await desk.show('首页');
  await desk.follow(`I${row}`);
  await expect.poll(desk.activeTab).toContain('急需紧缺人才培训计划');
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('on a phone the home is read and its links lead on, without menu, questions or typing', async () => {
  const email = 'clerk.wjw@qingdao.example';
  const phone = await sitAt(system.browser, { url: system.url, email, onPhone: true });
  expect(await phone.activeTab()).toBe('首页');
  expect(await phone.page.getByRole('menuitem').count()).toBe(0);
  expect(await phone.page.locator('[data-u-comp=ribbon], [data-u-comp=defined-name]').count()).toBe(0);
  const row = await phone.rowOf('首页', 'C', '急需紧缺人才培训计划');
  const wide = phone.page.viewportSize()?.width ?? 0;
  const link = `I${row}`;
  expect((await phone.rectOf(link)).x).toBeGreaterThan(wide);
  // Typing is for a desk.
  const told = await phone.read('首页', `C${row}`);
  await phone.tap(`C${row}`);
  await phone.page.keyboard.type('x');
  await phone.page.keyboard.press('Enter');
  while ((await phone.rectOf(link)).x > wide - 100) await phone.swipe(-200, 0);
  await phone.tap(link);
  await expect.poll(phone.activeTab).toContain('急需紧缺人才培训计划');
  expect(await phone.read('首页', `C${row}`)).toBe(told);
  expect(phone.errors).toEqual([]);
  await phone.close();
});

test('a form can be opened, filled, checked and filed without touching the mouse', async () => {
  const email = 'clerk.hyj@qingdao.example';
  const desk = await sitAt(system.browser, { url: system.url, email, signIn: signInByKeys(email) });
  const { keyboard } = desk.page;
  await desk.chooseByKeys('打开表格…');
  await desk.answer('培训班执行情况表 2015年1月');
  await desk.idle();
  await desk.selectByKeys('B5');
  await keyboard.insertText('没有的项目');
  await keyboard.press('Enter');
  await desk.idle();
  await desk.chooseByKeys('检查本表');
  expect(await desk.answer(true)).toContain('须改正');
  await desk.idle();
  await desk.selectByKeys('B5');
  await keyboard.press('Delete');
  await desk.chooseByKeys('零报告');
  await desk.dialog.waitFor();
  await keyboard.press('Escape');
  await desk.idle();
  await desk.chooseByKeys('零报告');
  await desk.answer('示例负责人');
  await desk.answer(true);
  expect(await desk.answer(true)).toContain('ZX201501-HYJ-BX-1');
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('a reviewer decides on forty plans without touching the mouse, ten of them by one dialog', async () => {
  const review = '审核（市局）';
  for (const clerk of crowd) await system.api(clerk.email, 'submissions', planOf(clerk, '2015'));
  const email = 'reviewer@qingdao.example';
  const desk = await sitAt(system.browser, { url: system.url, email, signIn: signInByKeys(email) });
  const { keyboard } = desk.page;
  const waiting = async () =>
    (await desk.readDown('首页', 'A1', 80)).flatMap((key, i) =>
      // With its version; what was decided stands below without one.
      /^review:.*#\d+$/.test(key) ? [{ key, row: i + 1 }] : [],
    );
  const before = await waiting();
  expect(before.length).toBeGreaterThanOrEqual(40);
  for (const { row } of before.slice(0, 10)) {
    await desk.selectByKeys(`B${row}`);
    await keyboard.press('Space');
  }
  await desk.idle();
  await desk.chooseByKeys(review, '批量通过');
  expect(await desk.answer(true)).toContain('将通过 10 份');
  await desk.idle();
  await desk.chooseByKeys('首页');
  await desk.idle();
  const left = await waiting();
  expect(left.map(({ key }) => key)).toEqual(before.slice(10).map(({ key }) => key));
  await desk.selectByKeys(`B${left[0]?.row}`);
  await desk.chooseByKeys('打开勾选的报表');
  await desk.idle();
  await desk.chooseByKeys(review, '退回（附意见）');
  expect(await desk.answer('请补充经费构成')).toContain('退回');
  await desk.idle();
  await desk.chooseByKeys(review, '待审报表');
  await desk.idle();
  await desk.chooseByKeys(review, '批量通过');
  expect(await desk.answer(true)).toContain(`将通过 ${before.length - 11} 份`);
  await desk.idle();
  await desk.chooseByKeys('首页');
  await desk.idle();
  expect(await waiting()).toEqual([]);
  expect(desk.errors).toEqual([]);
  await desk.close();
});
