import { gunzipSync } from 'node:zlib';
import { checkSheet, type SheetCells } from '../../shared/form/check-sheet.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { againstFloor, atLeast, type Bench } from './figure.ts';
import { givenContext, givenRoster, packed } from './given-roster.ts';
import { compareWork, threadClock } from './measure.ts';

/** What is wrong in every row, by column; the first of each is met in every fifth row. */
const slips: Readonly<Record<string, readonly string[]>> = {
  titleLevel: ['超级', '中级以上', '正科级'],
  group: ['其他人员等', '领导'],
  hours: ['很多', '四十左右', '—'],
  startedOn: ['九月某日', '3月中旬', '近日'],
  result: ['也许', '待定'],
};

/** The same roster with five cells of each row that cannot be read; every other one says it in words of its own. */
const withSlips = (sheet: SheetCells): SheetCells => {
  const { columnAt } = matchHeaders(traineeRoster, sheet.headers);
  const wrong = columnAt.map((name) => (name === undefined ? undefined : slips[name]));
  if (wrong.filter(Boolean).length !== Object.keys(slips).length) throw new Error('a column is missing');
  const rows = sheet.rows.map((row, i) =>
    row.map((cell, at) => {
      const words = wrong[at];
      return words ? `${words[i % words.length]}${i % 2 ? i : ''}` : cell;
    }),
  );
  return { ...sheet, rows };
};

/** The whole check of a good roster, next to unpacking and parsing the same rows. */
export const checkRoster: Bench = {
  name: 'check',
  async run({ rosterRows, rounds }) {
    const bytes = packed(givenRoster(rosterRows));
    const unpack = () => JSON.parse(gunzipSync(bytes).toString()) as SheetCells;
    const context = givenContext(rosterRows);
    const sheet = unpack();
    const { issues } = checkSheet(traineeRoster, sheet, context);
    if (issues.length) throw new Error(`the roster should be good: ${JSON.stringify(issues[0])}`);
    const { ours, floor } = await compareWork(
      { ours: () => checkSheet(traineeRoster, sheet, context), floor: unpack },
      { clock: threadClock, rounds },
    );
    const bad = withSlips(sheet);
    const found = checkSheet(traineeRoster, bad, context).issues.filter(
      ({ severity }) => severity === 'error',
    );
    if (found.length < 5 * rosterRows) throw new Error(`${found.length} errors are too few`);
    const slipped = await compareWork(
      {
        ours: () => checkSheet(traineeRoster, bad, context),
        floor: () => checkSheet(traineeRoster, sheet, context),
      },
      // The check of good rows has run as often by now.
      { clock: threadClock, rounds, warmUps: 3 + rounds },
    );
    return [
      againstFloor(`check ${rosterRows} rows, five errors in each`, slipped.ours, slipped.floor, 3, 'ms'),
      againstFloor(`check ${rosterRows} roster rows`, ours, floor, 8, 'ms'),
      atLeast('rows checked a second', rosterRows / (ours / 1000), 200_000, 'rows/s'),
    ];
  },
};
