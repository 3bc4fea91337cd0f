/** One tab of the spreadsheet (interface.ts) over Google's sheet. */
import { cellName, columnLetter } from '../../shared/form/cell-name.ts';
import { guardText } from './guard-text.ts';
import type { Area, Tab } from './interface.ts';
import { putOff, settle } from './later.ts';
import type { Raw } from './raw.ts';
import { runsOf } from './runs-of.ts';
import { memoryOf } from './tab-memory.ts';

/** Building these takes a global of Google's, which google.ts alone names. */
type Rules = {
  readonly tick: () => GoogleAppsScript.Spreadsheet.DataValidation;
  readonly listRule: (list: readonly string[]) => GoogleAppsScript.Spreadsheet.DataValidation;
};

/** @param isNew nothing is remembered about the tab yet, so nothing is looked for */
export const tabOver = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { tick, listRule }: Rules,
  isNew: boolean,
): Tab => {
  const at = ({ row, column, rows, columns }: Area) =>
    rows === Infinity
      ? sheet.getRange(`${cellName(row, column)}:${columnLetter(column + columns - 2)}`)
      : sheet.getRange(row, column, rows, columns);
  const under = (row: number, column: number, grid: readonly (readonly unknown[])[]) =>
    sheet.getRange(row, column, grid.length, (grid[0] as readonly unknown[]).length);
  /** Google refuses cells outside the sheet when they are named, without reading anything. */
  const reaches = (row: number, column: number): boolean => {
    try {
      sheet.getRange(row, column);
      return true;
    } catch {
      return false;
    }
  };
  const isEmpty = (grid: readonly (readonly unknown[])[]) =>
    grid.length === 0 || (grid[0] as readonly unknown[]).length === 0;
  let id: number | undefined;
  return {
    name: () => sheet.getName(),
    id() {
      id = id ?? sheet.getSheetId();
      return id;
    },
    readAll() {
      settle();
      return sheet.getDataRange().getValues() as Raw[][];
    },
    values(area) {
      settle();
      return at(area).getValues() as Raw[][];
    },
    merges: () =>
      sheet
        .getDataRange()
        .getMergedRanges()
        .map((range) => ({
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getNumRows(),
          columns: range.getNumColumns(),
        })),
    formulas(area) {
      settle();
      return at(area).getFormulas();
    },
    formats: (area) => at(area).getNumberFormats(),
    size: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    grow(rows, columns) {
      if (reaches(rows, columns)) return;
      const now = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
      if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
    },
    write(row, column, cells) {
      settle();
      if (!isEmpty(cells))
        under(row, column, cells).setValues(cells.map((line) => line.map((cell) => guardText(cell ?? ''))));
    },
    writeLater(row, column, cells) {
      putOff(() => under(row, column, cells).setValues(cells as Raw[][]));
    },
    writeBack(row, column, cells) {
      settle();
      if (!isEmpty(cells)) under(row, column, cells).setValues(cells as Raw[][]);
    },
    notes: (area) => at(area).getNotes(),
    writeNotes(row, column, notes) {
      if (!isEmpty(notes)) under(row, column, notes).setNotes(notes as string[][]);
    },
    colours: (area) => at(area).getBackgrounds(),
    writeColours(row, column, colours) {
      if (!isEmpty(colours)) under(row, column, colours).setBackgrounds(colours as string[][]);
    },
    style(area, { bold, size, colour, background, align, middle, wrap, format }) {
      const range = at(area);
      if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
      if (size !== undefined) range.setFontSize(size);
      if (colour !== undefined) range.setFontColor(colour);
      if (background !== undefined) range.setBackground(background);
      if (align !== undefined) range.setHorizontalAlignment(align);
      if (middle) range.setVerticalAlignment('middle');
      if (wrap !== undefined) range.setWrap(wrap);
      if (format !== undefined) range.setNumberFormat(format);
    },
    writeWeights(row, column, bold) {
      if (!isEmpty(bold))
        under(row, column, bold).setFontWeights(
          bold.map((line) => line.map((one) => (one ? 'bold' : 'normal'))),
        );
    },
    writeFormats(row, column, formats) {
      if (!isEmpty(formats)) under(row, column, formats).setNumberFormats(formats as string[][]);
    },
    dropdowns(row, columns) {
      const [line = []] = sheet.getRange(row, 1, 1, columns).getDataValidations();
      return line.map((rule) => {
        const list: unknown = rule?.getCriteriaValues()[0];
        return rule ? (Array.isArray(list) ? list.map(String) : []) : undefined;
      });
    },
    writeDropdown(area, list) {
      at(area).setDataValidation(list ? listRule(list) : null);
    },
    writeRules(row, column, rules) {
      if (isEmpty(rules)) return;
      const built = rules.map((line) =>
        line.map((rule) => (rule === null ? null : rule === 'tick' ? tick() : listRule(rule))),
      );
      under(row, column, rules).setDataValidations(built);
    },
    widths(first, widths) {
      for (const { at: i, length, value } of runsOf(widths)) sheet.setColumnWidths(first + i, length, value);
    },
    freeze(rows, columns = 0) {
      sheet.setFrozenRows(rows);
      if (columns) sheet.setFrozenColumns(columns);
    },
    hideColumn: (column) => sheet.hideColumns(column),
    warnBeforeEdit(area, description) {
      at(area).protect().setDescription(description).setWarningOnly(true);
    },
    wipe() {
      settle();
      sheet.clear();
      sheet.clearNotes();
    },
    activate() {
      sheet.activate();
    },
    select(row, column) {
      sheet.getRange(row, column).activate();
    },
    ...memoryOf(sheet, isNew),
  };
};
