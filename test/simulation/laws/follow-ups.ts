/**
 * Follow-ups of key projects are expected 6 and 12 months after their last class, until they are filed (notice 64), and
 * each that was filed is counted once: recounted from the plans and returns in force.
 */
import { projectFollowUp } from '../../../shared/forms/project-follow-up.ts';
import { type Edition, reportKey } from '../../../shared/statistics/edition.ts';
import { isValidOn } from '../../../shared/tables/terms.ts';
import { staff } from '../../support/staff.ts';
import { ask } from '../actors/asking.ts';
import { dayOf, peopleNow, unitsNow } from '../directory.ts';
import { headOf, inForceOf } from '../documents.ts';
import type { World } from '../world.ts';
import { finishedOf } from './editions.ts';
import { mergedAway, planned } from './plans.ts';

type Expected = {
  readonly code: string;
  readonly unit: string;
  readonly point: 'half-year' | 'year';
  readonly on: string;
};

/** 2015-09-13 of 2015-03-13. */
const later = (day: string, months: number): string => {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
};

/** A year is told of for another year. */
const longest = 366 * 24 * 3_600_000;

const told = (world: World) => inForceOf(world, projectFollowUp.id).flatMap(({ content }) => content.rows);

/** What is over on a day and not filed. @param today ISO date */
export const expectedOf = (world: World, today: string): readonly Expected[] => {
  const held = inForceOf(world, 'class-return').flatMap(({ path, content }) =>
    headOf(world, path)?.state.aside ? [] : content.rows,
  );
  const filed = told(world);
  const away = mergedAway(world);
  return planned(world)
    .filter(({ key, code }) => key && !away.includes(code))
    .flatMap(({ code }): Expected[] => {
      const ended = held
        .filter(({ project }) => project === code)
        .map(({ end }) => String(end))
        .sort()
        .at(-1);
      if (ended === undefined) return [];
      const unit = (code.split('-')[1] as string).toLowerCase();
      return (
        [
          ['half-year', 6],
          ['year', 12],
        ] as const
      ).map(([point, months]) => ({ code, unit, point, on: later(ended, months) }));
    })
    .filter(({ code, point }) => !filed.some((row) => row.project === code && row.point === point))
    .filter(({ on }) => on < today && Date.parse(today) - Date.parse(on) < longest);
};

/** The bureau sees what is over, of everybody. */
export const followUpsAreExpected = async (world: World, id: string): Promise<void> => {
  const { status, body } = await ask(world, id, staff.reviewer.email, 'readCompleteness', {
    params: { period: '2015-03' },
  });
  if (status !== 200) return;
  const shown = (body.dues as readonly { code: string; on: string; answerWith?: { form: string } }[])
    .filter(({ answerWith }) => answerWith?.form === projectFollowUp.id)
    .map(({ code, on }) => `${code} ${on}`)
    .sort();
  const wanted = expectedOf(world, dayOf(world.scheduler.now))
    .map(({ code, on }) => `${code} ${on}`)
    .sort();
  if (shown.join() !== wanted.join())
    world.violate(
      'a follow-up is expected until it is filed',
      `${id}: ${shown.join(', ')}; recounted ${wanted.join(', ')}`,
    );
};

/** On the day after it was due its unit is told, where there is somebody. @param sent mails before */
export const followUpsAreReminded = (world: World, id: string, sent: number): void => {
  const { now } = world.scheduler;
  const today = dayOf(now);
  const yesterday = dayOf(now - 24 * 3_600_000);
  const letters = world.outbox.slice(sent).map(({ letter }) => letter);
  const there = unitsNow(world).filter(({ to = '9999' }) => to >= today);
  for (const { code, unit, on } of expectedOf(world, today)) {
    const clerks = peopleNow(world).filter(
      (each) => each.unit === unit && each.roles.includes('clerk') && isValidOn(each, today),
    );
    if (on !== yesterday || clerks.length === 0 || !there.some((each) => each.code === unit)) continue;
    if (!letters.some(({ to, text }) => clerks.some(({ email }) => email === to) && text.includes(code)))
      world.violate('a follow-up is reminded of', `${id}: ${code} ${on}`);
  }
};

/** In the report of the month in which they were filed. */
export const followUpsAreCounted = (world: World, month: string): void => {
  const latest = finishedOf(world, month).at(-1);
  const text =
    latest && world.buckets.reports.objects.get(reportKey(month, latest.revision, 'report.json'))?.at(-1);
  if (text === undefined) {
    world.violate('there is a report', month);
    return;
  }
  const { sections } = JSON.parse(text) as Edition;
  const table = sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'quality-follow-up');
  const counted = (table?.rows ?? []).flatMap(({ cells, role }) =>
    role !== 'total' && typeof cells[4] === 'number' ? [cells[4]] : [],
  );
  const filed = told(world).map(({ reached }) => Number(reached));
  if (counted.join() !== filed.join())
    world.violate('a follow-up counts once', `${month}: ${counted.join(', ')}; filed ${filed.join(', ')}`);
};
