/** Gives the keyboard back to the grid: Univer types into an editor that is always there, off screen. */
export function focusSheet(): void {
  const editor = document.querySelector<HTMLElement>(
    '#grid [data-u-comp="editor"][contenteditable], #grid .univer-editor',
  );
  (editor ?? document.querySelector<HTMLElement>('[contenteditable="true"]'))?.focus({ preventScroll: true });
}
