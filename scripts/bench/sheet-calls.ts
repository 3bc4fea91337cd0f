/**
 * Calls of the spreadsheet per command: Google answers each in tens of milliseconds, so a command that made
 * one for each row would take a roster minutes. The add-on that is pushed to Google runs over a workbook in
 * memory and the booted system; the same commands over a small and a large roster must make the same calls.
 */
import { buildAddon } from '../../addon/build.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { type Seat, sitDown } from '../demo/at-the-sheet.ts';
import { columnNumbers } from '../demo/cast.ts';
import type { System } from '../demo/system.ts';
import { bootWithClass, clerk } from './booted.ts';
import { againstFloor, type Bench } from './figure.ts';
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
  const [question] = await seat.run('openForm', ['999']);
  const line = question?.message
    .split('\n')
    .find((each) => each.includes(traineeRoster.title.zh) && each.includes('2015年3月'));
  if (!line) throw new Error(`the roster of ${period} should be offered: ${question?.message}`);
  await seat.run('openForm', [String(Number.parseInt(line, 10))]);
  const tab = seat.tabs().find((name) => name.startsWith(traineeRoster.title.zh));
  if (!tab) throw new Error('the roster should have a tab');
  return tab;
};

/**
 * Packing a body is done where the script runs, and room for the list of issues is made once or not at all;
 * everything else waits for the spreadsheet or the network.
 */
const isUncounted = /^(Utilities|Blob)\.|insertRowsAfter$/;
const callsOf = (seat: Seat): number =>
  Object.entries(seat.counts()).reduce(
    (sum, [name, count]) => (isUncounted.test(name) ? sum : sum + count),
    0,
  );

/** Opens the roster, pastes so many rows with hours to be understood, and plays every command. */
const play = async (system: System, rows: number): Promise<Record<Command, number>> => {
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
  const counted: Partial<Record<Command, number>> = {};
  for (const [command, fn] of Object.entries(commands) as [Command, string][]) {
    const dialogs = await seat.run(fn, ['样负责']);
    counted[command] = callsOf(seat);
    if (command === 'submit' && !JSON.stringify(dialogs).includes(`${rows} 行`))
      throw new Error(`the roster should be accepted: ${JSON.stringify(dialogs).slice(0, 500)}`);
  }
  return counted as Record<Command, number>;
};

export const sheetCalls: Bench = {
  name: 'sheet-calls',
  counted: true,
  async run({ sheetRows }) {
    await buildAddon();
    const booted = await bootWithClass();
    try {
      const few = await play(booted.system, smallRows);
      const many = await play(booted.system, sheetRows);
      return (Object.keys(commands) as Command[]).map((command) =>
        againstFloor(
          `${command} ${sheetRows} rows, against ${smallRows}`,
          many[command],
          few[command],
          1,
          'calls',
        ),
      );
    } finally {
      await booted.close();
    }
  },
};
