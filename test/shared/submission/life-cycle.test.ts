import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../shared/ground/problem.ts';
import { canonical, chain, firstBrokenLink } from '../../../shared/submission/chain.ts';
import type { ChainedEvent, Decided, Event, Submitted } from '../../../shared/submission/events.ts';
import {
  decide,
  evolve,
  foldEvents,
  noDocument,
  type State,
  states,
  transitions,
  type Verb,
  verbs,
} from '../../../shared/submission/life-cycle.ts';
import { reworded } from '../../../shared/submission/reword-decision.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const told = (n: number, version: number) => ({
  n,
  at: `2015-01-20T01:00:0${n}.000Z`,
  by: 'a@qingdao.example',
  byName: '示例甲',
  version,
});
const submitted = (n: number, version: number): Submitted => ({
  ...told(n, version),
  type: 'submit',
  baseVersion: version - 1,
  content: `c${version}`,
  rows: 1,
  nil: false,
  certifier: '示例乙',
  warnings: 0,
  receipt: `ZX-${version}`,
  ledgerRows: 1,
});
const decided = (type: Decided['type'], n: number, version: number): Decided => ({
  ...told(n, version),
  type,
  reason: '理由',
  comments: [],
});

/** Chains verbs into events; a submit makes a new version. */
const story = (...verbsTold: Verb[]): ChainedEvent[] => {
  let version = 0;
  const events: ChainedEvent[] = [];
  verbsTold.forEach((verb, i) => {
    const event: Event =
      verb === 'submit'
        ? submitted(i + 1, ++version)
        : verb === 'extend'
          ? { ...told(i + 1, version), type: 'extend', until: '2015-03-01', reason: '理由' }
          : verb === 'set-aside'
            ? { ...told(i + 1, version), type: 'set-aside', reason: 'refused' }
            : verb === 'take-in'
              ? { ...told(i + 1, version), type: 'take-in' }
              : verb === 'reword'
                ? { ...told(i + 1, version), type: 'reword', corrected: [] }
                : verb === 'hand-over'
                  ? { ...told(i + 1, version), type: 'hand-over', to: 'b@qingdao.example', toName: '示例丙' }
                  : decided(verb, i + 1, version);
    events.push(chain(event, events[i - 1]?.hash ?? '', sha256));
  });
  return events;
};

describe('what may follow what', () => {
  const legal: Record<State, Partial<Record<Verb, State>>> = {
    none: { submit: 'submitted', extend: 'none' },
    submitted: {
      submit: 'submitted',
      endorse: 'endorsed',
      approve: 'approved',
      return: 'returned',
      withdraw: 'withdrawn',
      'hand-over': 'submitted',
      extend: 'submitted',
    },
    endorsed: {
      submit: 'submitted',
      endorse: 'endorsed',
      approve: 'approved',
      return: 'returned',
      withdraw: 'withdrawn',
      'hand-over': 'endorsed',
      extend: 'endorsed',
    },
    returned: { submit: 'submitted', reword: 'returned', extend: 'returned' },
    withdrawn: { submit: 'submitted', extend: 'withdrawn' },
    approved: { submit: 'submitted', withdraw: 'withdrawn', reopen: 'reopened', extend: 'approved' },
    reopened: { submit: 'submitted', withdraw: 'withdrawn', reword: 'reopened', extend: 'reopened' },
  };
  for (const state of states)
    for (const verb of verbs) {
      // The ledgers say what became of a version wherever the document stands.
      const isLedgers = verb === 'set-aside' || verb === 'take-in';
      const next = isLedgers && state !== 'none' ? state : legal[state][verb];
      test(`${verb} when ${state} ${next ? `leads to ${next}` : 'is refused'}`, () => {
        if (next) expect(decide({ ...noDocument, state }, verb)).toBe(next);
        else expect(() => decide({ ...noDocument, state }, verb)).toThrow(Problem);
      });
    }
});

test('a returned submission keeps its first version', () => {
  const state = foldEvents(story('submit', 'return', 'submit'));
  expect([state.state, state.version, state.decision]).toEqual(['submitted', 2, undefined]);
});

test('corrected comments are the comments of the return: changed, new, taken back', () => {
  const said = (rowId: string, text: string) => ({ rowId, column: 'persons', text });
  const events = story('submit', 'return');
  const decision = { comments: [said('r1', '甲'), said('r1', '乙'), said('r2', '丙')] };
  const corrected = [
    { rowId: 'r1', column: 'persons', before: '乙', after: '乙改' },
    { rowId: 'r2', column: 'persons', before: '丙', after: '' },
    { rowId: 'r3', column: '', before: '', after: '丁' },
  ];
  expect(reworded(decision, { corrected }).comments).toEqual([
    said('r1', '甲'),
    said('r1', '乙改'),
    { rowId: 'r3', column: '', text: '丁' },
  ]);
  // Who returned it and when stays as it was.
  const state = foldEvents([...events, ...story('submit', 'return', 'reword').slice(2)]);
  expect([state.state, state.decision?.type, state.decision?.n]).toEqual(['returned', 'return', 2]);
});

test('what was handed over stays so until it is decided, and over a newer version while it waits', () => {
  const holderAfter = (...verbsTold: Verb[]) => foldEvents(story(...verbsTold)).holder?.to;
  expect(holderAfter('submit', 'hand-over')).toBe('b@qingdao.example');
  expect(holderAfter('submit', 'hand-over', 'extend', 'submit')).toBe('b@qingdao.example');
  for (const verb of ['endorse', 'approve', 'return', 'withdraw'] as const)
    expect(holderAfter('submit', 'hand-over', verb)).toBeUndefined();
  expect(holderAfter('submit', 'endorse', 'hand-over', 'submit')).toBeUndefined();
});

test('the approved version stays in force while an amendment is on its way, is returned or withdrawn', () => {
  for (const last of ['return', 'withdraw'] as const) {
    const state = foldEvents(story('submit', 'approve', 'submit', last));
    expect([state.version, state.inForce?.version]).toEqual([2, 1]);
  }
  expect(foldEvents(story('submit', 'approve', 'submit', 'approve')).inForce?.version).toBe(2);
  expect(foldEvents(story('submit', 'approve', 'reopen')).inForce?.version).toBe(1);
});

test('what is withdrawn while it is in force leaves nothing in force, and can be submitted again', () => {
  for (const before of [
    ['submit', 'approve'],
    ['submit', 'approve', 'reopen'],
  ] as const) {
    const state = foldEvents(story(...before, 'withdraw'));
    expect([state.state, state.inForce, state.inForceSince]).toEqual(['withdrawn', undefined, undefined]);
  }
  const again = foldEvents(story('submit', 'approve', 'withdraw', 'submit', 'approve'));
  expect([again.state, again.inForce?.version]).toEqual(['approved', 2]);
});

test('an unbroken chain verifies, and any altered event breaks it', () => {
  const events = story('submit', 'return', 'submit', 'approve');
  expect(firstBrokenLink(events, sha256)).toBeUndefined();
  events.forEach((event, i) => {
    const forged = [...events];
    forged[i] = { ...event, by: 'x@qingdao.example' };
    expect(firstBrokenLink(forged, sha256)?.n).toBe(i + 1);
    if (i < events.length - 1)
      expect(firstBrokenLink([...events.slice(0, i), ...events.slice(i + 1)], sha256)).toBeDefined();
  });
});

test('equal content has equal canonical bytes whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(reversed)).toBe(canonical(value));
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { examples: [[JSON.parse('{"__proto__":{"b":1,"a":2}}')]] },
  );
});

test('no key is lost, whatever its name', () => {
  const text = '{"__proto__":{"a":1},"constructor":2,"toString":3}';
  expect(canonical(JSON.parse(text))).toBe(text);
});

test('folding in two parts is folding the whole', () => {
  const events = story('submit', 'approve', 'submit', 'return', 'submit');
  for (let cut = 0; cut <= events.length; cut++)
    expect(events.slice(cut).reduce(evolve, foldEvents(events.slice(0, cut)))).toEqual(foldEvents(events));
});

test('every state can be reached', () => {
  const reached = new Set(Object.values(transitions).flatMap((row) => Object.values(row)));
  expect(states.filter((state) => state !== 'none' && !reached.has(state))).toEqual([]);
});
