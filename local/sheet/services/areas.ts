import type { Area } from '../operations.ts';

export const overlaps = (a: Area, b: Area): boolean =>
  a.startRow <= b.endRow &&
  b.startRow <= a.endRow &&
  a.startColumn <= b.endColumn &&
  b.startColumn <= a.endColumn;

/** What is left of an area when a hole is cut into it: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area];
  const top = Math.max(area.startRow, hole.startRow);
  const bottom = Math.min(area.endRow, hole.endRow);
  const pieces: Area[] = [
    { ...area, endRow: top - 1 },
    { ...area, startRow: bottom + 1 },
    { ...area, startRow: top, endRow: bottom, endColumn: hole.startColumn - 1 },
    { ...area, startRow: top, endRow: bottom, startColumn: hole.endColumn + 1 },
  ];
  return pieces.filter((piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn);
}
