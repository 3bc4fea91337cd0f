/**
 * Calls of the spreadsheet per command: Google answers each in tens of milliseconds, so a command that made
 * one for each row would take a roster minutes, and one that wrote every cell again would too. The add-on that is pushed to Google runs over a workbook in
 * memory and the booted system; the same commands over a small and a large roster must make the same calls.
 */
import { buildAddon } from '../../addon/build.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { type Seat, sitDown } from '../demo/at-the-sheet.ts';
import { columnNumbers } from '../demo/cast.ts';
import type { System } from '../demo/system.ts';
import { bootWithClass, clerk } from './booted.ts';
import { callBudgets, cellBudgets, countedCalls } from './budgets.ts';
import { againstFloor, atMost, type Bench } from './figure.ts';
import { givenRoster, period } from './given-roster.ts';

const smallRows = 10;
const firstRow = 5;
const commands = {
  check: 'checkActiveSheet',
  rewrite: 'rewriteUnderstood',
  submit: 'submitSheet',
  refresh: 'refreshStatus',
};
type Command = keyof typeof commands;

const openRoster = async (seat: Seat): Promise<string> => {
  await seat.run('openForm', [`${traineeRoster.title.zh} ${period}`]);
  const tab = seat.tabs().find((name) => name.startsWith(traineeRoster.title.zh));
  if (!tab) throw new Error('the roster should have a tab');
  return tab;
};

const callsOf = (seat: Seat): number =>
  Object.values(countedCalls(seat.counts())).reduce((sum, count) => sum + count, 0);

type Counted = { readonly calls: number; readonly cells: number };

/** Opens the roster, pastes so many rows with hours to be understood, and plays every command. */
const play = async (system: System, rows: number): Promise<Record<Command, Counted>> => {
  const seat = sitDown(system, clerk);
  const tab = await openRoster(seat);
  const hours = columnNumbers(traineeRoster.columns).hours as number;
  const pasted = givenRoster(rows).rows;
  seat.write(tab, firstRow, 2, pasted as (string | number | null)[][]);
  seat.write(
    tab,
    firstRow,
    hours,
    Array.from({ length: rows }, () => ['４０学时']),
  );
  seat.show(tab);
  const counted: Partial<Record<Command, Counted>> = {};
  for (const [command, fn] of Object.entries(commands) as [Command, string][]) {
    const dialogs = await seat.run(fn, ['样负责']);
    counted[command] = { calls: callsOf(seat), cells: seat.cellsWritten() };
    if (command === 'submit' && !JSON.stringify(dialogs).includes(`${rows} 行`))
      throw new Error(`the roster should be accepted: ${JSON.stringify(dialogs).slice(0, 500)}`);
  }
  return counted as Record<Command, Counted>;
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
      const few = await play(booted.system, smallRows);
      const many = await play(booted.system, sheetRows);
      return (Object.keys(commands) as Command[]).flatMap((command) => {
        const { head, row } = cellBudgets[command];
        return [
          againstFloor(
            `${command} ${sheetRows} rows, against ${smallRows}`,
            many[command].calls,
            few[command].calls,
            1,
            'calls',
          ),
          atMost(`calls of ${command}`, many[command].calls, callBudgets[command], 'calls'),
          atMost(
            `cells that ${command} writes, ${sheetRows} rows`,
            many[command].cells,
            head + row * sheetRows,
            'cells',
          ),
        ];
      });
    } finally {
      await booted.close();
    }
  },
};
