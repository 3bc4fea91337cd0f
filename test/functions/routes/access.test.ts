/**
 * The matrix role × seat × route × state: everybody who could ask, at every closed route of the contract, on a
 * document in every state. Two tables make it: who may at all, and what the document's state answers those who
 * may. The types leave no role, route or state out; `access.ts` is not asked.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Path } from '../../../shared/contract/path.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { type Role, roles } from '../../../shared/ground/roles.ts';
import { type State, states } from '../../../shared/submission/life-cycle.ts';
import {
  type Attempt,
  attempts,
  document,
  programmeOfAttempts,
  type Step,
  walk,
} from '../../support/attempts.ts';
import { askToRegister } from '../../support/given-registration.ts';
import { type InMemory, inMemoryServices } from '../../support/in-memory-services.ts';
import { openOffice, staff } from '../../support/office.ts';
import { emailOf, peopleOfEveryRole, type Seat, seatNames } from '../../support/people-of-every-role.ts';
import { done, never, nothing, seatsWithin } from '../../support/rights.ts';

const wanted = (attempt: Attempt, role: Role, seat: Seat, state: State): string => {
  const { who, comes, list } = attempts[attempt];
  const reach = who[role];
  if (seatsWithin[reach].includes(seat)) return ('own' in comes ? comes[seat] : comes)[state];
  if (list) return nothing;
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
const officeAt = async (state: State) => {
  const services = inMemoryServices(everybodyThere(), programmeOfAttempts);
  const { documents, archived, ledger } = structuredClone(stores[state] as InMemory['stored']);
  for (const [path, each] of documents) services.stored.documents.set(path, each);
  for (const [path, each] of archived) services.stored.archived.set(path, each);
  for (const [path, each] of ledger.Plans) services.stored.ledger.Plans.set(path, each);
  const office = openOffice(services);
  await askToRegister(office);
  return office;
};
const written = ({ documents, directory }: InMemory['stored']): number =>
  [...documents.values()].reduce((sum, { events }) => sum + events.length, directory.events.length);

describe.each(Object.keys(attempts) as Attempt[])('%s', (attempt) => {
  test.each(states)('of a document that is %s', async (state) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    let office = await officeAt(state);
    const before = written(office.services.stored);
    const { version } = await office.services.submissions.load(document);
    for (const role of roles)
      for (const seat of seatNames) {
        const who = `${role} in ${seat}`;
        expected[who] = wanted(attempt, role, seat, state);
        found[who] = await attempts[attempt].tries(office, emailOf(role, seat), version);
        if (written(office.services.stored) === before) continue;
        expect([who, found[who]]).toEqual([who, done]);
        office = await officeAt(state);
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
  const { tries, visitors } = attempts[attempt];
  // Nor may they register another body with the same address: what they did names them.
  const refusal = visitors ? 'known-already' : 'unknown-person';
  expect(await tries(await officeAt('submitted'), staff.retired.email, 1)).toBe(refusal);
});
