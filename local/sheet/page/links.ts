/**
 * Links in cells: Univer shows the label of `=HYPERLINK("…","…")`, and a click on the cell goes where the link says,
 * to a page in a window of its own, or as Google's `#gid=…&range=…` leads within the spreadsheet.
 */
import { sheetNumber } from '../sheet-number.ts';
import { showRange, univerApi, workbook } from './workbook.ts';

const outerLink = /^=HYPERLINK\("(https?:\/\/[^"]+)"/i;
const innerLink = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/i;

export function followLinks(): void {
  const api = univerApi();
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const formula = worksheet.getRange(row, column).getFormula();
    const [, address] = outerLink.exec(formula) ?? [];
    if (address) window.open(address, '_blank', 'noopener');
    const [, gid, cell] = innerLink.exec(formula) ?? [];
    if (!gid || !cell) return;
    const found = workbook()
      .getSheets()
      .find((sheet) => sheetNumber(sheet.getSheetId()) === Number(gid));
    if (!found || found.isSheetHidden()) return;
    showRange(workbook().setActiveSheet(found).getRange(cell));
  });
}
