/** All rows of the first tab of an xlsx file, as they are read. */
import { inspectWorkbook } from '../../functions/workbook/inspect-workbook.ts';
import { listTabs, type Tab } from '../../functions/workbook/list-tabs.ts';
import { readCells } from '../../functions/workbook/read-cells.ts';
import type { Cell } from '../../shared/form/define-form.ts';

export const rowsOfWorkbook = async (bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> => {
  const { parts } = inspectWorkbook(Buffer.from(bytes));
  const rows: Cell[][] = [];
  await readCells(parts, listTabs(parts).tabs[0] as Tab, (_, cells) => rows.push(cells) > 0);
  return rows;
};
