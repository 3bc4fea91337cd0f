/**
 * One city in memory: its tables and buckets, its people, the mails that left, and what was acknowledged to whom. An
 * action gets services of its own over them, through its own gate.
 */
import { directoryJournal } from '../../functions/audit/directory-journal.ts';
import { connectArchive } from '../../functions/storage/archive.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { connectContentKeys } from '../../functions/storage/content-keys.ts';
import { connectDirectory } from '../../functions/storage/directory.ts';
import { connectErrorCounts } from '../../functions/storage/error-counts.ts';
import { connectFunding } from '../../functions/storage/funding.ts';
import { connectLedgers } from '../../functions/storage/ledgers.ts';
import { connectMailClaims, type Letter } from '../../functions/storage/mail.ts';
import { connectOwnChoices } from '../../functions/storage/own-choices.ts';
import { connectPlanPapers } from '../../functions/storage/plan-papers.ts';
import { connectPlans } from '../../functions/storage/plans.ts';
import { connectRecordedEvents } from '../../functions/storage/recorded-events.ts';
import { connectReports } from '../../functions/storage/reports.ts';
import { connectRoots } from '../../functions/storage/roots.ts';
import { connectStandstills } from '../../functions/storage/standstills.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { connectTrainees } from '../../functions/storage/trainees.ts';
import { tables as tableShapes } from '../../infra/tables.ts';
import { type Person, personItem } from '../../shared/tables/directory.ts';
import { chainedProgramme } from '../support/chained-programme.ts';
import { cityAround } from '../support/city-around.ts';
import { staff } from '../support/staff.ts';
import type { Action } from './action.ts';
import { conditionsOf } from './conditions.ts';
import { dynamodbClient } from './dynamodb/client.ts';
import type { Database, Written } from './dynamodb/operations.ts';
import { Table } from './dynamodb/table.ts';
import { bytesOf, randomOf } from './random.ts';
import { type Bucket, s3Client } from './s3.ts';
import type { Scheduler } from './scheduler.ts';

export const city = cityAround(chainedProgramme);

export const people: readonly Person[] = [
  ...Object.values(staff),
  { email: 'clerk.kjj@qingdao.example', name: '科示例', unit: 'kjj', roles: ['clerk'] },
  { email: 'head.nyw@qingdao.example', name: '头示例', unit: 'nyw', roles: ['head'] },
  { email: 'second@qingdao.example', name: '复示例', unit: 'rsj', roles: ['reviewer'] },
  { email: 'admin2@qingdao.example', name: '管二例', unit: 'rsj', roles: ['administrator'] },
];

/** What a person was told is kept. */
export type Receipt = {
  readonly path: string;
  readonly number: string;
  readonly version: number;
  readonly hash: string;
};
export type Decided = {
  readonly path: string;
  readonly type: string;
  readonly version: number;
  readonly by: string;
};
export type Sent = { readonly letter: Letter; readonly by: Action; readonly at: number };

export type World = ReturnType<typeof createWorld>;
export type WorldServices = ReturnType<World['servicesOf']>;
export type Telling = {
  readonly say: (line: string) => void;
  readonly violate: (law: string, told: string) => void;
};

export const createWorld = (seed: string, scheduler: Scheduler, { say, violate }: Telling) => {
  const tables = new Map(
    Object.entries(tableShapes).map(([name, { indexes }]) => [name, new Table(name, indexes)]),
  );
  const onWrite: ((written: Written) => void)[] = [];
  const onObject: ((bucket: string, key: string, text: string) => void)[] = [];
  const onMail: ((sent: Sent) => void)[] = [];
  const bucketOf = (name: string): Bucket => ({
    objects: new Map(),
    wrote: (key, text) => {
      for (const each of onObject) each(name, key, text);
    },
  });
  const buckets = { archive: bucketOf('archive'), reports: bucketOf('reports') };
  const outbox: Sent[] = [];
  const conditions = conditionsOf(seed);

  const table = (name: string | undefined): Table => {
    const found = tables.get(name ?? '');
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
  /** As an action meets it: how late its writes are seen, and where its pages are cut. */
  const databaseOf = (id: string): Database => {
    const lag = randomOf(`${seed}/${id}/indexes`);
    const pages = randomOf(`${seed}/${id}/pages`);
    return {
      table,
      now: () => scheduler.now,
      seenAt: () => scheduler.now + (lag.chance(conditions.late) ? lag.next() * 3_000 : lag.next() * 400),
      wrote: (written) => {
        for (const each of onWrite) each(written);
      },
      pageSize: () => 2 + pages.below(40),
    };
  };
  for (const person of people) table('Directory').put(personItem(person), scheduler.now);

  const servicesOf = (action: Action) => {
    const gate = scheduler.gateOf(action);
    const dynamodb = dynamodbClient(databaseOf(action.id), gate);
    const directory = connectDirectory(dynamodb, 'Directory');
    const archiveClient = s3Client('archive', buckets.archive, gate);
    const reportsClient = s3Client('reports', buckets.reports, gate);
    return {
      city,
      directory,
      submissions: connectSubmissions(dynamodb, 'Submissions'),
      acts: connectRecordedEvents(dynamodb, 'Submissions'),
      journals: [directoryJournal(directory)],
      archive: connectArchive('archive', archiveClient, () =>
        connectContentKeys(dynamodb, 'Persons', bytesOf(randomOf(`${seed}/${action.id}/keys`))),
      ),
      certificates: connectCertificates(dynamodb, 'Certificates', () => 'Submissions'),
      roots: connectRoots('archive', archiveClient),
      reports: connectReports('reports', reportsClient),
      papers: connectPlanPapers('reports', reportsClient),
      ledgers: connectLedgers(dynamodb, { Plans: 'Plans', Trainees: 'Trainees', Funding: 'Funding' }),
      plans: connectPlans(dynamodb, 'Plans'),
      funding: connectFunding(dynamodb, 'Funding'),
      trainees: connectTrainees(dynamodb, 'Trainees'),
      errorCounts: connectErrorCounts(dynamodb, 'Counts'),
      own: connectOwnChoices(dynamodb, 'Counts'),
      standstills: connectStandstills(dynamodb, 'Counts'),
      claims: connectMailClaims(dynamodb, 'Directory'),
      linkKey: async () => 'a key of links that only this test knows 0123456789',
      cityKey: async () => 'a key of sixty-four characters that only this test knows 0123456789',
      publicUrl: 'https://zhixin.example/',
      pause: () => scheduler.sleep(2_000),
      send: (letter: Letter) =>
        gate({ name: 'mail send', writes: true, once: true }, () => {
          const sent: Sent = { letter, by: action, at: scheduler.now };
          outbox.push(sent);
          for (const each of onMail) each(sent);
        }),
    };
  };

  return {
    seed,
    conditions,
    scheduler,
    say,
    violate,
    table,
    buckets,
    outbox,
    onWrite,
    onObject,
    onMail,
    servicesOf,
    receipts: [] as Receipt[],
    decisions: [] as Decided[],
    /** Issues of the plan that were acknowledged. */
    issued: [] as { readonly notice: number; readonly by: string }[],
    /** Decisions on bodies that register themselves, as they were acknowledged. */
    admitted: [] as { readonly id: string; readonly outcome: string }[],
    /** How far somebody was told to have seen the news. */
    seen: new Map<string, string>(),
    /** Citizen numbers that were typed: they are kept nowhere. */
    secrets: new Set<string>(),
    /** Instant at which somebody's entry in the directory was last written, and the units' under `units`. */
    kept: new Map<string, number>(),
    /** Instant at which the version in force of a document was written. */
    inForceSince: new Map<string, number>(),
    /** Which action, without its tries, wrote an event, by the event's hash. */
    writers: new Map<string, string>(),
  };
};
