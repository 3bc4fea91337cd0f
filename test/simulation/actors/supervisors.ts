/** Who looks into the work of others: flags, and cases of misused money. They see what is theirs, and each look leaves a trace. */
import { staff } from '../../support/staff.ts';
import { unitsNow } from '../directory.ts';
import { ownUnits } from '../laws/home.ts';
import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { ask } from './asking.ts';
import { runJob } from './jobs.ts';

const ofUnits: Readonly<Record<string, readonly string[]>> = {
  [staff.clerk.email]: ['nyw'],
  [staff.stranger.email]: ['hyj'],
  [staff.baseClerk.email]: ['jd1'],
  [staff.endorser.email]: ['jd1', 'huangdao'],
};

export const supervise = async (world: World, id: string, random: Random): Promise<void> => {
  if (random.chance(0.6)) {
    // Mostly nobody looks between a night and the next: so that there is something to see.
    if (random.chance(0.5)) await runJob(world, `${id} after a night`, 'find flags');
    const who = random.pick(Object.keys(ofUnits));
    const { status, body } = await ask(world, id, who, 'readFlags', { query: {} });
    if (status !== 200) return;
    const now = unitsNow(world);
    const own = (ofUnits[who] ?? []).flatMap((each) => ownUnits(now, each, '9999').map(({ code }) => code));
    // One by one, and counted by unit.
    const told = [...body.flags, ...body.units] as { readonly unit: string }[];
    const others = told.filter(({ unit }) => !own.includes(unit));
    if (others.length > 0)
      world.violate('nobody sees what is not for them', `${id}: ${who} sees flags of ${others[0]?.unit}`);
    return;
  }
  const who = random.pick([staff.reviewer.email, staff.inspector.email, staff.clerk.email]);
  const asked = { params: { form: 'violation-case' }, query: { period: '2015' } };
  const { status } = await ask(world, id, who, 'readForm', asked);
  if (status === 200) world.looks.push(who);
};
