/** The same sheet for somebody who reads English, and for somebody who never touches the mouse. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, sitAt, waitUntilOpen } from '../support/browser-desk.ts';
import { type JourneySystem, startJourneySystem } from '../support/journey-system.ts';

let system: JourneySystem;

beforeAll(async () => {
  system = await startJourneySystem();
});
afterAll(() => system?.close());

const lineWith =
  (...words: string[]) =>
  (question: string) => {
    const line = question.split('\n').find((each) => words.every((word) => each.includes(word)));
    return line?.split('.')[0]?.trim() ?? 'nothing';
  };

test('menu, questions, findings and receipt are in English for a person who chose English', async () => {
  const desk = await sitAt(system.browser, {
    url: system.url,
    email: 'clerk.kjj@qingdao.example',
    language: 'en',
  });
  const [question] = await desk.run('Open a form…', lineWith('Class return, 2015-01'));
  expect(question).toContain('Forms of Science and Technology');
  await desk.type('B5', 'no such project');
  const [found] = await desk.run('Check this sheet', true);
  expect(found).toMatch(/1 rows?: \d+ to correct/);
  expect(await desk.note('Class return', 'B5')).toMatch(/project/i);
  await desk.select('B5');
  await desk.page.keyboard.press('Delete');
  const told = await desk.run('Nil return', 'Head Example', true, true);
  expect(told.join('\n')).toMatch(/Received: receipt ZX201501-KJJ-BX-1/);
  expect(told.join('\n')).not.toMatch(/\p{Script=Han}/u);
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('a form can be opened, filled, checked and filed without touching the mouse', async () => {
  const desk = await signInByKeyboard('clerk.hyj@qingdao.example');
  const { keyboard } = desk.page;
  await chooseByKeyboard(desk, 0);
  await desk.answer(lineWith('培训班执行情况', '2015年1月'));
  await desk.idle();
  await goTo(desk, 'B5');
  await keyboard.insertText('没有的项目');
  await keyboard.press('Enter');
  await desk.idle();
  await chooseByKeyboard(desk, 1);
  expect(await desk.answer(true)).toContain('处必须改正');
  await desk.idle();
  await goTo(desk, 'B5');
  await keyboard.press('Delete');
  await chooseByKeyboard(desk, 4);
  await desk.dialog.waitFor();
  await keyboard.press('Escape');
  await desk.idle();
  await chooseByKeyboard(desk, 4);
  await desk.answer('示例负责人');
  await desk.answer(true);
  expect(await desk.answer(true)).toContain('ZX201501-HYJ-BX-1');
  expect(desk.errors).toEqual([]);
  await desk.close();
});

async function signInByKeyboard(email: string): Promise<Desk> {
  return sitAt(system.browser, {
    url: system.url,
    email,
    async signIn(page) {
      const button = page.locator(`button[value="${email}"]`);
      while (!(await button.evaluate((element) => element.matches(':focus'))))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitUntilOpen(page);
    },
  });
}

/** F10 to the menu, down to the item of this number, Enter. */
async function chooseByKeyboard({ page }: Desk, item: number): Promise<void> {
  await page.keyboard.press('F10');
  for (let i = 0; i <= item; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** From the corner of the sheet by arrows, as long as the cell in the name box is another one. */
async function goTo({ page, nameBox }: Desk, a1: string): Promise<void> {
  const wanted = /^([A-Z])(\d+)$/.exec(a1) as RegExpExecArray;
  for (let steps = 0; (await nameBox.inputValue()) !== a1; steps++) {
    if (steps > 60) throw new Error(`${a1} was not reached, the sheet is at ${await nameBox.inputValue()}`);
    const [, column = 'A', row = '1'] = /^([A-Z])(\d*)/.exec(await nameBox.inputValue()) ?? [];
    if (Number(row || 1) < Number(wanted[2])) await page.keyboard.press('ArrowDown');
    else if (Number(row) > Number(wanted[2])) await page.keyboard.press('ArrowUp');
    else await page.keyboard.press(column < (wanted[1] as string) ? 'ArrowRight' : 'ArrowLeft');
  }
}
