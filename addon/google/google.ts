/** What the add-on asks of Google (interface.ts), answered by Google: the only file of everybody’s build that names its globals. */
import { cellName, columnLetter } from '../../shared/form/cell-name.ts';
import { guardText } from './guard-text.ts';
import type { Area, Google, MenuEntry, Tab } from './interface.ts';
import type { Raw } from './raw.ts';
import { type Cache, type Packing, stash, unstash } from './stash.ts';

/** Smaller texts travel as they are: they can be read in the network tab of a test. */
const gzipFrom = 8 * 1024;

/** Made once: cells with the same rule share it. */
let tickRule: GoogleAppsScript.Spreadsheet.DataValidation | undefined;
const tick = () => {
  tickRule ??= SpreadsheetApp.newDataValidation().requireCheckbox().build();
  return tickRule;
};

/** Other values may still be typed. */
const listRule = (list: readonly string[]) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...list], true)
    .setAllowInvalid(true)
    .build();

let later: (() => void)[] = [];
const settle = (): void => {
  const works = later;
  later = [];
  for (const work of works) work();
};

type Remembered = Map<string, GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined>;

/** First positions and lengths of runs of equal numbers. */
const runsOf = (numbers: readonly number[]): { at: number; length: number; value: number }[] => {
  const runs: { at: number; length: number; value: number }[] = [];
  numbers.forEach((value, at) => {
    const last = runs[runs.length - 1];
    if (last?.value === value) last.length += 1;
    else runs.push({ at, length: 1, value });
  });
  return runs;
};

/** @param isNew nothing is remembered about the tab yet, so nothing is looked for */
const tabOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, isNew = false): Tab => {
  let known: Remembered | undefined = isNew ? new Map() : undefined;
  /** What this run added is looked for only when it is wanted again. */
  const lookAgain = (isWanted: (key: string) => boolean): void => {
    if (known && [...known].some(([key, item]) => !item && isWanted(key))) known = undefined;
  };
  const remembered = (): Remembered => {
    if (!known) {
      known = new Map();
      for (const item of sheet.getDeveloperMetadata()) known.set(item.getKey(), item);
    }
    return known;
  };
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
      later.push(() => under(row, column, cells).setValues(cells as Raw[][]));
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
    memory() {
      const all: { [key: string]: string } = {};
      lookAgain(() => true);
      for (const [key, item] of remembered()) all[key] = item?.getValue() ?? '';
      return all;
    },
    remember(key, text) {
      lookAgain((has) => has === key);
      const item = remembered().get(key);
      if (item) item.setValue(text);
      else {
        sheet.addDeveloperMetadata(key, text);
        remembered().set(key, undefined);
      }
    },
  };
};

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
let timeZone: string | undefined;

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

const cacheOfPerson = () => CacheService.getUserCache() as unknown as Cache;
const packing: Packing = {
  pack: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes()),
  unpack: (packed) =>
    Utilities.ungzip(
      Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip'),
    ).getDataAsString(),
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
    return found.flatMap((item) => item.getLocation().getSheet() ?? []).map((sheet) => tabOf(sheet));
  },
  gidsRemembering(key) {
    const found = spreadsheet().createDeveloperMetadataFinder().withKey(key).find();
    return new Map(
      found.flatMap((item) => {
        const sheet = item.getLocation().getSheet();
        return sheet ? [[item.getValue() ?? '', sheet.getSheetId()] as const] : [];
      }),
    );
  },
  addTab: (name, place) =>
    tabOf(spreadsheet().insertSheet(name, place === 'first' ? 0 : spreadsheet().getSheets().length), true),
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
  identityToken: () => ScriptApp.getIdentityToken() as string | null,
  send({ method, url, headers, text }) {
    if (method !== 'GET') settle();
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
  formatDate(date, pattern) {
    timeZone = timeZone ?? spreadsheet().getSpreadsheetTimeZone();
    return Utilities.formatDate(date, timeZone, pattern);
  },
  recall: (key) => PropertiesService.getUserProperties().getProperty(key) ?? '',
  keep(key, text) {
    PropertiesService.getUserProperties().setProperty(key, text);
  },
  unstash: (key) => unstash(cacheOfPerson(), packing, key),
  stash(key, text) {
    stash(cacheOfPerson(), packing, key, text);
  },
  flush() {
    settle();
    SpreadsheetApp.flush();
  },
  finish: settle,
  log: (text) => console.error(text),
};
