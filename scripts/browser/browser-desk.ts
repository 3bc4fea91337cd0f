/**
 * A person at the sheet in a real browser: mouse, keyboard and clipboard, nothing else. What the person
 * would see is read from the page; what the page is doing is waited for, never slept for.
 */
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../shared/ground/bilingual.ts';
import { openContext } from './browser.ts';
import { createReadings } from './browser-readings.ts';
import { createCells } from './desk-cells.ts';
import { createMenu } from './desk-menu.ts';
import { createSaving } from './desk-saving.ts';
import { createWriting } from './desk-writing.ts';
import { type Handles, waitForText, waitUntilOpen } from './page-handles.ts';

export type Desk = Awaited<ReturnType<typeof sitAt>>;
export type Sitting = {
  readonly url: string;
  readonly email: string;
  readonly language?: Language;
  readonly onPhone?: true;
  /** How the person is chosen; by mouse unless said. */
  readonly signIn?: (page: Page) => Promise<void>;
};

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
  const dialog = page.locator('#dialogs dialog[open]').last();
  const saving = createSaving(page, dialog);
  const cells = createCells(page);
  return {
    dialog,
    idle: saving.idle,
    ...cells,
    ...createMenu(page, dialog, saving.idle),
    ...createWriting(page, cells, saving),
    activeTab: () => page.evaluate(() => (globalThis as unknown as Handles).zhixin.activeTab()),
    async show(tab: string): Promise<void> {
      await page.locator('#grid [data-u-comp=slide-tab-item]', { hasText: tab }).first().click();
    },
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
