/**
 * Links in cells, as far as Google's `=HYPERLINK("#gid=…&range=…","…")` leads within the spreadsheet: Univer shows
 * the label, and a click on the cell goes where the link says.
 */
import { sheetNumber } from '../sheet-number.ts';
import { showRange, univerApi, workbook } from './workbook.ts';

const innerLink = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/i;

export function followLinks(): void {
  const api = univerApi();
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const [, gid, cell] = innerLink.exec(worksheet.getRange(row, column).getFormula()) ?? [];
    if (!gid || !cell) return;
    const found = workbook()
      .getSheets()
      .find((sheet) => sheetNumber(sheet.getSheetId()) === Number(gid));
    if (!found || found.isSheetHidden()) return;
    showRange(workbook().setActiveSheet(found).getRange(cell));
  });
}
