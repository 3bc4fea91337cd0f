/** Waiting until what was done is over and saved. */
import type { Locator, Page } from 'playwright-core';
import type { Handles } from './page-handles.ts';

export function createSaving(page: Page, dialog: Locator) {
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

  return { idle, changing };
}
