/**
 * What a command would take on Google, modelled: the emulation counts calls, cells and flushes, and this table turns
 * them into seconds. Nothing here was measured by us: no command has been timed on a real account.
 * The middle column is a judgement between the sources: take it as within a factor of three. `cmdMeasure` of a
 * development build prints these lines anew on a real account (docs/addon.md).
 *
 * Sources, for the figures they allow:
 * - flush and cells written: Google, "Best practices" (10,000 backgrounds: 100 flushes of 100 cells about 70 s, one
 *   batch about 1 s); Stack Overflow 29263774 (4,000 cells written in less than 50 ms, with a flush in 610 ms; 400
 *   flushes in 12 s).
 * - reading after writing: Google's blog of June 2010, "Optimizing spreadsheet operations" (every read first empties
 *   the cache of writes); github.com/moseskim/google-app-scripts-3rd, 16-02.gs (a pair of read and write 319 ms).
 * - properties and locks: ziritione.org/post/apps_script_performance (20 to 64 ms).
 * - start, fetch, dialogs, sheets made, and cells filled with one value: judged; no figure was found.
 */
export type Speed = 'low' | 'mid' | 'high';
type Milliseconds = { readonly [S in Speed]: number };

export const latency = {
  start: { low: 400, mid: 800, high: 2000 },
  /** Makes a handle or a builder: getRange, newDataValidation, getUi. */
  handle: { low: 0.2, mid: 1, high: 2 },
  /** Kept back until somebody reads: setValues, setColumnWidth, setFrozenRows. */
  write: { low: 1, mid: 4, high: 7 },
  getter: { low: 1, mid: 5, high: 20 },
  read: { low: 15, mid: 40, high: 100 },
  /** Done at once: insertSheet, insertRowsAfter, protect, addDeveloperMetadata. */
  structure: { low: 60, mid: 250, high: 600 },
  fetch: { low: 150, mid: 350, high: 900 },
  show: { low: 20, mid: 80, high: 200 },
  /** A property, a lock, a token. */
  kept: { low: 20, mid: 40, high: 90 },
  flush: { low: 30, mid: 300, high: 600 },
  cellRead: { low: 0.002, mid: 0.008, high: 0.03 },
  /** Each with a value of its own. */
  cellWritten: { low: 0.005, mid: 0.02, high: 0.1 },
  /** Of an area given one value: that travels once. */
  cellFilled: { low: 0.0005, mid: 0.002, high: 0.02 },
} as const satisfies { readonly [what: string]: Milliseconds };
export type What = keyof typeof latency;

/** Classes of calls by the emulation's names for them, first match; the rest are handles. */
const classes: readonly (readonly [RegExp, What])[] = [
  [/^(UrlFetchApp)\./, 'fetch'],
  [/^((Properties|Cache|Lock)\.|ScriptApp\.getIdentityToken)/, 'kept'],
  [/^(Ui\.(alert|prompt|show)|Spreadsheet\.toast)/, 'show'],
  [/^(Utilities|Blob|Logger|console|Html|Menu|Session|HTTPResponse)/, 'handle'],
  [
    /^(Spreadsheet\.(insert|delete)|Sheet\.(insert|delete|protect|addDeveloperMetadata)|Range\.protect)/,
    'structure',
  ],
  [/^(DeveloperMetadata\.(set|remove)|Protection\.remove)/, 'structure'],
  [
    /\.(getMaxRows|getMaxColumns|getLastRow|getLastColumn|getMergedRanges|getDeveloperMetadata|find)$/,
    'read',
  ],
  [
    /^Range\.get(Values?|Display\w*|Formulas|Notes?|Backgrounds|NumberFormats|DataValidations)$|^Range\.isBlank$/,
    'read',
  ],
  [/^(Sheet|Range|Spreadsheet|Protection)\.(set|clear|hide|show|merge|activate)/, 'write'],
  [
    /^(Sheet|Spreadsheet|Range)\.(get(Name|SheetId|Index|Sheets|SheetByName|SpreadsheetTimeZone|ActiveRange|ActiveSheet|Row|Column|Num\w+|FrozenRows)|isSheetHidden)$/,
    'getter',
  ],
];

export const whatIs = (call: string): What => classes.find(([name]) => name.test(call))?.[1] ?? 'handle';

/** What one run asked of the spreadsheet. */
export type Cost = {
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  cellsFilled: number;
  flushes: number;
  /** Modelled seconds, without the time people take. */
  seconds: { [S in Speed]: number };
};

/** Members that concern the cells of their range. */
const readsCells = /^Range\.(get|isBlank)/;
const fillsCells =
  /^Range\.(setValue|setFormula|setBackground|setBorder|setFont(Color|Family|Size|Weight)|setHorizontalAlignment|setVerticalAlignment|setWrap|setNumberFormat|setNote|setDataValidation|clear\w*)$/;
const ownEach = /^Range\.set\w+s$/;

/**
 * Follows the calls of one run. What was written is flushed, once, before anything is read or made, before a dialog,
 * by `SpreadsheetApp.flush`, and at the end.
 */
export const meterOf = (): {
  call(name: string, cells: number): void;
  /** Modelled seconds so far; what waits to be flushed is not among them. */
  spent(speed: Speed): number;
  end(): Cost;
} => {
  const cost: Cost = {
    calls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    cellsFilled: 0,
    flushes: 0,
    seconds: { low: 0, mid: 0, high: 0 },
  };
  let isPending = false;
  const take = (what: What, times = 1): void => {
    for (const speed of ['low', 'mid', 'high'] as const)
      cost.seconds[speed] += (latency[what][speed] * times) / 1000;
  };
  const flush = (): void => {
    if (!isPending) return;
    isPending = false;
    cost.flushes += 1;
    take('flush');
  };
  take('start');
  return {
    call(name, cells) {
      const what = whatIs(name);
      cost.calls += 1;
      if (
        what === 'read' ||
        what === 'structure' ||
        name.startsWith('Ui.') ||
        name === 'SpreadsheetApp.flush'
      )
        if (name !== 'Ui.createMenu' && name !== 'Ui.createAddonMenu') flush();
      take(what);
      if (what === 'write') isPending = true;
      if (what === 'read' && readsCells.test(name) && !name.endsWith('getMergedRanges')) {
        cost.cellsRead += cells;
        take('cellRead', cells);
      } else if (fillsCells.test(name)) {
        cost.cellsFilled += cells;
        take('cellFilled', cells);
      } else if (ownEach.test(name)) {
        cost.cellsWritten += cells;
        take('cellWritten', cells);
      }
    },
    spent: (speed) => cost.seconds[speed],
    end() {
      flush();
      return cost;
    },
  };
};
