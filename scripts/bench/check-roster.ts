import { gunzipSync } from 'node:zlib';
import { checkSheet, type SheetCells } from '../../shared/form/check-sheet.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { againstFloor, atLeast, type Bench } from './figure.ts';
import { givenContext, givenRoster, packed } from './given-roster.ts';
import { compareWork, threadClock } from './measure.ts';

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
    return [
      againstFloor(`check ${rosterRows} roster rows`, ours, floor, 8, 'ms'),
      atLeast('rows checked a second', rosterRows / (ours / 1000), 200_000, 'rows/s'),
    ];
  },
};
