/** Going to cells: by mouse, by name, by keys, by touch. */
import type { Page } from 'playwright-core';
import { placeOf } from './browser-readings.ts';
import { type Handles, type Rect, waitForText } from './page-handles.ts';

/** The bars above the cells and beside them, where a click would not meet a cell. */
const cellsFrom = { x: 48, y: 138 };
/** The last column of a sheet, scrolled to its end, reaches to the bar at the right. */
const cellsTo = { x: 1270, y: 740 };

export function createCells(page: Page) {
  const nameBox = page.locator('[data-u-comp=defined-name] input');
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

  return {
    nameBox,
    rectOf,
    select,
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
    /** Clicks a link in a cell, which leads elsewhere. */
    async follow(a1: string): Promise<void> {
      const { x, y, height } = await rectOf(a1);
      await page.mouse.click(x + 20, y + height / 2);
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
    /** How high a cell of the open tab is shown, in pixels; one line of text takes less than 30. */
    heightOf: async (a1: string) => (await rectOf(a1)).height,
  };
}

export type Cells = ReturnType<typeof createCells>;
