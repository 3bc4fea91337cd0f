/**
 * On a phone a finger moves the sheet, and nothing is typed or ticked. Univer's own parts for phones lack services that its notes and lists ask for
 * (0.25.1), and those for a desk would select cells instead.
 */
import { univerApi } from './workbook.ts';

/** Commands of Univer that show something and change nothing. */
const shows = /scroll|activate|selection|zoom/;

export function readByTouch(grid: HTMLElement): void {
  const api = univerApi();
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    event.cancel = true;
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id.startsWith('sheet.command.') && !shows.test(event.id)) event.cancel = true;
  });
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
      void api.executeCommand('sheet.command.set-scroll-relative', moved);
      last = now;
    },
    true,
  );
}
