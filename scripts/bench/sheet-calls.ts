/**
 * What each command asks of the spreadsheet: calls, cells read and written, flushes, and what that would take on
 * Google by the table of local/sheet/latency.ts. The add-on that is pushed to Google runs over a workbook in memory
 * and the booted system, with a small and a large roster.
 */
import { buildAddon } from '../../addon/build.ts';
import type { Cost } from '../../local/sheet/meter.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { type Seat, sitDown } from '../demo/at-the-sheet.ts';
import { columnNumbers } from '../demo/cast.ts';
import type { System } from '../demo/system.ts';
import { bootWithClass, clerk } from './booted.ts';
import { type Budget, boundOf, type SheetCommand, sheetBudgets } from './budgets.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { givenRoster, period } from './given-roster.ts';

const smallRows = 10;
const firstRow = 5;
const open = ['openForm', [`${traineeRoster.title.zh} ${period}`]] as const;
/** In the order in which they are played. */
const commands: { readonly [C in SheetCommand]: readonly [fn: string, answers: readonly string[]] } = {
  open,
  'open again': open,
  check: ['checkActiveSheet', []],
  'check again': ['checkActiveSheet', []],
  rewrite: ['rewriteUnderstood', []],
  submit: ['submitSheet', ['样负责']],
  refresh: ['refreshStatus', []],
  'submit at once': ['submitSheet', ['样负责']],
};

const fill = (seat: Seat, rows: number, hoursOfEach: string): void => {
  const tab = seat.tabs().find((name) => name.startsWith(traineeRoster.title.zh));
  if (!tab) throw new Error('the roster should have a tab');
  const hours = columnNumbers(traineeRoster.columns).hours as number;
  seat.write(tab, firstRow, 2, givenRoster(rows).rows as (string | number | null)[][]);
  seat.write(
    tab,
    firstRow,
    hours,
    Array.from({ length: rows }, () => [hoursOfEach]),
  );
  seat.show(tab);
};

/**
 * Opens the roster, pastes so many rows with hours to be understood, and plays every command; then in a new file once
 * more, with other hours, which are submitted unchecked.
 */
const play = async (system: System, rows: number): Promise<Record<SheetCommand, Cost>> => {
  let seat = sitDown(system, clerk);
  const costs: Partial<Record<SheetCommand, Cost>> = {};
  for (const [command, [fn, answers]] of Object.entries(commands) as [
    SheetCommand,
    (typeof commands)[SheetCommand],
  ][]) {
    if (command === 'check') fill(seat, rows, '４０学时');
    if (command === 'submit at once') {
      seat = sitDown(system, clerk);
      await seat.run(...open);
      fill(seat, rows, '３６学时');
    }
    const dialogs = await seat.run(fn, answers);
    costs[command] = seat.cost();
    if (command.startsWith('submit') && !JSON.stringify(dialogs).includes(`版，${rows} 行`))
      throw new Error(`the roster should be accepted: ${JSON.stringify(dialogs).slice(0, 500)}`);
  }
  return costs as Record<SheetCommand, Cost>;
};

const units: { readonly [what in keyof Budget]: string } = {
  calls: 'calls',
  cellsRead: 'cells read',
  cellsWritten: 'cells written',
  flushes: 'flushes',
  seconds: 's',
};

const figuresOf = (command: SheetCommand, rows: number, cost: Cost): Figure[] => {
  const { low, mid, high } = cost.seconds;
  const has = { ...cost, seconds: mid };
  return (Object.keys(units) as (keyof Budget)[]).map((what) =>
    atMost(
      `${command}, ${rows} rows: ${units[what] === 's' ? `modelled (${low.toFixed(1)} to ${high.toFixed(1)} s)` : units[what]}`,
      has[what],
      boundOf(sheetBudgets[command][what], rows),
      units[what],
    ),
  );
};

export const sheetCalls: Bench = {
  name: 'sheet-calls',
  counted: true,
  async run({ sheetRows }) {
    await buildAddon();
    const booted = await bootWithClass();
    try {
      // Both are then checked against a version before, from which they differ.
      await play(booted.system, smallRows - 1);
      const played = [smallRows, sheetRows];
      const figures: Figure[] = [];
      for (const rows of played) {
        const costs = await play(booted.system, rows);
        for (const command of Object.keys(costs) as SheetCommand[])
          figures.push(...figuresOf(command, rows, costs[command]));
      }
      return figures;
    } finally {
      await booted.close();
    }
  },
};
