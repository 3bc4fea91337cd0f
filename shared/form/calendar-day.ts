/** Days without a time zone, as ISO text. The sheet's Date objects become such texts in addon/tab/read-grid.ts. */
const pad = (n: number): string => (n < 10 ? `0${n}` : String(n));

export const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${pad(month)}-${pad(day)}`;
export const isoMonth = (year: number, month: number): string => `${year}-${pad(month)}`;

/** ISO day of a spreadsheet serial (days since 1899-12-30; the fraction of a day is dropped). */
export const daySerial = (serial: number): string =>
  new Date(Math.floor(serial) * 864e5 - 2209161600000).toISOString().slice(0, 10);

/** Serials of 1954 to 2100: a number in this range in a date column is a serial, not a year or a count. */
export const isSerial = (value: number): boolean => value >= 20_000 && value < 73_416;
