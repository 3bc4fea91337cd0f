/**
 * A person at the sheet in a real browser: mouse, keyboard and clipboard, nothing else. What the person
 * would see is read from the page; what the page is doing is waited for, never slept for.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Language } from '../../shared/ground/bilingual.ts';
import { openContext } from './browser.ts';
import { a1Of, createReadings, placeOf } from './browser-readings.ts';

type Rect = { x: number; y: number; width: number; height: number; isCovered: boolean };
/** What the page offers to tests: `window.zhixin`. */
type Handles = {
  zhixin: {
    ready: boolean;
    cellRect(a1: string): Rect;
    activeTab(): string;
    workbook(): unknown;
    changesMade(): number;
    saveAtOnce(): void;
  };
};

export type Desk = Awaited<ReturnType<typeof sitAt>>;
export type Sitting = {
  readonly url: string;
  readonly email: string;
  readonly language?: Language;
  readonly onPhone?: true;
  /** How the person is chosen; by mouse unless said. */
  readonly signIn?: (page: Page) => Promise<void>;
};

/** Yes or no, what to type, or how to find it in the question. */
export type Answer = boolean | string | ((question: string) => string);

/** The bars above the cells and beside them, where a click would not meet a cell. */
const cellsFrom = { x: 48, y: 138 };
/** The last column of a sheet, scrolled to its end, reaches to the bar at the right. */
const cellsTo = { x: 1270, y: 740 };

/** Waits until the sheet is open and its add-on has put the menu up. */
export async function waitUntilOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as Partial<Handles>).zhixin?.ready);
  await page.locator('#saved[data-state=saved]').waitFor({ state: 'attached' });
}

/** Signs in without the mouse: Tab to the person, Enter. */
export const signInByKeys = (email: string) => async (page: Page) => {
  const button = page.locator(`button[value="${email}"]`);
  while (!(await button.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitUntilOpen(page);
};

/** Opens a browser context of its own and signs in as one of the sample people. */
export async function sitAt(browser: Browser, { url, email, language = 'zh', onPhone, signIn }: Sitting) {
  const context = await openContext(browser, language, onPhone);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(language === 'en' ? `${url}?language=en` : url);
  await (signIn ? signIn(page) : page.locator(`button[value="${email}"]`).click());
  await waitUntilOpen(page);
  return {
    page,
    errors,
    email,
    ...createActions(page),
    ...createReadings(page),
    close: () => context.close(),
  };
}

function createActions(page: Page) {
  const nameBox = page.locator('[data-u-comp=defined-name] input');
  const dialog = page.locator('#dialogs dialog[open]').last();
  const rectOf = (a1: string): Promise<Rect> =>
    page.evaluate((name) => (globalThis as unknown as Handles).zhixin.cellRect(name), a1);

  /** Turns the wheel until the right edge of a cell can be seen: a jump leaves a cell that is cut off where it is. */
  const bringIn = async (a1: string): Promise<void> => {
    for (let at = await rectOf(a1); at.x + at.width > cellsTo.x; at = await rectOf(a1)) {
      await page.mouse.move(700, 700);
      await page.mouse.wheel(at.x + at.width - cellsTo.x + 20, 0);
      await page.waitForFunction(
        ([name, x]) => (globalThis as unknown as Handles).zhixin.cellRect(name).x !== x,
        [a1, at.x] as const,
      );
    }
  };

  /** Selects a cell: by mouse where it can be seen, else by its name in the name box. */
  const select = async (a1: string): Promise<void> => {
    const { x, y, width, height, isCovered } = await rectOf(a1);
    const isInside = x >= cellsFrom.x && y >= cellsFrom.y && x + width < cellsTo.x && y + height < cellsTo.y;
    const isSeen = isInside && !isCovered;
    if (isSeen) await page.mouse.click(x + Math.min(width / 3, 40), y + height / 2);
    else {
      await nameBox.fill(a1);
      await nameBox.press('Enter');
    }
    // Keys go to the cell only when the sheet's own editor has the focus again.
    await page.locator('#grid [data-u-comp=editor]:focus').waitFor({ state: 'attached' });
    await waitForText(nameBox, a1);
    if (!isSeen) await bringIn(a1);
  };

  /** Ends when no command runs and everything is saved; a question nobody expected is an error. */
  const idle = async (): Promise<void> => {
    const over = page.locator('#busy').waitFor({ state: 'hidden' });
    const asked = dialog.waitFor().then(async () => {
      throw new Error(`unexpected question: ${await dialog.textContent()}`);
    });
    asked.catch(() => undefined);
    await Promise.race([over, asked]);
    // A person need not wait for this either: an edit is saved a second later of itself.
    await page.evaluate(() => (globalThis as unknown as Handles).zhixin.saveAtOnce());
    await page.locator('#saved[data-state=saved]').waitFor();
  };

  /** Does what changes the workbook, a moment later perhaps, and waits until that is saved. */
  const changing = async (act: () => Promise<void>): Promise<void> => {
    const changes = () => page.evaluate(() => (globalThis as unknown as Handles).zhixin.changesMade());
    const before = await changes();
    await act();
    await page.waitForFunction(
      (made) => (globalThis as unknown as Handles).zhixin.changesMade() > made,
      before,
    );
    await idle();
  };

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
    dialog,
    nameBox,
    rectOf,
    select,
    idle,
    activeTab: () => page.evaluate(() => (globalThis as unknown as Handles).zhixin.activeTab()),
    /** On a phone: touches a cell. */
    async tap(a1: string): Promise<void> {
      const { x, y, height } = await rectOf(a1);
      await page.touchscreen.tap(x + 20, y + height / 2);
    },
    /** On a phone: draws a finger over the cells. */
    async swipe(xDistance: number, yDistance: number): Promise<void> {
      const session = await page.context().newCDPSession(page);
      const gesture = { x: 300, y: 500, xDistance, yDistance, gestureSourceType: 'touch' } as const;
      await session.send('Input.synthesizeScrollGesture', gesture);
      await session.detach();
    },
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
    /** Clicks a link in a cell, which leads elsewhere. */
    async follow(a1: string): Promise<void> {
      const { x, y, height } = await rectOf(a1);
      await page.mouse.click(x + 20, y + height / 2);
    },
    /** Sets or takes away the tick of a cell. */
    async tick(a1: string): Promise<void> {
      const { x, y, width, height } = await rectOf(a1);
      await changing(() => page.mouse.click(x + width / 2, y + height / 2));
    },
    /** Goes to a cell by arrows, as long as the cell in the name box is another one. */
    async selectByKeys(a1: string): Promise<void> {
      const wanted = placeOf(a1);
      for (let steps = 0; (await nameBox.inputValue()) !== a1; steps++) {
        const at = placeOf(await nameBox.inputValue());
        if (steps > 60) throw new Error(`${a1} was not reached, the sheet is at ${JSON.stringify(at)}`);
        if (at.row !== wanted.row) await page.keyboard.press(at.row < wanted.row ? 'ArrowDown' : 'ArrowUp');
        else await page.keyboard.press(at.column < wanted.column ? 'ArrowRight' : 'ArrowLeft');
      }
    },
    /** Types into a cell and on into those right of it, as a person goes from cell to cell with Tab. */
    async type(a1: string, ...texts: string[]): Promise<void> {
      await select(a1);
      const { row, column } = placeOf(a1);
      for (const [i, text] of texts.entries()) {
        // Chinese arrives as an input method hands it over: a word at once.
        if (/^[\x20-\x7e]*$/.test(text)) await page.keyboard.type(text);
        else await page.keyboard.insertText(text);
        if (i === texts.length - 1) break;
        await page.keyboard.press('Tab');
        // As a person sees where the cursor is before typing on.
        await waitForText(nameBox, a1Of(row + 1, column + 2 + i));
      }
      await page.keyboard.press('Enter');
      await idle();
    },
    /** Pastes from the clipboard as another spreadsheet left it there: cells by tabs, rows by lines. */
    async paste(a1: string, rows: readonly (readonly (string | number | null)[])[]): Promise<void> {
      const text = rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');
      await page.evaluate(
        (clip) =>
          (
            globalThis as unknown as { navigator: { clipboard: { writeText(text: string): Promise<void> } } }
          ).navigator.clipboard.writeText(clip),
        text,
      );
      await select(a1);
      await changing(() => page.keyboard.press('Control+v'));
    },
    /** Writes a note on a cell through the sheet's own context menu. */
    async writeNote(a1: string, text: string, caption = '添加批注'): Promise<void> {
      await select(a1);
      const { x, y, height } = await rectOf(a1);
      await page.mouse.click(x + 20, y + height / 2, { button: 'right' });
      await page.getByText(caption, { exact: true }).click();
      // It takes the keys only when it has the focus, and is kept a moment after the last of them.
      await page.locator('[data-u-comp=note-textarea]:focus').waitFor();
      await page.keyboard.type(text);
      await page.waitForFunction(
        (written) => JSON.stringify((globalThis as unknown as Handles).zhixin.workbook()).includes(written),
        JSON.stringify(text).slice(1, -1),
        { polling: 100 },
      );
      await page.mouse.click(x + 20, y + height * 4.5);
      await idle();
    },
    /** Deletes the column of a cell in the first row through the menu of its header. */
    async deleteColumn(a1: string): Promise<void> {
      const { x, y, width } = await rectOf(a1);
      await page.mouse.click(x + width / 2, y - 8);
      await page.mouse.click(x + width / 2, y - 8, { button: 'right' });
      await changing(() => page.getByText('删除选中列', { exact: true }).click());
    },
    /** Rests the mouse on a cell until its note shows. */
    async pointAt(a1: string): Promise<void> {
      const { x, y, width, height } = await rectOf(a1);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      await page.locator('[data-u-comp=note-textarea]').waitFor();
      // The popup fades in and is moved to its place.
      await page
        .locator('[data-u-comp=rect-popup]')
        .last()
        .evaluate(async (popup) => {
          const { getAnimations } = popup as unknown as { getAnimations(): { finished: Promise<unknown> }[] };
          await Promise.all(getAnimations.call(popup).map(({ finished }) => finished));
        });
    },
    async closeToasts(): Promise<void> {
      const close = page.locator('.zx-toast-close');
      while ((await close.count()) > 0) await close.first().click();
    },
    async show(tab: string): Promise<void> {
      await page.locator('#grid [data-u-comp=slide-tab-item]', { hasText: tab }).first().click();
    },
    /** How high a cell of the open tab is shown, in pixels; one line of text takes less than 30. */
    heightOf: async (a1: string) => (await rectOf(a1)).height,
    tabs: () => page.locator('#grid [data-u-comp=slide-tab-item]').allTextContents(),
    /** The clock of the page's bar, `2015-04-02T09:30`. */
    async setClock(local: string): Promise<void> {
      await page.locator('#clock').click();
      await page.locator('#clock-input').fill(local);
      await page.keyboard.press('Enter');
      await waitForText(page.locator('#clock-date'), local.slice(0, 10));
    },
    async reload(): Promise<void> {
      await page.reload();
      await waitUntilOpen(page);
    },
  };
}

/** Polls an input's value or an element's text. */
async function waitForText(locator: Locator, text: string): Promise<void> {
  const handle = await locator.elementHandle();
  await locator.page().waitForFunction(
    ([element, wanted]) => {
      const shown = element as unknown as { value?: string; textContent: string };
      return (shown.value ?? shown.textContent) === wanted;
    },
    [handle, text] as const,
  );
}
