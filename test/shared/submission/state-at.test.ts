import { expect, test } from 'vitest';
import type { ChainedEvent } from '../../../shared/submission/events.ts';
import { type DocumentState, foldEvents, type Verb } from '../../../shared/submission/life-cycle.ts';
import { lastMovedAt, stateAt, versionsInForce } from '../../../shared/submission/state-at.ts';

/** One event a day from 1 January on. */
const happen = (...verbs: readonly Verb[]): readonly ChainedEvent[] => {
  let version = 0;
  let inForce = 0;
  return verbs.map((type, i) => {
    if (type === 'submit') version++;
    if (type === 'approve') inForce = version;
    const at = `2015-01-0${i + 1}T00:00:00Z`;
    const ofInForce = type === 'set-aside' || type === 'take-in';
    const told = { n: i + 1, at, by: '', byName: '', version: ofInForce ? inForce : version };
    return { ...told, type, content: `c${version}`, reason: 'refused', until: '2015-02-01', hash: `h${i}` };
  }) as unknown as readonly ChainedEvent[];
};
const endOf = (day: number): Date => new Date(`2015-01-0${day + 1}T00:00:00Z`);
const say = ({ state, inForce, aside }: DocumentState) => [state, inForce?.version ?? 0, aside !== undefined];

test.each<[string, readonly Verb[], number, unknown]>([
  ['before the first event', ['submit', 'approve'], 0, ['none', 0, false]],
  ['between submission and approval', ['submit', 'approve'], 1, ['submitted', 0, false]],
  ['after both', ['submit', 'approve'], 2, ['approved', 1, false]],
  ['an amendment waits', ['submit', 'approve', 'submit', 'approve'], 3, ['submitted', 1, false]],
  ['an amendment came later', ['submit', 'approve', 'submit', 'approve'], 2, ['approved', 1, false]],
  ['withdrawn later', ['submit', 'approve', 'withdraw'], 2, ['approved', 1, false]],
  ['more time given later', ['submit', 'approve', 'extend'], 2, ['approved', 1, false]],
  ['set aside later, for no other version', ['submit', 'approve', 'set-aside'], 2, ['approved', 1, true]],
  ['set aside and taken in later', ['submit', 'approve', 'set-aside', 'take-in'], 2, ['approved', 1, false]],
  [
    'set aside until it was replaced',
    ['submit', 'approve', 'set-aside', 'submit', 'approve'],
    2,
    ['approved', 2, false],
  ],
  [
    'taken in before it was replaced',
    ['submit', 'approve', 'set-aside', 'take-in', 'submit', 'approve'],
    2,
    ['approved', 1, false],
  ],
  [
    'set aside until it was withdrawn',
    ['submit', 'approve', 'set-aside', 'withdraw'],
    2,
    ['withdrawn', 0, false],
  ],
  [
    'the version that replaced it was set aside later',
    ['submit', 'approve', 'submit', 'approve', 'set-aside'],
    2,
    ['approved', 1, false],
  ],
])('%s', (_, verbs, day, stood) => {
  expect(say(stateAt(happen(...verbs), endOf(day)))).toEqual(stood);
});

test('an event of a clock that is behind does not come before the one it follows', () => {
  const [submitted, approved, amended] = happen('submit', 'approve', 'submit') as [never, never, never];
  const late = { ...(amended as ChainedEvent), at: '2015-01-01T12:00:00Z' };
  expect(say(stateAt([submitted, approved, late], endOf(1)))).toEqual(['submitted', 0, false]);
});

test('what was in force, with the day it came into force; an approval of the same day counts each', () => {
  const events = happen('submit', 'approve', 'submit', 'return', 'submit', 'approve');
  expect(versionsInForce(events).map(({ version, since }) => [version.version, since.slice(8, 10)])).toEqual([
    [1, '02'],
    [3, '06'],
  ]);
  expect(lastMovedAt(foldEvents(events))).toBe('2015-01-06T00:00:00Z');
});
