/** Units tell of their key projects half a year and a year after they ended (notice 64); long after everything else. */
import { projectFollowUp } from '../../../shared/forms/project-follow-up.ts';
import { sheetOf } from '../../support/sheet-of.ts';
import { dayOf } from '../directory.ts';
import { expectedOf, followUpsAreExpected, followUpsAreReminded } from '../laws/follow-ups.ts';
import { randomOf } from '../random.ts';
import type { World } from '../world.ts';
import { clerkOf } from './clerks.ts';
import { file } from './filing.ts';
import { runJob } from './jobs.ts';

const points = { 'half-year': '结班后6个月', year: '结班后12个月' } as const;

/** A morning on which follow-ups are over by a day: units are reminded, and some of them file. */
export const followUp = async (world: World, id: string): Promise<void> => {
  const random = randomOf(`${world.seed}/${id}`);
  await followUpsAreExpected(world, `${id} before`);
  const sent = world.outbox.length;
  await runJob(world, `${id} reminded`, 'remind');
  followUpsAreReminded(world, id, sent);
  const today = dayOf(world.scheduler.now);
  const open = expectedOf(world, today);
  for (const unit of new Set(open.map((each) => each.unit))) {
    const told = open.filter((each) => each.unit === unit && random.chance(0.6));
    if (told.length === 0) continue;
    await file(world, `${id} filed ${unit}`, random, {
      unit,
      who: clerkOf(world, unit, random),
      sheet: {
        form: projectFollowUp.id,
        period: today.slice(0, 4),
        ...sheetOf(
          projectFollowUp,
          told.map(({ code, point }, i) => ({
            number: i + 1,
            project: code,
            point: points[point],
            trackedOn: today,
            reached: 3,
            transferred: '否',
            outcomes: '学员牵头修复海洋牧场',
          })),
        ),
      },
    });
  }
  // An index may be late.
  await world.scheduler.sleep(10_000);
  await followUpsAreExpected(world, `${id} after`);
};
