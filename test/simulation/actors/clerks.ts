/** Clerks file plans and returns, correct them, and do the work of a unit that theirs has taken over. */
import { classReturn } from '../../../shared/forms/class-return.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { sentParticipants } from '../../../shared/forms/sent-participants.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { staff } from '../../support/staff.ts';
import { dayOf, unitsNow } from '../directory.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { file } from './filing.ts';
import { sheetFor } from './sheets.ts';

const clerks: Readonly<Record<string, readonly string[]>> = {
  nyw: [staff.clerk.email, staff.colleague.email, staff.insider.email],
  hyj: [staff.stranger.email],
  kjj: ['clerk.kjj@qingdao.example'],
  jd1: [staff.baseClerk.email],
  czj: [staff.accountant.email],
  rsj: [staff.judge.email],
};
/** Of a unit that has ended, mostly those of the one that took over. */
export const clerkOf = (world: World, unit: string, random: Random): string => {
  const { to = '9999', successor = unit } = unitsNow(world).find(({ code }) => code === unit) ?? {};
  const hasEnded = to < dayOf(world.scheduler.now);
  const isOfSuccessor = random.chance(0.7);
  const filing = clerks[hasEnded && isOfSuccessor ? successor : unit];
  if (!filing) throw new Error(`nobody files for ${unit}`);
  return random.pick(filing);
};

/** @param onlyPlans before March has ended */
export const submit = async (world: World, id: string, random: Random, onlyPlans: boolean): Promise<void> => {
  const unit = random.chance(world.conditions.ofOneUnit) ? 'nyw' : random.pick(['nyw', 'hyj', 'kjj', 'jd1']);
  const returns = [classReturn.id, classReturn.id, traineeRoster.id, traineeRoster.id, fundingReturn.id];
  const monthly = [...returns, sentParticipants.id];
  const { favourite } = world.conditions;
  const drawn = random.pick(['advanced-plan', ...monthly]);
  const usual = favourite && random.chance(0.6) ? favourite : drawn;
  const form = onlyPlans || unit === 'jd1' ? 'advanced-plan' : usual;
  const sheet = sheetFor(form, unit, random, world);
  const isNil = form !== 'advanced-plan' && random.chance(0.1);
  await file(world, id, random, { unit, who: clerkOf(world, unit, random), sheet, isNil });
  // Corrected at once, now and then again and again.
  for (let i = 1; i <= 4 && random.chance(0.35); i++)
    await amend(world, `${id} corrected ${i}`, random, form, unit);
};

/** The same return with other rows. */
export const amend = (world: World, id: string, random: Random, form: string, unit: string): Promise<void> =>
  file(world, id, random, {
    unit,
    who: clerkOf(world, unit, random),
    sheet: sheetFor(form, unit, random, world),
  });
