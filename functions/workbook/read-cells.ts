/** The rows of one tab of an xlsx file, one after the other. Only this file and the writers beside it know the library. */
import { type CellValue, streamXlsxRows } from 'hucre/xlsx';
import type { Cell } from '../../shared/form/define-form.ts';
import { badWorkbook } from './fault.ts';
import type { Tab } from './list-tabs.ts';
import { packTab } from './pack-tab.ts';
import type { Parts } from './relationships.ts';

/** Gets each row that has cells: its index from 0 and its cells from column A. False stops the reading. */
type TakeRow = (index: number, cells: Cell[]) => boolean | undefined;

/** Serials lose the last bits of a second; 23:59:59 stays on its day. */
const second = 1_000;

/** Dates become the text a sheet would hand over, 2015-03-09 or 2015-03-09 13:30; '' is an empty cell. */
const cellOf = (value: CellValue): Cell => {
  if (value === '') return null;
  if (!(value instanceof Date)) return value;
  const time = value.getTime();
  if (Number.isNaN(time)) return '#NUM!';
  const text = new Date(Math.round(time / second) * second).toISOString();
  const day = text.slice(0, 10);
  const minute = text.slice(11, 16);
  return minute === '00:00' ? day : `${day} ${minute}`;
};

/** @throws Problem bad-workbook when the inside of the file does not hold together */
export const readCells = async (parts: Parts, tab: Tab, takeRow: TakeRow): Promise<void> => {
  const refusals: unknown[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(packTab(parts, tab), { sheet: tab.index })) {
      // The library hands the array over and keeps nothing of it.
      for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (value === '' || (typeof value === 'object' && value !== null)) values[i] = cellOf(value);
      }
      if (!keepsReading(takeRow, index, values as Cell[], refusals)) break;
    }
  } catch {
    // Whatever the library stumbles over is in the file.
    throw badWorkbook('damaged');
  }
  if (refusals.length) throw refusals[0];
};

/** What the taker throws is not the library's. */
const keepsReading = (take: TakeRow, index: number, cells: Cell[], refusals: unknown[]): boolean => {
  try {
    return take(index, cells) !== false;
  } catch (error) {
    refusals.push(error);
    return false;
  }
};
