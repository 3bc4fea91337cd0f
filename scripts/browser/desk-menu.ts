/** The menu of the add-on and its questions. */
import type { Locator, Page } from 'playwright-core';

/** Yes or no, what to type, or how to find it in the question. */
export type Answer = boolean | string | ((question: string) => string);

/** @param idle waits until a command is over */
export function createMenu(page: Page, dialog: Locator, idle: () => Promise<void>) {
  /** Chooses an item of the add-on's menu by mouse: `choose('审核（市局）', '待审报表')`. */
  const choose = async (...path: string[]): Promise<void> => {
    await page.locator('#menubar > .zx-menu-root > [role=menuitem]').click();
    for (const caption of path) await page.getByRole('menuitem', { name: caption, exact: true }).click();
  };

  /** Reads the question on the screen and answers it; false presses the last button (no, cancel). */
  const answer = async (given: Answer): Promise<string> => {
    await dialog.waitFor();
    const element = await dialog.elementHandle();
    const text = (await dialog.textContent()) ?? '';
    if (typeof given === 'function') await page.keyboard.type(given(text));
    else if (typeof given === 'string') await page.keyboard.type(given);
    if (given === false) await dialog.getByRole('button').last().click();
    else await page.keyboard.press('Enter');
    await element?.waitForElementState('hidden');
    return text;
  };

  return {
    choose,
    answer,
    /** Chooses an item and answers its questions in turn; the texts of all dialogs. */
    async run(path: string | readonly string[], ...answers: Answer[]): Promise<string[]> {
      await choose(...[path].flat());
      const lines: string[] = [];
      for (const given of answers) lines.push(await answer(given));
      await idle();
      return lines;
    },
    /** Chooses an item without the mouse: F10, down to each caption, right into its menu, Enter. */
    async chooseByKeys(...path: string[]): Promise<void> {
      const focused = page.locator('#menubar :focus');
      await page.keyboard.press('F10');
      for (const [i, caption] of path.entries())
        for (let steps = 0; steps === 0 || (await focused.textContent()) !== caption; steps++) {
          if (steps > 30) throw new Error(`no ${caption} in the menu`);
          await page.keyboard.press(steps === 0 && i > 0 ? 'ArrowRight' : 'ArrowDown');
        }
      await page.keyboard.press('Enter');
    },
    async closeToasts(): Promise<void> {
      const close = page.locator('.zx-toast-close');
      while ((await close.count()) > 0) await close.first().click();
    },
  };
}
