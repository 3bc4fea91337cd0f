/**
 * One city in memory: its tables and buckets, its people, the mails that left, and what was acknowledged to whom. An
 * action gets services of its own over them, through its own gate.
 */
import { tables as tableShapes } from '../../infra/tables.ts';
import { personItem } from '../../shared/tables/directory.ts';
import type { Action } from './action.ts';
import { people } from './city.ts';
import { conditionsOf } from './conditions.ts';
import type { Database, Written } from './dynamodb/database.ts';
import { Table } from './dynamodb/table.ts';
import { randomOf } from './random.ts';
import type { Bucket } from './s3.ts';
import type { Scheduler } from './scheduler.ts';
import { type Sent, servicesFor } from './services.ts';

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

  const mailed = (sent: Sent): void => {
    outbox.push(sent);
    for (const each of onMail) each(sent);
  };
  const servicesOf = (action: Action) =>
    servicesFor(action, { seed, scheduler, database: databaseOf(action.id), buckets, mailed });

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
    /** Numbers of certificates that were told to whoever issued or replaced, and those whose end was acknowledged. */
    certified: { told: new Set<string>(), ended: new Set<string>() },
    /** Documents of table Certificates whose records were given up: an operator puts their rows again. */
    unprojected: new Set<string>(),
    /** How far somebody was told to have seen the news. */
    seen: new Map<string, string>(),
    /** Citizen numbers that were typed: they are kept nowhere. */
    secrets: new Set<string>(),
    /** Acknowledged: number of the entry, and whom. */
    erasures: [] as { readonly entry: number; readonly person: string }[],
    /** Instant at which somebody's entry in the directory was last written, and the units' under `units`. */
    kept: new Map<string, number>(),
    /** Instant at which the version in force of a document was written. */
    inForceSince: new Map<string, number>(),
    /** Which action, without its tries, wrote an event, by the event's hash. */
    writers: new Map<string, string>(),
  };
};
