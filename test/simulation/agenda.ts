/** Who does what and when: each action by its own number, at one of the moments at which many meet. */
import { classReturn } from '../../shared/forms/class-return.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { keep, takeOver } from './actors/administrators.ts';
import { admit, registerBody } from './actors/bodies.ts';
import {
  checkCertificate,
  endCertificate,
  issueCertificates,
  noteOfCertificates,
} from './actors/certificates.ts';
import { amend, submit } from './actors/clerks.ts';
import { type JobName, runJob } from './actors/jobs.ts';
import { merge } from './actors/mergers.ts';
import { organise, readGuidance } from './actors/organisers.ts';
import { askErasure } from './actors/persons.ts';
import { openCertificate } from './actors/public-page.ts';
import { look, visit } from './actors/readers.ts';
import { lookUp, register } from './actors/registers.ts';
import { decide, decideMany, extend, hand, issue, reword } from './actors/reviewers.ts';
import { supervise } from './actors/supervisors.ts';
import { conditionsOf } from './conditions.ts';
import { type Random, randomOf } from './random.ts';
import type { World } from './world.ts';

export type Planned = {
  readonly id: string;
  readonly at: number;
  readonly act: (world: World) => Promise<void>;
};

const minute = 60_000;
export const begin = Date.parse('2015-01-20T02:00:00Z');
/** Plans in January, returns in April, corrections later in April; two moments lie around midnight in Qingdao. */
const moments = [
  '2015-01-20T02:10:00Z',
  '2015-01-22T01:00:00Z',
  '2015-01-26T06:00:00Z',
  '2015-04-02T02:00:00Z',
  '2015-04-03T08:00:00Z',
  '2015-04-05T15:59:48Z',
  '2015-04-07T02:00:00Z',
  '2015-04-09T07:00:00Z',
  '2015-04-10T00:30:00Z',
  '2015-04-13T15:59:51Z',
  '2015-04-15T02:00:00Z',
  '2015-04-20T00:30:00Z',
].map((each) => Date.parse(each));
export const end = (moments.at(-1) as number) + 60 * minute;
const day = 24 * 60 * minute;
/** Milliseconds, in Qingdao. */
const untilMidnight = (instant: number): number => day - ((instant + 8 * 60 * minute) % day);
const firstOfReturns = Date.parse('2015-04-01T00:00:00Z');

type Act = (world: World, id: string, random: Random, at: number) => Promise<void>;
const job =
  (name: JobName): Act =>
  (world, id) =>
    runJob(world, id, name);

/** A return of March is amended while its report is being compiled, which is then compiled once more. */
const amendAndCompile: Act = async (world, id, random) => {
  const first = runJob(world, `${id} compiled`, 'compile March');
  await world.scheduler.sleep(random.next() * 40_000);
  const form = random.pick([classReturn.id, traineeRoster.id, fundingReturn.id, fundingReturn.id]);
  await amend(world, `${id} amended`, random, form, 'nyw');
  await world.scheduler.sleep(1_000 + random.next() * 5_000);
  await Promise.all([first, runJob(world, `${id} compiled again`, 'compile March')]);
};

/** Now and then an operator's own beside the nightly one, and one of them before midnight and the other after it. */
const verifyTwice: Act = async (world, id, random) => {
  const second = random.chance(0.4) ? random.next() ** 4 * 1.5 * minute : undefined;
  const ahead = random.next() * 2_000;
  const midnight = untilMidnight(world.scheduler.now);
  if (random.chance(0.6) && ahead < midnight && midnight < minute)
    await world.scheduler.sleep(midnight - ahead);
  await Promise.all([
    runJob(world, id, 'verify'),
    ...(second === undefined
      ? []
      : [world.scheduler.sleep(second).then(() => runJob(world, `${id} beside it`, 'verify'))]),
  ]);
};

/** About so many of a hundred actions. */
const acts: readonly (readonly [share: number, name: string, act: Act])[] = [
  [30, 'submit', (world, id, random, at) => submit(world, id, random, at < firstOfReturns)],
  [21, 'decide', decide],
  [4, 'approve many', decideMany],
  [9, 'look', look],
  [5, 'visit', visit],
  [4, 'register', register],
  [2, 'look up', lookUp],
  [2, 'hand over', hand],
  [2, 'reword', reword],
  [2, 'extend', extend],
  [3, 'issue', issue],
  [4, 'keep people', keep],
  [4, 'register a body', registerBody],
  [4, 'admit', admit],
  [1, 'take over', takeOver],
  [8, 'issue certificates', issueCertificates],
  [4, 'end a certificate', endCertificate],
  [3, 'note of certificates', noteOfCertificates],
  [2, 'check a certificate', checkCertificate],
  [3, 'open a certificate', openCertificate],
  [5, 'compile', job('compile')],
  [2, 'compile March', job('compile March')],
  [3, 'amend and compile', amendAndCompile],
  [3, 'remind', job('remind')],
  [2, 'catch up', job('catch up')],
  [3, 'verify', verifyTwice],
  [1, 'rebuild', job('rebuild')],
  [2, 'erase', askErasure],
  [3, 'find flags', job('find flags')],
  [5, 'supervise', supervise],
  [6, 'organise', organise],
  [2, 'read guidance', readGuidance],
  [3, 'merge', merge],
];

export const agendaOf = (seed: string, actions: number): readonly Planned[] => {
  const conditions = conditionsOf(seed);
  const held = momentsOf(seed, conditions.moments);
  // Each as often as its share says.
  const drawn = acts.flatMap((each) =>
    Array.from({ length: Math.ceil(each[0] * conditions.weightOf(each[1])) }, () => each),
  );
  return Array.from({ length: actions }, (_, n): Planned => {
    const random = randomOf(`${seed}/agenda/${n}`);
    const [, name, act] = random.pick(drawn);
    const moment = random.pick(aptFor(name, held));
    const at = moment + random.next() * (random.chance(0.7) ? minute / 3 : 10 * minute);
    const id = `${name} ${n}`;
    return { id, at, act: (world) => act(world, id, randomOf(`${seed}/${id}/choices`), at) };
  });
};

/** Before there are returns there is nothing to do for them. */
const afterReturns = new Set([
  'amend and compile',
  'issue certificates',
  'end a certificate',
  'note of certificates',
  'check a certificate',
  'open a certificate',
  'supervise',
]);

/** Runs of the night meet where the day changes; a return is amended, and certificates issued, once there are returns. */
const aptFor = (name: string, held: readonly number[]): readonly number[] => {
  if (afterReturns.has(name)) return held.filter((each) => each >= firstOfReturns);
  const late = held.filter((each) => untilMidnight(each) < minute);
  return name === 'verify' ? [...held, ...late, ...late] : held;
};

/** Some in January, without which there would be no plans, and the last one: what is young at rest is looked at then. */
const momentsOf = (seed: string, wanted: number): readonly number[] => {
  const random = randomOf(`${seed}/moments`);
  const some = (all: readonly number[], count: number): readonly number[] =>
    [...all]
      .map((moment) => ({ moment, order: random.next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, count)
      .map(({ moment }) => moment);
  const isEarly = (moment: number): boolean => moment < firstOfReturns;
  return [
    ...some(moments.filter(isEarly), Math.ceil(wanted / 4)),
    ...some(
      moments.slice(0, -1).filter((moment) => !isEarly(moment)),
      wanted - Math.ceil(wanted / 4) - 1,
    ),
    ...moments.slice(-1),
  ];
};
