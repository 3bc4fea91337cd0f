/** The cells of a report as its Chinese page prints them. */
import type { Report } from '../../shared/statistics/report.ts';
import { printCell, type Table, type TableCell } from '../../shared/statistics/table.ts';

export const tableOf = (report: Report, id: string): Table => {
  const table = report.sections.flatMap(({ tables }) => tables).find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
};
export const zh = (cell: TableCell | undefined): string | number | null =>
  cell === null || typeof cell === 'number' ? cell : printCell(cell ?? null, 'text', 'zh');
/** What stands behind the first cell of a row. */
export const rowOf = (report: Report, id: string, head: string): (string | number | null)[] => {
  const row = tableOf(report, id).rows.find(({ cells }) => zh(cells[0]) === head);
  if (!row) throw new Error(`no row ${head} in ${id}`);
  return row.cells.slice(1).map(zh);
};
