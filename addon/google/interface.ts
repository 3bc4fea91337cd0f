/**
 * The few things the add-on asks of Google. Every method is a constant number of service calls whatever the number of
 * rows, and what is written waits until something is read (local/sheet/latency.ts tells what each costs): Sheets answers a call in tens of milliseconds, so a loop over cells would take a roster minutes.
 * Rows and columns count from 1, as in the sheet.
 */
import type { Raw } from './raw.ts';

export type Area = {
  readonly row: number;
  readonly column: number;
  /** Infinity reaches to the end of the tab, wherever that is; only for what is written. */
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
/** What may be put into a cell: a tick, or one of a list; other values may still be typed over a list. */
export type Rule = 'tick' | readonly string[];
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
  values(area: Area): Raw[][];
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
  /**
   * What nobody looks at meanwhile: written before contents are read or written again, before the bureau is told
   * anything, or by `finish`. Notes, colours and formats are read, and questions asked, without a flush until then.
   */
  writeLater(row: number, column: number, cells: readonly (readonly Raw[])[]): void;
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
  /** The lists from which cells of the row are chosen, undefined where there is none. */
  dropdowns(row: number, columns: number): (readonly string[] | undefined)[];
  /** One list for the area, undefined to take it away; other values may still be typed. */
  writeDropdown(area: Area, list: readonly string[] | undefined): void;
  /** null takes the rule away. */
  writeRules(row: number, column: number, rules: readonly (readonly (Rule | null)[])[]): void;
  widths(first: number, widths: readonly number[]): void;
  /** The first rows and columns stay while the others are scrolled. */
  freeze(rows: number, columns?: number): void;
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
  /** Ids of the tabs by what is remembered about them under the key. */
  gidsRemembering(key: string): ReadonlyMap<string, number>;
  /** Adds a tab behind the others, or before them; it becomes the active one. */
  addTab(name: string, place?: 'first'): Tab;
  /** True for OK or Yes. */
  ask(title: string, text: string, buttons: Buttons): boolean;
  /** What was typed; undefined when the person cancelled. */
  askText(title: string, text: string): string | undefined;
  toast(title: string, text: string): void;
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
  /** Kept per person for some hours at most, and given up when that is too much; '' where nothing is there any more. */
  unstash(key: string): string;
  stash(key: string, text: string): void;
  /** Shows what was written so far. */
  flush(): void;
  /** Writes what was left for later: at the end of each command, however it ends. */
  finish(): void;
  /** For the owner of the script; never personal data. */
  log(text: string): void;
};
