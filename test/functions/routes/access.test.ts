/**
 * The matrix role × seat × route × state: everybody who could ask, at every closed route of the contract, on a
 * document in every state. Two tables make it: who may at all, and what the document's state answers those who
 * may. The types leave no role, route or state out; `access.ts` is not asked.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Path, paths } from '../../../shared/contract/paths.ts';
import { type Role, roles } from '../../../shared/ground/access.ts';
import { type State, states } from '../../../shared/submission/life-cycle.ts';
import {
  type Attempt,
  attempts,
  document,
  done,
  nothing,
  programmeOfAttempts,
  type Step,
  walk,
} from '../../support/attempts.ts';
import { type InMemory, inMemoryServices } from '../../support/in-memory-services.ts';
import { openOffice, staff } from '../../support/office.ts';
import { emailOf, peopleOfEveryRole, type Seat, seatNames } from '../../support/people-of-every-role.ts';

/** `others`: every unit's but one's own. `bureau`: only who sits in the bureau. `never`: the role has no such right. */
type Reach = 'everybody' | 'own' | 'below' | 'others' | 'bureau' | 'never';
const seatsWithin: Record<Reach, readonly Seat[]> = {
  everybody: ['own', 'above', 'other', 'bureau'],
  own: ['own'],
  below: ['above'],
  others: ['above', 'other', 'bureau'],
  bureau: ['bureau'],
  never: [],
};

type Rights = Record<Role, Reach>;
const rights = (
  clerk: Reach,
  head: Reach,
  endorser: Reach,
  reviewer: Reach,
  administrator: Reach,
  inspector: Reach,
): Rights => ({ clerk, head, endorser, reviewer, administrator, inspector });

const [everybody, own, below, others, bureau, never] = [
  'everybody',
  'own',
  'below',
  'others',
  'bureau',
  'never',
] as const;
const all = rights(everybody, everybody, everybody, everybody, everybody, everybody);
const reads = rights(own, own, below, everybody, everybody, everybody);
const files = rights(own, own, never, never, never, never);
const decides = rights(never, never, below, others, never, never);
const givesTime = rights(never, never, never, others, others, never);
const keeps = rights(never, never, never, never, everybody, never);

const whoMay: Record<Attempt, Rights> = {
  whoAmI: all,
  readForm: reads,
  submitForm: files,
  downloadWorkbook: reads,
  checkWorkbook: reads,
  markWorkbook: reads,
  submitWorkbook: files,
  listSubmissions: reads,
  readSubmission: reads,
  approve: decides,
  return: decides,
  withdraw: files,
  reopen: rights(never, never, never, others, never, never),
  decideSubmissions: decides,
  extendDocument: givesTime,
  extendDocuments: givesTime,
  readCompleteness: reads,
  queryAudit: reads,
  readUnits: rights(never, everybody, never, everybody, everybody, never),
  readPeople: rights(never, own, never, everybody, everybody, never),
  keepUnits: keeps,
  keepPeople: keeps,
  // What would be issued; what was issued is for everybody.
  readPlan: rights(never, never, never, everybody, everybody, everybody),
  issuePlan: rights(never, never, never, everybody, never, never),
  proposeTargets: rights(bureau, bureau, never, never, never, never),
  listReports: all,
  readReport: all,
};
/** Lists are open to whoever may read something, and show each what they may. */
const lists: readonly Attempt[] = ['listSubmissions', 'readCompleteness', 'readPlan'];

type Row = Record<State, string>;
const row = (
  none: string,
  submitted: string,
  endorsed: string,
  returned: string,
  withdrawn: string,
  approved: string,
  reopened: string,
): Row => ({ none, submitted, endorsed, returned, withdrawn, approved, reopened });

const [absent, turn, over, notNow] = [
  'unknown-document',
  'not-your-turn',
  'decided-already',
  'not-allowed-now',
];
const always = row(done, done, done, done, done, done, done);
const onceFiled = (before: string): Row => row(before, done, done, done, done, done, done);
const first = row(absent, done, over, over, over, over, over);
const last = row(absent, turn, done, over, over, over, over);
const strange = row(absent, turn, turn, over, over, over, over);
const approval = { own: first, above: first, other: strange, bureau: last };
const empty = 'plan-empty';

const whatComes: Record<Attempt, Row | Record<Seat, Row>> = {
  whoAmI: always,
  readForm: always,
  submitForm: always,
  downloadWorkbook: always,
  checkWorkbook: always,
  markWorkbook: always,
  submitWorkbook: always,
  listSubmissions: onceFiled(nothing),
  readSubmission: onceFiled(absent),
  approve: approval,
  // The bureau may return before its turn.
  return: { ...approval, bureau: row(absent, done, done, over, over, over, over) },
  withdraw: row(absent, done, done, notNow, notNow, notNow, notNow),
  reopen: row(absent, notNow, notNow, notNow, notNow, done, over),
  decideSubmissions: approval,
  extendDocument: always,
  extendDocuments: always,
  readCompleteness: always,
  queryAudit: onceFiled(nothing),
  readUnits: always,
  readPeople: always,
  keepUnits: always,
  keepPeople: always,
  readPlan: always,
  issuePlan: row(empty, empty, empty, empty, empty, done, done),
  proposeTargets: always,
  listReports: always,
  readReport: row(...(Array(7).fill('report-not-found') as Parameters<typeof row>)),
};

const wanted = (attempt: Attempt, role: Role, seat: Seat, state: State): string => {
  const reach = whoMay[attempt][role];
  const rows = whatComes[attempt];
  if (seatsWithin[reach].includes(seat)) return ('own' in rows ? rows[seat] : rows)[state];
  if (lists.includes(attempt)) return nothing;
  return reach === never ? 'role-missing' : 'not-yours';
};

const waysTo: Record<State, readonly Step[]> = {
  none: [],
  submitted: [['baseClerk', 'submit']],
  endorsed: [
    ['baseClerk', 'submit'],
    ['endorser', 'approve'],
  ],
  returned: [
    ['baseClerk', 'submit'],
    ['judge', 'return'],
  ],
  withdrawn: [
    ['baseClerk', 'submit'],
    ['baseClerk', 'withdraw'],
  ],
  approved: [
    ['baseClerk', 'submit'],
    ['endorser', 'approve'],
    ['judge', 'approve'],
  ],
  reopened: [
    ['baseClerk', 'submit'],
    ['endorser', 'approve'],
    ['judge', 'approve'],
    ['judge', 'reopen'],
  ],
};

const everybodyThere = () => [...Object.values(staff), ...peopleOfEveryRole];
const moment = { now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date' as const] };
const stores: Partial<Record<State, InMemory['stored']>> = {};
beforeAll(async () => {
  vi.useFakeTimers(moment);
  for (const state of states) {
    const office = openOffice(inMemoryServices(everybodyThere(), programmeOfAttempts));
    await walk(office, waysTo[state]);
    await office.project();
    expect((await office.services.submissions.load(document)).state).toBe(state);
    stores[state] = office.services.stored;
  }
});
beforeEach(() => void vi.useFakeTimers(moment));
afterEach(() => vi.useRealTimers());

/** An office with the document where `state` says; whoever has written into it leaves it to nobody else. */
const officeAt = (state: State) => {
  const services = inMemoryServices(everybodyThere(), programmeOfAttempts);
  const { documents, archived, ledger } = structuredClone(stores[state] as InMemory['stored']);
  for (const [path, each] of documents) services.stored.documents.set(path, each);
  for (const [path, each] of archived) services.stored.archived.set(path, each);
  for (const [path, each] of ledger.Plans) services.stored.ledger.Plans.set(path, each);
  return openOffice(services);
};
const written = ({ documents, directory }: InMemory['stored']): number =>
  [...documents.values()].reduce((sum, { events }) => sum + events.length, directory.events.length);

describe.each(Object.keys(attempts) as Attempt[])('%s', (attempt) => {
  test.each(states)('of a document that is %s', async (state) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    let office = officeAt(state);
    const before = written(office.services.stored);
    const { version } = await office.services.submissions.load(document);
    for (const role of roles)
      for (const seat of seatNames) {
        const who = `${role} in ${seat}`;
        expected[who] = wanted(attempt, role, seat, state);
        found[who] = await attempts[attempt](office, emailOf(role, seat), version);
        if (written(office.services.stored) === before) continue;
        expect([who, found[who]]).toEqual([who, done]);
        office = officeAt(state);
      }
    expect(found).toEqual(expected);
  });
});

test('no route that asks who one is is missing', () => {
  const closed = Object.entries(paths as Record<string, Path>).filter(([, { open }]) => !open);
  const tried = new Set([...Object.keys(attempts), 'reviewSubmission']);
  expect(closed.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test.each(Object.keys(attempts) as Attempt[])('at %s who has left is nobody any more', async (attempt) => {
  expect(await attempts[attempt](officeAt('submitted'), staff.retired.email, 1)).toBe('unknown-person');
});
