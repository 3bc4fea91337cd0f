/** What one run asked of the spreadsheet, and what it would have taken. */
import { whatIs } from './call-class.ts';
import { latency, type Speed, type What } from './latency.ts';

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
