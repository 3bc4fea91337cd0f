/**
 * The few things the add-on asks of Google, as one interface, and the only file that names Google's
 * globals. Every method is a constant number of service calls whatever the number of rows: Sheets
 * answers a call in tens of milliseconds, so a loop over cells would take a roster minutes.
 * Rows and columns count from 1, as in the sheet.
 */
import { guardText } from './guard-text.ts';
import type { Raw } from './raw.ts';

export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};
export type Style = {
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: true;
  readonly wrap?: boolean;
  readonly format?: string;
};
export type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO';
export type MenuEntry =
  | { readonly text: string; readonly command: string }
  | { readonly text: string; readonly entries: readonly MenuEntry[] }
  | 'line';

export type Tab = {
  name(): string;
  /** As the address of the spreadsheet names it: #gid=… */
  id(): number;
  /** From A1 to the last cell with content; an empty cell is ''. */
  readAll(): Raw[][];
  /** Merged cells anywhere in the tab. */
  merges(): Area[];
  /** Formulas of the cells, '' where there is none. */
  formulas(area: Area): string[][];
  formats(area: Area): string[][];
  size(): { rows: number; columns: number };
  /** Adds rows and columns until the tab has at least so many. */
  grow(rows: number, columns: number): void;
  /** Texts that a sheet would run as a formula are kept as text. */
  write(row: number, column: number, cells: readonly (readonly (Raw | null)[])[]): void;
  /** Writes as it is given, formulas included: only for what was read from the same cells. */
  writeBack(row: number, column: number, cells: readonly (readonly Raw[])[]): void;
  notes(area: Area): string[][];
  writeNotes(row: number, column: number, notes: readonly (readonly string[])[]): void;
  colours(area: Area): string[][];
  /** null takes the colour away. */
  writeColours(row: number, column: number, colours: readonly (readonly (string | null)[])[]): void;
  style(area: Area, style: Style): void;
  /** true is bold. */
  writeWeights(row: number, column: number, bold: readonly (readonly boolean[])[]): void;
  writeFormats(row: number, column: number, formats: readonly (readonly string[])[]): void;
  /** One list per column of the area, undefined where there is none; other values may still be typed. */
  writeDropdowns(area: Area, lists: readonly (readonly string[] | undefined)[]): void;
  widths(first: number, widths: readonly number[]): void;
  freezeRows(rows: number): void;
  hideColumn(column: number): void;
  /** Asks before a user changes the area. */
  warnBeforeEdit(area: Area, description: string): void;
  /** Takes away contents, formats and notes. */
  wipe(): void;
  activate(): void;
  /** Shows the cell and puts the cursor on it. */
  select(row: number, column: number): void;
  /** What the add-on remembers about the tab; people do not see it. */
  memory(): { [key: string]: string };
  remember(key: string, text: string): void;
};

export type Google = {
  /** Locale of the person, e.g. zh_CN; works before the add-on is authorised. */
  locale(): string;
  showMenu(entries: readonly MenuEntry[]): void;
  activeTab(): Tab;
  /** Row of the cursor in the active tab. */
  activeRow(): number;
  /** Column of the cursor, from 1. */
  activeColumn(): number;
  /** What is selected in the active tab; one cell when nothing more is. */
  activeArea(): Area;
  tabNamed(name: string): Tab | undefined;
  tabRemembering(key: string, text: string): Tab | undefined;
  /** All tabs about which something is remembered under the key. */
  tabsRemembering(key: string): Tab[];
  /** Adds a tab behind the others; it becomes the active one. */
  addTab(name: string): Tab;
  /** True for OK or Yes. */
  ask(title: string, text: string, buttons: Buttons): boolean;
  /** What was typed; undefined when the person cancelled. */
  askText(title: string, text: string): string | undefined;
  toast(title: string, text: string): void;
  /** @param height in pixels, as much as a page takes unless said */
  showHtml(title: string, html: string, height?: number): void;
  identityToken(): string | null;
  /** Sends a request; throws when the network fails. A large text travels as gzip. */
  send(request: { method: string; url: string; headers: { [name: string]: string }; text?: string }): {
    status: number;
    text: string;
  };
  sleep(milliseconds: number): void;
  /** Runs the work while nobody else does in this spreadsheet; undefined when it stayed locked. */
  alone<T>(work: () => T): T | undefined;
  uuid(): string;
  now(): Date;
  /** In the spreadsheet's time zone; the pattern is Java's. */
  formatDate(date: Date, pattern: string): string;
  /** Kept per person, over all spreadsheets. */
  recall(key: string): string;
  keep(key: string, text: string): void;
  /** Shows what was written so far. */
  flush(): void;
  /** For the owner of the script; never personal data. */
  log(text: string): void;
};

/** Smaller texts travel as they are: they can be read in the network tab of a test. */
const gzipFrom = 8 * 1024;

const tabOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab => {
  const at = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const under = (row: number, column: number, grid: readonly (readonly unknown[])[]) =>
    sheet.getRange(row, column, grid.length, (grid[0] as readonly unknown[]).length);
  const isEmpty = (grid: readonly (readonly unknown[])[]) =>
    grid.length === 0 || (grid[0] as readonly unknown[]).length === 0;
  return {
    name: () => sheet.getName(),
    id: () => sheet.getSheetId(),
    readAll: () => sheet.getDataRange().getValues() as Raw[][],
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
    formulas: (area) => at(area).getFormulas(),
    formats: (area) => at(area).getNumberFormats(),
    size: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    grow(rows, columns) {
      const now = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
      if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
    },
    write(row, column, cells) {
      if (!isEmpty(cells))
        under(row, column, cells).setValues(cells.map((line) => line.map((cell) => guardText(cell ?? ''))));
    },
    writeBack(row, column, cells) {
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
    writeDropdowns(area, lists) {
      const rules = lists.map((list) =>
        list
          ? SpreadsheetApp.newDataValidation()
              .requireValueInList([...list], true)
              .setAllowInvalid(true)
              .build()
          : null,
      );
      at(area).setDataValidations(Array.from({ length: area.rows }, () => rules));
    },
    widths(first, widths) {
      for (const [i, width] of widths.entries()) sheet.setColumnWidth(first + i, width);
    },
    freezeRows: (rows) => sheet.setFrozenRows(rows),
    hideColumn: (column) => sheet.hideColumns(column),
    warnBeforeEdit(area, description) {
      at(area).protect().setDescription(description).setWarningOnly(true);
    },
    wipe() {
      sheet.clear();
      sheet.clearNotes();
    },
    activate() {
      sheet.activate();
    },
    select(row, column) {
      sheet.getRange(row, column).activate();
    },
    memory() {
      const all: { [key: string]: string } = {};
      for (const item of sheet.getDeveloperMetadata()) all[item.getKey()] = item.getValue() ?? '';
      return all;
    },
    remember(key, text) {
      const [known] = sheet.createDeveloperMetadataFinder().withKey(key).find();
      if (known) known.setValue(text);
      else sheet.addDeveloperMetadata(key, text);
    },
  };
};

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

const addEntries = (
  menu: GoogleAppsScript.Base.Menu,
  entries: readonly MenuEntry[],
): GoogleAppsScript.Base.Menu => {
  for (const entry of entries) {
    if (entry === 'line') menu.addSeparator();
    else if ('command' in entry) menu.addItem(entry.text, entry.command);
    else menu.addSubMenu(addEntries(SpreadsheetApp.getUi().createMenu(entry.text), entry.entries));
  }
  return menu;
};

export const google: Google = {
  locale: () => Session.getActiveUserLocale(),
  showMenu: (entries) => addEntries(SpreadsheetApp.getUi().createAddonMenu(), entries).addToUi(),
  activeTab: () => tabOf(spreadsheet().getActiveSheet()),
  activeRow: () => spreadsheet().getActiveRange()?.getRow() ?? 1,
  activeColumn: () => spreadsheet().getActiveRange()?.getColumn() ?? 1,
  activeArea() {
    const range = spreadsheet().getActiveRange();
    if (!range) return { row: 1, column: 1, rows: 1, columns: 1 };
    const [row, column] = [range.getRow(), range.getColumn()];
    return { row, column, rows: range.getNumRows(), columns: range.getNumColumns() };
  },
  tabNamed(name) {
    const sheet = spreadsheet().getSheetByName(name);
    return sheet ? tabOf(sheet) : undefined;
  },
  tabRemembering(key, text) {
    const [found] = spreadsheet().createDeveloperMetadataFinder().withKey(key).withValue(text).find();
    const sheet = found?.getLocation().getSheet();
    return sheet ? tabOf(sheet) : undefined;
  },
  tabsRemembering(key) {
    const found = spreadsheet().createDeveloperMetadataFinder().withKey(key).find();
    return found.flatMap((item) => item.getLocation().getSheet() ?? []).map(tabOf);
  },
  addTab: (name) => tabOf(spreadsheet().insertSheet(name, spreadsheet().getSheets().length)),
  ask(title, text, buttons) {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert(title, text, ui.ButtonSet[buttons]);
    return answer === ui.Button.OK || answer === ui.Button.YES;
  },
  askText(title, text) {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : undefined;
  },
  toast(title, text) {
    spreadsheet().toast(text, title, 6);
  },
  showHtml(title, html, height = 460) {
    SpreadsheetApp.getUi().showModalDialog(
      HtmlService.createHtmlOutput(html).setWidth(560).setHeight(height),
      title,
    );
  },
  identityToken: () => ScriptApp.getIdentityToken() as string | null,
  send({ method, url, headers, text }) {
    const large = text !== undefined && text.length >= gzipFrom;
    const answer = UrlFetchApp.fetch(url, {
      method: method.toLowerCase() as 'get' | 'post',
      headers,
      muteHttpExceptions: true,
      ...(text === undefined
        ? {}
        : large
          ? {
              contentType: 'application/gzip',
              payload: Utilities.gzip(Utilities.newBlob(text, 'application/json')).getBytes(),
            }
          : { contentType: 'application/json', payload: text }),
    });
    return { status: answer.getResponseCode(), text: answer.getContentText() };
  },
  sleep: (milliseconds) => Utilities.sleep(milliseconds),
  alone(work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(10_000)) return undefined;
    try {
      return work();
    } finally {
      lock.releaseLock();
    }
  },
  uuid: () => Utilities.getUuid(),
  now: () => new Date(),
  formatDate: (date, pattern) => Utilities.formatDate(date, spreadsheet().getSpreadsheetTimeZone(), pattern),
  recall: (key) => PropertiesService.getUserProperties().getProperty(key) ?? '',
  keep(key, text) {
    PropertiesService.getUserProperties().setProperty(key, text);
  },
  flush: () => SpreadsheetApp.flush(),
  log: (text) => console.error(text),
};
