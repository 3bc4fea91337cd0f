/** What the add-on asks of Google (interface.ts), answered by Google: the only file of everybody’s build that names its globals. */
import type { Google, MenuEntry, Tab } from './interface.ts';
import { settle } from './later.ts';
import { type Cache, type Packing, stash, unstash } from './stash.ts';
import { tabOver } from './tab.ts';

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

const tabOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, isNew = false): Tab =>
  tabOver(sheet, { tick, listRule }, isNew);

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
