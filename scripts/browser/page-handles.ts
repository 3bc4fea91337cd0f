/** What the page of the sheet offers to tests, and how what it shows is waited for. */
import type { Locator, Page } from 'playwright-core';

export type Rect = { x: number; y: number; width: number; height: number; isCovered: boolean };
/** `window.zhixin`. */
export type Handles = {
  zhixin: {
    ready: boolean;
    cellRect(a1: string): Rect;
    activeTab(): string;
    workbook(): unknown;
    changesMade(): number;
    saveAtOnce(): void;
  };
};

/** Waits until the sheet is open and its add-on has put the menu up. */
export async function waitUntilOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as Partial<Handles>).zhixin?.ready);
  await page.locator('#saved[data-state=saved]').waitFor({ state: 'attached' });
}

/** Polls an input's value or an element's text. */
export async function waitForText(locator: Locator, text: string): Promise<void> {
  const handle = await locator.elementHandle();
  await locator.page().waitForFunction(
    ([element, wanted]) => {
      const shown = element as unknown as { value?: string; textContent: string };
      return (shown.value ?? shown.textContent) === wanted;
    },
    [handle, text] as const,
  );
}
