/** Cells as people name them in any spreadsheet: G7. */

/** Letters of a column; 0 is A, 26 is AA. */
export const columnLetter = (column: number): string =>
  (column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Row and column count from 1, as in the sheet. */
export const cellName = (row: number, column: number): string => `${columnLetter(column - 1)}${row}`;

/** Rows in rising order, runs of them drawn together: 5–84, 90. Beyond `limit` runs an ellipsis. */
export const rowRanges = (rows: readonly number[], limit = 8): string => {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last.to + 1) last.to = row;
    else if (!last || row !== last.to) runs.push({ from: row, to: row });
  }
  const shown = runs.slice(0, limit).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return shown.join(', ') + (runs.length > limit ? ' …' : '');
};
