/**
 * From sending a plan to its receipt while a hundred are filed in the same minute and two reviewers approve as
 * fast as they can, next to the same clerks one after the other. The slowest but five of a hundred counts.
 */
import { againstFloor, type Bench } from './figure.ts';
import { percentile } from './measure.ts';
import { lossesOf, openRushHour } from './rush.ts';

/** Submissions that are not counted, while the functions start. */
const warmUps = 3;

export const lastMinute: Bench = {
  name: 'last-minute',
  wholeSystem: true,
  async run({ rush: { plans, seconds } }) {
    const hour = await openRushHour(plans);
    try {
      const quiet = (await hour.quiet()).slice(warmUps);
      const rush = await hour.rush(seconds);
      const losses = lossesOf(rush, plans);
      // What loses something is not worth measuring.
      if (losses.length) throw new Error(losses.join('\n'));
      const name = `receipt among ${plans} within ${seconds} s, 95 of 100 below`;
      return [againstFloor(name, percentile(rush.times, 0.95), percentile(quiet, 0.95), 5, 'ms')];
    } finally {
      await hour.close();
    }
  },
};
