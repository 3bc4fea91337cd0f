/**
 * Links as cells. A dialog of HTML stays blank where several Google accounts are signed in, so nothing that people need
 * stands in one: a cell can be read, printed, copied, and clicked without a script (docs/decisions/026).
 */
import { cellName } from '../../shared/form/cell-name.ts';

const quoted = (text: string): string => text.replace(/"/g, '""');

/** A page, by its address. */
export const linkToPage = (url: string, text: string): string =>
  `=HYPERLINK("${quoted(url)}","${quoted(text)}")`;

/** A cell of a tab of the spreadsheet, by the tab's id; called by its name unless told. */
export const linkToCell = (tab: number, row: number, column: number, text = cellName(row, column)): string =>
  `=HYPERLINK("#gid=${tab}&range=${cellName(row, column)}","${quoted(text)}")`;
