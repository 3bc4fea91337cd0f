/**
 * How long Google takes for each class of call of local/sheet/latency.ts, timed on a tab that is thrown away. In
 * development builds only, and beside google.ts the only file that names Google's globals: google.ts makes several
 * calls at once, which cannot be told apart from outside.
 * Before a call is timed nothing waits to be written and nothing that was read is remembered, as when a command begins.
 */

/** A call, or one cell of it, and the milliseconds each of its samples took. */
export type Timed = {
  /** Class by its name in latency.ts. */
  readonly what: string;
  readonly call: string;
  readonly samples: readonly number[];
};

type Calls = { readonly [call: string]: () => unknown };
/** The same call over many cells and over one. */
type CellCalls = { readonly [call: string]: { readonly many: () => unknown; readonly one: () => unknown } };

const samples = 5;
/** Of a class with one call in it. */
const samplesAlone = 10;
const columns = 20;
const rows = 1_000;
/** An area that is given one value travels once, so it takes more cells to see them. */
const rowsFilled = 5_000;
const key = 'zhixin.measure';

const sampled = <T>(count: number, take: () => T): T[] => Array.from({ length: count }, take);

/** The clock tells whole milliseconds: what is shorter is repeated. */
const time = (work: () => unknown, times = 1): number => {
  const began = Date.now();
  for (let i = 0; i < times; i += 1) work();
  return (Date.now() - began) / times;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

/** How calls are timed on a sheet. */
const timing = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
  const cell = sheet.getRange(1, 1);
  let count = 0;
  /** Differs from the one before, for what changes nothing may cost nothing. */
  const next = (): number => {
    count += 1;
    return count;
  };
  const settle = (): void => {
    cell.setValue(next());
    SpreadsheetApp.flush();
  };
  return {
    next,
    each: (what: string, calls: Calls, { many = samples, times = 1 } = {}): Timed[] =>
      Object.entries(calls).map(([call, work]) => ({
        what,
        call,
        samples: sampled(many, () => {
          settle();
          return time(work, times);
        }),
      })),
    /** What a further cell takes. */
    cells: (what: string, cells: number, calls: CellCalls): Timed[] =>
      Object.entries(calls).map(([call, { many, one }]) => {
        const took = (work: () => unknown): number[] =>
          sampled(samples, () => {
            settle();
            return time(work);
          });
        const alone = median(took(one));
        return { what, call, samples: took(many).map((all) => Math.max(0, all - alone) / (cells - 1)) };
      }),
    flushes: (what: string): Timed => ({
      what,
      call: 'SpreadsheetApp.flush',
      samples: sampled(samplesAlone, () => {
        cell.setValue(next());
        return time(() => SpreadsheetApp.flush());
      }),
    }),
  };
};

/** @param fetch a request of the add-on */
export const measureCalls = (fetch: () => unknown): Timed[] => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const properties = PropertiesService.getUserProperties();
  const cache = CacheService.getUserCache() as GoogleAppsScript.Cache.Cache;
  const sheet = book.insertSheet();
  try {
    let lastRow = sheet.getMaxRows();
    const lengthen = (by: number) => {
      sheet.insertRowsAfter(lastRow, by);
      lastRow += by;
    };
    lengthen(rowsFilled);
    const { next, each, cells, flushes } = timing(sheet);
    const one = sheet.getRange(1, 1);
    const many = sheet.getRange(1, 1, rows, columns);
    const filled = sheet.getRange(1, 1, rowsFilled, columns);
    const colour = () => (next() % 2 ? '#fff2cc' : '#d9ead3');
    const format = () => (next() % 2 ? '0' : '0.00');
    // Made before the clock runs, two of each, which take turns.
    const grids = <T>(make: (text: string) => T) => {
      const made = ['a', 'b'].map((turn) =>
        sampled(rows, () => sampled(columns, () => make(`${turn} ${next()}`))),
      );
      return () => made[next() % 2] as T[][];
    };
    const [texts, colours] = [grids((text) => text), grids(colour)];
    const shown = (write: () => unknown) => () => {
      write();
      SpreadsheetApp.flush();
    };
    return [
      ...each(
        'handle',
        {
          'Sheet.getRange': () => sheet.getRange(1, 1),
          'SpreadsheetApp.newDataValidation': () => SpreadsheetApp.newDataValidation(),
        },
        { times: 200 },
      ),
      ...each(
        'write',
        {
          'Range.setValues': () => one.setValues([[next()]]),
          'Sheet.setColumnWidth': () => sheet.setColumnWidth(1, 100 + (next() % 2)),
          'Sheet.setFrozenRows': () => sheet.setFrozenRows(next() % 2),
        },
        { times: 20 },
      ),
      ...each(
        'getter',
        {
          'Sheet.getName': () => sheet.getName(),
          'Sheet.getSheetId': () => sheet.getSheetId(),
          'Spreadsheet.getSpreadsheetTimeZone': () => book.getSpreadsheetTimeZone(),
        },
        { times: 20 },
      ),
      ...each('read', {
        'Sheet.getMaxRows': () => sheet.getMaxRows(),
        'Sheet.getDeveloperMetadata': () => sheet.getDeveloperMetadata(),
        'Range.getValues': () => one.getValues(),
        'Range.getNotes': () => one.getNotes(),
        'Range.getBackgrounds': () => one.getBackgrounds(),
      }),
      ...each('structure', {
        'Sheet.insertRowsAfter': () => lengthen(1),
        'Sheet.addDeveloperMetadata': () => sheet.addDeveloperMetadata(key, String(next())),
        'Range.protect': () => one.protect(),
      }),
      ...each('fetch', { 'UrlFetchApp.fetch': fetch }, { many: samplesAlone }),
      ...each('show', { 'Spreadsheet.toast': () => book.toast(String(next())) }, { many: samplesAlone }),
      ...each('kept', {
        'Properties.setProperty': () => properties.setProperty(key, String(next())),
        'Properties.getProperty': () => properties.getProperty(key),
        'Cache.put': () => cache.put(key, String(next()), 60),
        'Cache.get': () => cache.get(key),
        'ScriptApp.getIdentityToken': () => ScriptApp.getIdentityToken(),
      }),
      flushes('flush'),
      ...cells('cellWritten', rows * columns, {
        'Range.setValues': {
          many: shown(() => many.setValues(texts())),
          one: shown(() => one.setValues([[next()]])),
        },
        'Range.setNotes': {
          many: shown(() => many.setNotes(texts())),
          one: shown(() => one.setNotes([[String(next())]])),
        },
        'Range.setBackgrounds': {
          many: shown(() => many.setBackgrounds(colours())),
          one: shown(() => one.setBackgrounds([[colour()]])),
        },
      }),
      ...cells('cellFilled', rowsFilled * columns, {
        'Range.setBackground': {
          many: shown(() => filled.setBackground(colour())),
          one: shown(() => one.setBackground(colour())),
        },
        'Range.setNumberFormat': {
          many: shown(() => filled.setNumberFormat(format())),
          one: shown(() => one.setNumberFormat(format())),
        },
      }),
      // After cells were written, so that there is something to read.
      ...cells('cellRead', rows * columns, {
        'Range.getValues': { many: () => many.getValues(), one: () => one.getValues() },
        'Range.getNotes': { many: () => many.getNotes(), one: () => one.getNotes() },
        'Range.getBackgrounds': { many: () => many.getBackgrounds(), one: () => one.getBackgrounds() },
      }),
    ];
  } finally {
    book.deleteSheet(sheet);
    properties.deleteProperty(key);
    cache.remove(key);
  }
};
