import type { Form } from './define-form.ts';
import { matchHeaders } from './match-headers.ts';

/** How far from the top a header is looked for: people put titles, notes and lists above it. */
export const searchDepth = 60;

/** The row of a grid that looks most like the form's header; -1 when none does. */
export const findHeaderRow = (form: Pick<Form, 'columns'>, grid: readonly (readonly unknown[])[]): number => {
  const total = Object.keys(form.columns).length;
  let best = -1;
  let bestCount = 0;
  for (let i = 0; i < Math.min(grid.length, searchDepth); i++) {
    const row = grid[i] as readonly unknown[];
    const texts = row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (texts === 0) continue;
    const count = total - matchHeaders(form, row).missing.length;
    // A third of the form's columns, or most of a short table's.
    const isHeader = count >= Math.max(1, Math.floor(total / 3)) || (count >= 3 && count * 2 >= texts);
    if (isHeader && count > bestCount) {
      best = i;
      bestCount = count;
    }
  }
  return best;
};
