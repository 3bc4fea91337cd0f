/** Services without AWS, for tests of actions; the tests of the stores in test/functions/storage prove that they behave alike. */

import { createHash, randomBytes } from 'node:crypto';
import type { Services } from '../../functions/common/services.ts';
import type { Archive, Erasing } from '../../functions/services/archive.ts';
import type { KeptRow } from '../../functions/services/kept-rows.ts';
import type { Progress } from '../../functions/services/ledgers.ts';
import type { Own } from '../../functions/services/own-choices.ts';
import type { PersonsRecord } from '../../functions/services/persons-record.ts';
import type { RecordedEvent, Span } from '../../functions/services/recorded-events.ts';
import type { UnsentMail, WaitingMonth } from '../../functions/services/standstills.ts';
import type { Head } from '../../functions/services/submissions.ts';
import {
  type ChainedDirectoryEvent,
  type DirectoryHead,
  evolveDirectory,
  noDirectory,
} from '../../shared/directory/directory-event.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import {
  type ChainedPersonsEvent,
  followPersons,
  type Erasing as Waiting,
} from '../../shared/persons/persons-event.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { actSk, stateSk } from '../../shared/submission/keys.ts';
import { type DocumentState, inStateSince, noDocument } from '../../shared/submission/life-cycle.ts';
import {
  type Content,
  type DocumentId,
  documentPath,
  parseDocumentPath,
} from '../../shared/submission/submission.ts';
import type { PlacedRow, TableName } from '../../shared/tables/define-table.ts';
import type { KeptUnits, Person, Registration } from '../../shared/tables/directory.ts';
import { type PlanRow, planSk, yearPk } from '../../shared/tables/plan-keys.ts';
import { type LedgerRow, shards, type TraineeRow } from '../../shared/tables/rows.ts';
import { personPrefix, shardOf, yearShard } from '../../shared/tables/trainees.ts';
import type { Table } from '../simulation/dynamodb/table.ts';
import { cityAround } from './city-around.ts';
import { inMemoryCertificates } from './in-memory-certificates.ts';

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

type Document = { state: DocumentState; events: ChainedEvent[]; at: string };
type Shelf = { rows: Map<string, PlacedRow>; mark: Progress | undefined };

export type InMemory = Services & {
  readonly archive: Archive & Erasing;
  readonly persons: PersonsRecord;
  /** What lies in the stores, for tests to look at. */
  readonly stored: {
    readonly documents: Map<string, Document>;
    /** Canonical text by `path/hash`. */
    readonly archived: Map<string, string>;
    readonly rights: { readonly events: ChainedPersonsEvent[]; readonly erasing: readonly Waiting[] };
    readonly ledger: Record<TableName, Map<string, Shelf>>;
    readonly directory: { units: KeptUnits | undefined; events: ChainedDirectoryEvent[] };
    /** Bodies that have asked to be registered, by id. */
    readonly registering: Map<string, Registration>;
    /** By period, form and code. */
    readonly errors: Map<string, { sheets: number; cells: number }>;
    /** Table Certificates. */
    readonly certificates: Table;
  };
  readonly people: Person[];
};

/** Everything stored passes through JSON, so that nothing is shared with the code under test. */
const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

export const inMemoryServices = (
  given: readonly Person[] = [],
  programme: Programme = findProgramme('qingdao-2013-2020'),
): InMemory => {
  // A list of its own: a test that changes it must not change what another file opens.
  const people = [...given];
  const documents = new Map<string, Document>();
  const numbered = inMemoryCertificates();
  const archived = new Map<string, string>();
  const erased = new Map<string, string>();
  const rights: { events: ChainedPersonsEvent[]; erasing: Waiting[] } = { events: [], erasing: [] };
  const mails = new Map<string, UnsentMail>();
  const months = new Map<string, WaitingMonth>();
  const ledger: Record<TableName, Map<string, Shelf>> = {
    Plans: new Map(),
    Trainees: new Map(),
    Funding: new Map(),
  };
  const directory: {
    head: DirectoryHead;
    events: ChainedDirectoryEvent[];
    units: KeptUnits | undefined;
  } = { head: noDirectory, events: [], units: undefined };
  const registering = new Map<string, Registration>();
  const own = new Map<string, Own>();
  const errors: InMemory['stored']['errors'] = new Map();
  const shelf = (table: TableName, path: string): Shelf => {
    const found = ledger[table].get(path) ?? { rows: new Map(), mark: undefined };
    ledger[table].set(path, found);
    return found;
  };
  const placed = (table: TableName, index: string, matches: (index: PlacedRow['index']) => boolean) =>
    [...ledger[table]]
      .flatMap(([document, { rows }]) => [...rows.values()].map((row) => ({ document, ...row })))
      .filter((row) => matches(row.index))
      .sort((a, b) => ((a.index[index] as string) < (b.index[index] as string) ? -1 : 1));
  // Small pages, so that whoever reads them meets more than one.
  async function* pageOf<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
    for (let i = 0; i < rows.length; i += 3) yield rows.slice(i, i + 3);
  }
  const page = <R extends LedgerRow>(rows: { document: string; row: LedgerRow }[]) =>
    pageOf<KeptRow<R>>(rows.map(({ document, row }) => ({ document, row: copy(row) as R })));
  const actsWithin = (
    matches: (act: RecordedEvent) => boolean,
    { from, to, newestFirst }: Span,
  ): RecordedEvent[] => {
    const acts = [...documents]
      .flatMap(([path, { events }]) => events.map((event) => ({ id: parseDocumentPath(path), event })))
      .filter(matches)
      .map((act) => ({ act: copy(act), key: actSk(act.event.at, act.id, act.event.n) }))
      .filter(({ key }) => key >= from && key <= to)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    return (newestFirst ? acts.reverse() : acts).map(({ act }) => act);
  };
  const heads = (matches: (head: Head) => boolean): Head[] =>
    [...documents]
      .map(([path, { state, at }]) => ({ ...parseDocumentPath(path), state: copy(state), at }))
      .filter(matches)
      .sort((a, b) => (stateSk(a.at, a) < stateSk(b.at, b) ? -1 : 1))
      .map(({ at: _at, ...head }) => head);
  const plans = (type: PlanRow['type'], year: string, unit?: string) =>
    placed(
      'Plans',
      'yearSk',
      (index) => index.yearPk === yearPk(year) && (index.yearSk as string).startsWith(planSk(type, unit)),
    );

  const services: InMemory = {
    city: cityAround(programme),
    programme,
    people,
    stored: {
      documents,
      rights,
      archived,
      ledger,
      directory,
      registering,
      errors,
      certificates: numbered.table,
    },
    directory: {
      person: async (email) => copy(people.find((each) => each.email === foldEmail(email))),
      personNow: async (email) => copy(people.find((each) => each.email === foldEmail(email))),
      peopleOf: async (unit) => copy(people.filter((each) => each.unit === unit)),
      units: async () => copy(directory.units),
      head: async () => copy(directory.head),
      everybody: async (units) => copy(people.filter(({ unit }) => units.includes(unit))),
      events: async () => copy(directory.events),
      append: async (before, events, kept) => {
        const last = events.at(-1) as ChainedDirectoryEvent;
        if (directory.events[last.n - 1]?.hash === last.hash) return 'written';
        if (directory.head.hash !== before.hash || directory.head.events !== before.events) return 'moved';
        directory.events.push(...copy(events));
        directory.head = copy(events.reduce(evolveDirectory, before));
        if (kept.units) directory.units = copy(kept.units);
        for (const person of copy(kept.people ?? [])) {
          const at = people.findIndex(({ email }) => foldEmail(email) === person.email);
          people.splice(at < 0 ? people.length : at, 1, person);
        }
        for (const each of copy(kept.registrations ?? [])) registering.set(each.id, each);
        return 'written';
      },
      registrations: async () => copy([...registering.values()]),
      forgetRegistration: async (id) => void registering.delete(id),
    },
    submissions: {
      load: async (id) => restored(documents.get(documentPath(id))?.state ?? noDocument),
      loadAll: async (ids) => ids.map((id) => restored(documents.get(documentPath(id))?.state ?? noDocument)),
      events: async (id) => copy(documents.get(documentPath(id))?.events ?? []),
      moves: async (unit) => numbered.moves(unit),
      append: async (id, before, after, events, seen) => {
        const path = documentPath(id);
        const document = documents.get(path) ?? { state: noDocument, events: [], at: '' };
        const last = events.at(-1) as ChainedEvent;
        if (document.events[last.n - 1]?.hash === last.hash) return 'written';
        if (document.state.hash !== before.hash || document.state.events !== before.events) return 'moved';
        if (seen !== undefined) {
          if (numbered.moves(seen.unit).count !== seen.count) return 'moved';
          numbered.move(seen.unit);
        }
        documents.set(path, {
          state: copy(after),
          events: [...document.events, ...copy(events)],
          at: inStateSince(after),
        });
        return 'written';
      },
      inState: async (state, limit, unit) =>
        heads((head) => head.state.state === state && (!unit || head.unit === unit)).slice(0, limit),
      approvedSince: async (at) =>
        heads(({ state }) => state.state === 'approved' && inStateSince(state) >= at),
      extendedOn: async (unit, day) =>
        heads((head) => head.unit === unit && (head.state.extended?.until ?? '') >= day),
      setAside: async () =>
        heads(({ state }) => state.aside !== undefined).sort((a, b) => (asideKey(a) < asideKey(b) ? -1 : 1)),
      inPeriod: async (period, form) =>
        heads((head) => head.period === period && (form === undefined || head.form === form)).sort((a, b) =>
          `${a.form}#${a.unit}` < `${b.form}#${b.unit}` ? -1 : 1,
        ),
    },
    acts: {
      ofPerson: (email, span) =>
        pageOf(actsWithin(({ event }) => foldEmail(event.by) === foldEmail(email), span)),
      ofUnit: (unit, span) => pageOf(actsWithin(({ id }) => id.unit === unit, span)),
      inMonth: (month, span) => pageOf(actsWithin(({ event }) => event.at.startsWith(month), span)),
      index: async () => 0,
    },
    archive: {
      keep: async (id, hash, text) => {
        const key = `${documentPath(id)}/${hash}`;
        if (!archived.has(key)) archived.set(key, text);
      },
      read: async (id: DocumentId, hash: string): Promise<Content> => {
        const successor = erased.get(`${documentPath(id)}/${hash}`);
        if (successor) return services.archive.read(id, successor);
        const text = archived.get(`${documentPath(id)}/${hash}`);
        if (text === undefined || sha256Of(text) !== hash)
          throw new Error(`archive object ${hash.slice(0, 12)} is not there or not whole`);
        return JSON.parse(text) as Content;
      },
      erase: async (id, hash, without) => {
        const keyOf = (of: string): string => `${documentPath(id)}/${of}`;
        for (let at = hash; ; ) {
          for (let next = erased.get(keyOf(at)); next; next = erased.get(keyOf(at))) at = next;
          const left = without(await services.archive.read(id, at));
          if (!left) return;
          if (erased.has(keyOf(at))) continue;
          if (!erased.has(keyOf(left.hash))) archived.set(keyOf(left.hash), left.canonicalText);
          archived.delete(keyOf(at));
          erased.set(keyOf(at), left.hash);
          return;
        }
      },
    },
    persons: {
      events: async () => copy(rights.events),
      append: async (told, people = []) => {
        const event = followPersons(rights.events.at(-1), copy(told), sha256Of);
        rights.events.push(event);
        const token = () => randomBytes(32).toString('hex');
        rights.erasing.push(...people.map((person) => ({ n: event.n, person, token: token() })));
        return copy(event);
      },
      erasing: async () => copy(rights.erasing),
      forget: async (n) => {
        rights.erasing = rights.erasing.filter((each) => each.n !== n);
      },
    },
    ledgers: {
      progress: async (table, id) => copy(ledger[table].get(documentPath(id))?.mark),
      setProgress: async (table, id, mark, seen) => {
        const at = shelf(table, documentPath(id));
        if (seen ? !isSameMark(at.mark, seen.mark) : at.mark && at.mark.events > mark.events) return false;
        at.mark = copy(mark);
        return true;
      },
      rowsOf: async (table, id) =>
        new Map([...shelf(table, documentPath(id)).rows].map(([key, { row }]) => [key, copy(row)])),
      write: async (table, id, { puts, deletes }, mark) => {
        const { rows, mark: now } = shelf(table, documentPath(id));
        if (!isSameMark(now, mark)) return false;
        for (const key of deletes) rows.delete(key);
        for (const put of puts) rows.set(put.key, copy(put));
        return true;
      },
      progressOf: async (table, year) =>
        new Map(
          [...ledger[table]].flatMap(([path, { mark }]) =>
            mark && parseDocumentPath(path).period.startsWith(year) ? [[path, copy(mark)] as const] : [],
          ),
        ),
    },
    plans: {
      cityTargets: (programme) => page(plans('city-target', programme)),
      targets: (year, unit) => page(plans('target', year, unit)),
      projects: (year, unit) => page(plans('project', year, unit)),
      classes: (year, unit) => page(plans('class', year, unit)),
    },
    funding: {
      untilMonth: (lastMonth) =>
        page(
          placed(
            'Funding',
            'yearSk',
            ({ yearPk: pk, yearSk }) =>
              pk === yearPk(lastMonth.slice(0, 4)) && (yearSk as string) < `${lastMonth}$`,
          ),
        ),
    },
    trainees: {
      byPerson: (year) =>
        page(
          shards.flatMap((shard) =>
            placed('Trainees', 'personClass', (index) => index.yearShard === yearShard(year, shard)),
          ),
        ),
      ofPerson: async (year, person) => {
        const isOf = ({ yearShard: at, personClass = '' }: PlacedRow['index']): boolean =>
          at === yearShard(year, shardOf(person)) && personClass.startsWith(personPrefix(person));
        return placed('Trainees', 'personClass', isOf).map(({ document, row }) => ({
          document,
          row: copy(row) as TraineeRow,
        }));
      },
    },
    errorCounts: {
      add: async ({ form, period }, codes) => {
        for (const { code, cells } of codes) {
          const key = `${period}#${form}#${code}`;
          const before = errors.get(key) ?? { sheets: 0, cells: 0 };
          errors.set(key, { sheets: before.sheets + 1, cells: before.cells + cells });
        }
      },
      of: async (period) =>
        [...errors].sort().flatMap(([key, count]) => {
          const [at, form = '', code = ''] = key.split('#');
          return at === period ? [{ form, code, ...count }] : [];
        }),
    },
    own: {
      of: async (email) => copy(own.get(foldEmail(email)) ?? {}),
      see: async (email, until) => {
        const before = own.get(foldEmail(email)) ?? {};
        const seen = before.seen !== undefined && before.seen > until ? before.seen : until;
        own.set(foldEmail(email), { ...before, seen });
        return seen;
      },
      choose: async (email, mail) => void own.set(foldEmail(email), { ...own.get(foldEmail(email)), mail }),
    },
    standstills: {
      mailFailed: async (email, mail, at) =>
        void mails.set(foldEmail(email), {
          since: at,
          ...mails.get(foldEmail(email)),
          ...mail,
          email: foldEmail(email),
        }),
      mailLeft: async (email) => void mails.delete(foldEmail(email)),
      mails: async () => copy([...mails.values()]),
      monthWaits: async (month, waits, at) =>
        void months.set(month, { since: months.get(month)?.since ?? at, ...waits, month }),
      monthDone: async (month) => void months.delete(month),
      months: async () => copy([...months.values()]),
    },
    certificates: numbered.certificates,
    certificateSecrets: async () => ({
      id: 'a',
      key: 'another key of sixty-four characters that only this test knows 01',
      old: {},
    }),
    linkKey: async () => 'a key of links that only this test knows 0123456789',
    cityKey: async () => 'a key of sixty-four characters that only this test knows 0123456789',
  };
  return services;
};

const isSameMark = (a: Progress | undefined, b: Progress | undefined): boolean =>
  a?.events === b?.events && a?.writing === b?.writing && a?.content === b?.content;

const asideKey = (head: Head): string => stateSk(head.state.aside?.at ?? '', head);

/** JSON drops what is undefined; a state has these names even then. */
const restored = (state: DocumentState): DocumentState => {
  const { latest, inForce, inForceSince, decision, extended, aside, ...rest } = copy(state);
  return { ...rest, latest, inForce, inForceSince, decision, extended, aside };
};
