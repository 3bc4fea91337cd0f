/** What changes cells: typing, pasting, ticking, notes, and the menus of the sheet itself. */
import type { Page } from 'playwright-core';
import { a1Of, placeOf } from './browser-readings.ts';
import type { Cells } from './desk-cells.ts';
import type { createSaving } from './desk-saving.ts';
import { type Handles, waitForText } from './page-handles.ts';

export function createWriting(
  page: Page,
  { nameBox, rectOf, select }: Cells,
  { idle, changing }: ReturnType<typeof createSaving>,
) {
  return {
    /** Sets or takes away the tick of a cell. */
    async tick(a1: string): Promise<void> {
      const { x, y, width, height } = await rectOf(a1);
      await changing(() => page.mouse.click(x + width / 2, y + height / 2));
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
  };
}
