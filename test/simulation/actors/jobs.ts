/** What runs by the clock: reports, reminders, the hourly and the nightly run; and an operator's rebuild. */
import { compileMonth } from '../../../functions/compile/compile-month.ts';
import { findNight } from '../../../functions/flags/find-night.ts';
import { catchUp } from '../../../functions/jobs/catch-up.ts';
import { verifyRecord } from '../../../functions/jobs/verify-record.ts';
import { erasePersons } from '../../../functions/persons/erase-persons.ts';
import { remind } from '../../../functions/reminding/remind.ts';
import { rebuildTables } from '../../../functions/stream/rebuild.ts';
import { randomOf } from '../random.ts';
import type { World, WorldServices } from '../world.ts';

type Job = (services: WorldServices, run: string, world: World, id: string) => Promise<unknown>;

const compileEvery: Job = (services, run) => compileMonth({}, services, new Date(), run);
const compileMarch: Job = (services, run) => compileMonth({ month: '2015-03' }, services, new Date(), run);

export const jobs = {
  compile: compileEvery,
  'compile March': compileMarch,
  'compile September': (services, run) => compileMonth({ month: '2015-09' }, services, new Date(), run),
  remind: (services, run) => remind(services, new Date(), run),
  'catch up': (services, run) => catchUp(services, new Date(), run),
  erase: (services) => erasePersons(services, new Date()),
  async 'find flags'(services) {
    const night = await findNight(services, new Date());
    return night && { asOf: night.asOf, kept: await services.flags.keep(night) };
  },
  rebuild: (services) => rebuildTables(services, new Date()),
  async verify(services, _run, world, id) {
    const { faults, root } = await verifyRecord({}, services, new Date());
    for (const { subject, fault } of faults)
      world.violate('the record is verified whole', `${id}: ${subject}: ${fault}`);
    return { root: root?.n };
  },
} satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;

const mostTries = 3;

/** Runs that fail or die are tried again, as Lambda does. */
export const runJob = async (world: World, id: string, name: JobName): Promise<void> => {
  const random = randomOf(`${world.seed}/${id}/again`);
  for (let tries = 1; tries <= mostTries; tries++) {
    const run = tries === 1 ? id : `${id} again ${tries}`;
    const job: Job = jobs[name];
    const ended = await world.scheduler.start(run, true, (action) =>
      job(world.servicesOf(action), run, world, run),
    );
    if (ended.how === 'answered') {
      world.say(`${run}: ${JSON.stringify(ended.value).slice(0, 300)}`);
      return;
    }
    if (ended.how === 'failed') {
      world.say(`${run}: fails: ${ended.error}`);
      // What AWS does to a run it may fail of; not of its own code.
      if (ended.error instanceof TypeError || ended.error instanceof ReferenceError)
        world.violate('no run fails of itself', `${run}: ${ended.error.stack}`);
    }
    await world.scheduler.sleep(60_000 * (1 + random.below(3)));
  }
};
