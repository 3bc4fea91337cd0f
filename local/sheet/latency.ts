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
