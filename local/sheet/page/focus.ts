/** Gives the keyboard back to the grid: Univer types into an editor that is always there, off screen. */
export function focusSheet(): void {
  const editor = document.querySelector<HTMLElement>(
    '#grid [data-u-comp="editor"][contenteditable], #grid .univer-editor',
  );
  (editor ?? document.querySelector<HTMLElement>('[contenteditable="true"]'))?.focus({ preventScroll: true });
}

/** Univer takes the keyboard once the first selection is drawn, twice within some 20 ms. */
const settling = 100;
const longest = 2_000;

/** Until then a menu opened by F10 would lose the keyboard to the grid again. */
export async function sheetHasFocus(): Promise<void> {
  const isThere = () => document.activeElement?.closest('#grid') != null;
  const given = performance.now() + longest;
  while (!isThere() && performance.now() < given) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, settling));
}
