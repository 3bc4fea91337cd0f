/**
 * On a phone a finger moves the sheet. Univer's own parts for phones lack services that its notes and lists ask for
 * (0.25.1), and those for a desk would select cells instead.
 */
import { univerApi } from './workbook.ts';

export function scrollByTouch(grid: HTMLElement): void {
  let last = { x: 0, y: 0 };
  const where = ({ clientX: x, clientY: y }: PointerEvent) => ({ x, y });
  grid.addEventListener(
    'pointerdown',
    (event) => {
      last = where(event);
    },
    true,
  );
  grid.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType !== 'touch') return;
      event.stopPropagation();
      const now = where(event);
      const moved = { offsetX: last.x - now.x, offsetY: last.y - now.y };
      void univerApi().executeCommand('sheet.command.set-scroll-relative', moved);
      last = now;
    },
    true,
  );
}
