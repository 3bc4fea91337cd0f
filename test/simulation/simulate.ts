/** One run of a seed: the agenda with its faults, then rest, in which everything is made up for; and all laws. */
import '../support/quiet.ts';
import { sha256 } from '../../functions/common/hashes.ts';
import { followUp } from './actors/followers.ts';
import { runJob } from './actors/jobs.ts';
import { openStream } from './actors/stream.ts';
import { agendaOf, begin, end } from './agenda.ts';
import { RealDate } from './clock.ts';
import { conditionsOf } from './conditions.ts';
import { bodiesAtRest } from './laws/bodies.ts';
import { certificatesAtRest, watchCertificates } from './laws/certificates.ts';
import { chainsAtRest, watchChains } from './laws/chains.ts';
import { editionsAtRest, watchEditions } from './laws/editions.ts';
import { followUpsAreCounted } from './laws/follow-ups.ts';
import { ledgersAtRest, watchLedgers } from './laws/ledgers.ts';
import { mailsAtRest, watchMails } from './laws/mails.ts';
import { moneyIsOfItsLevel } from './laws/money.ts';
import { newsAtRest } from './laws/news.ts';
import { organisationAtRest } from './laws/organisation.ts';
import { personsAtRest } from './laws/persons.ts';
import { planIsRecounted } from './laws/plans.ts';
import { watchRoots } from './laws/roots.ts';
import { secretsAtRest, storesOf, watchDirectory } from './laws/secrets.ts';
import { supervisionAtRest } from './laws/supervision.ts';
import { Scheduler } from './scheduler.ts';
import { createWorld, type World } from './world.ts';

/** `at` an instant, while there was something to do still. */
export type Violation = { readonly law: string; readonly told: string; readonly at?: number };
export type Trial = {
  readonly seed: string;
  readonly actions: number;
  /** Actions of the agenda that are left out, by their ids. */
  readonly without?: ReadonlySet<string>;
  /** Faults that are left out. */
  readonly spared?: ReadonlySet<string>;
  readonly faults?: boolean;
  /** Ends when this law is broken. */
  readonly until?: string;
  /** Instant at which it ends whatever happens. */
  readonly deadline?: number;
};
export type Outcome = {
  readonly steps: number;
  readonly violations: readonly Violation[];
  readonly story: readonly string[];
  /** Actions of the agenda that took place, and faults that were met. */
  readonly acted: readonly string[];
  readonly met: readonly string[];
  /** Of all stores and mails. */
  readonly hash: string;
};

const hour = 3_600_000;
const month = '2015-03';

/** The days after half a year and a year from the last day of every class; between them the first report that counts. */
const mornings = ['2015-09-14T02:00:00Z', '2016-03-14T02:00:00Z'];
const reportOfSeptember = '2015-10-14T02:00:00Z';

const lawsAtRest = (world: World): void => {
  chainsAtRest(world);
  ledgersAtRest(world);
  moneyIsOfItsLevel(world);
  certificatesAtRest(world);
  editionsAtRest(world, month);
  mailsAtRest(world, month);
  bodiesAtRest(world);
  newsAtRest(world, end - 24 * hour);
  secretsAtRest(world);
  personsAtRest(world);
  supervisionAtRest(world);
  organisationAtRest(world);
};

export type Simulate = (trial: Trial) => Promise<Outcome>;

export const simulate: Simulate = async (trial) => {
  const { seed, actions, without = new Set(), spared = new Set(), faults = true, until, deadline } = trial;
  const story: string[] = [];
  const violations: Violation[] = [];
  const met: string[] = [];
  const acted: string[] = [];
  /** What goes well at rest is no part of the story. */
  const say = (line: string): void => {
    if (!scheduler.isQuiet || line.startsWith('!!'))
      story.push(`${new RealDate(scheduler.now).toISOString().slice(5, 19)} ${line}`);
  };
  const violate = (law: string, told: string): void => {
    violations.push({ law, told, ...(!scheduler.isQuiet && { at: scheduler.now }) });
    say(`!! ${law}: ${told}`);
    if (law === until) scheduler.stop();
  };
  const scheduler: Scheduler = new Scheduler({
    seed,
    begin,
    conditions: conditionsOf(seed),
    faults,
    spared,
    say,
    met: (fault) => met.push(fault),
    broken: (told) => violate('the simulation itself holds', told),
  });
  const world = createWorld(seed, scheduler, { say, violate });
  watchChains(world);
  watchLedgers(world);
  watchCertificates(world);
  watchEditions(world);
  watchMails(world);
  watchRoots(world);
  watchDirectory(world);
  openStream(world);

  // On Lambda it would end the process.
  const unheard = (error: unknown): void =>
    violate('no failure goes unheard', `${error instanceof Error ? error.stack : error}`);
  process.on('unhandledRejection', unheard);
  const atRest = (laws: () => void): void => {
    try {
      laws();
    } catch (error) {
      violate('the laws can be looked at', String(error instanceof Error ? error.stack : error));
    }
  };
  const caught = (id: string, run: Promise<unknown>): void => {
    run.catch((error: unknown) =>
      violate('nothing is thrown', `${id}: ${error instanceof Error ? error.stack : error}`),
    );
  };
  for (const { id, at, act } of agendaOf(seed, actions))
    if (!without.has(id))
      scheduler.at(at, () => {
        acted.push(id);
        caught(id, act(world));
      });
  if (deadline !== undefined) scheduler.at(deadline, () => scheduler.stop());
  scheduler.at(end, () => {
    scheduler.isQuiet = true;
  });
  // Rest: every hour, every morning, every night, until everything is made up for.
  for (let day = 1; day <= 3; day++) {
    const from = end + day * 24 * hour;
    for (const [i, name] of (
      ['catch up', 'erase', 'compile', 'find flags', 'remind', 'verify', 'catch up'] as const
    ).entries())
      scheduler.at(from + i * hour, () =>
        caught(`${name} at rest`, runJob(world, `${name} at rest ${day}.${i}`, name)),
      );
  }
  scheduler.at(end + 5 * 24 * hour, () => atRest(() => lawsAtRest(world)));
  scheduler.at(end + 5 * 24 * hour, () => caught('plan at rest', planIsRecounted(world, 'plan at rest')));
  // Long after, when key projects are followed up.
  for (const [place, morning] of mornings.entries())
    scheduler.at(Date.parse(morning), () =>
      caught('follow up at rest', followUp(world, `follow up at rest ${place + 1}`)),
    );
  scheduler.at(Date.parse(reportOfSeptember), () =>
    caught(
      'compile at rest',
      runJob(world, 'compile September at rest', 'compile September').then(() =>
        followUpsAreCounted(world, '2015-09'),
      ),
    ),
  );
  await scheduler.run();
  process.off('unhandledRejection', unheard);

  const mails = world.outbox.map(({ letter, at }) => [letter, at]);
  scheduler.end();
  const hash = sha256(storesOf(world) + JSON.stringify(mails));
  return { steps: scheduler.steps, violations, story, acted, met, hash };
};
