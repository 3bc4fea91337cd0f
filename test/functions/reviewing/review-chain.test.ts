/**
 * Every state × verb × person, for chains of one, two and three steps. What somebody may never do stands in
 * `never`; what depends on where the document stands, in the table below it. No cell is missing.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chainedProgramme, secondEyesFrom } from '../../support/chained-programme.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

const chains = ['one', 'two', 'three'] as const;
type Chain = (typeof chains)[number];
const people = ['clerk', 'endorser', 'neighbour', 'reviewer', 'judge', 'administrator'] as const;
type Person = (typeof people)[number];
const attempts = ['submit', 'approve', 'instead', 'return', 'withdraw', 'reopen'] as const;
type Attempt = (typeof attempts)[number];

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
});
afterEach(() => vi.useRealTimers());

const idOf = (chain: Chain) => ({
  unit: chain === 'one' ? 'nyw' : 'jd1',
  form: 'advanced-plan',
  period: '2015',
});
const whoIs = (chain: Chain, person: Person): Who =>
  person === 'clerk' && chain !== 'one' ? 'baseClerk' : person;
const budgetOf = (chain: Chain): number => (chain === 'three' ? secondEyesFrom : 150_000);

const attempt = async (chain: Chain, person: Who, what: Attempt, reason: string): Promise<string> => {
  const id = idOf(chain);
  const version = (await office.services.submissions.load(id)).version;
  if (what === 'submit') {
    const body = { ...plan(planRow(version + 1, { budget: budgetOf(chain) })), unit: id.unit };
    const { status, good, problem } = await office.submit(person, { ...body, baseVersion: version });
    return status < 300 ? good.state : problem.code;
  }
  const { status, good, problem } = await office.decide(person, id, {
    decision: what === 'instead' ? 'approve' : what,
    version: Math.max(1, version),
    reason: what === 'approve' || what === 'withdraw' ? '' : reason,
    ...(what === 'instead' && { instead: true }),
  });
  return status < 300 ? good.state : problem.code;
};

type Step = readonly [Who | 'clerk', Attempt];
const submitted: Step = ['clerk', 'submit'];
const endorsed: Step = ['deputy', 'approve'];
const approvals: Record<Chain, readonly Step[]> = {
  one: [['judge', 'approve']],
  two: [endorsed, ['judge', 'approve']],
  three: [endorsed, ['reviewer', 'approve'], ['judge', 'approve']],
};
/** How a document comes to where it stands. */
const situations = {
  none: () => [],
  submitted: () => [submitted],
  'endorsed by the district': () => [submitted, endorsed],
  'endorsed by a reviewer': () => [submitted, endorsed, ['reviewer', 'approve']],
  returned: () => [submitted, ['judge', 'return']],
  withdrawn: () => [submitted, ['clerk', 'withdraw']],
  approved: (chain) => [submitted, ...approvals[chain]],
  reopened: (chain) => [submitted, ...approvals[chain], ['reviewer', 'reopen']],
} satisfies Record<string, (chain: Chain) => Step[]>;
type Situation = keyof typeof situations;

const arrive = async (chain: Chain, situation: Situation): Promise<void> => {
  for (const [who, what] of situations[situation](chain))
    expect(await attempt(chain, who === 'clerk' ? whoIs(chain, 'clerk') : who, what, '此前的理由')).toMatch(
      /(ed|withdrawn)$/,
    );
};

const no = 'role-missing';
/** Whoever the document's state is no matter for. */
const never: Record<Attempt, Partial<Record<Person, string>>> = {
  submit: { endorser: no, neighbour: no, reviewer: no, judge: 'not-yours', administrator: no },
  approve: { clerk: no, neighbour: 'not-yours', administrator: no },
  instead: { clerk: no, neighbour: 'not-yours', administrator: no },
  return: { clerk: no, neighbour: 'not-yours', administrator: no },
  withdraw: { endorser: no, neighbour: no, reviewer: no, judge: 'not-yours', administrator: no },
  reopen: { clerk: no, endorser: no, neighbour: no, administrator: no },
};

const [turn, decided, notNow, unknown] = [
  'not-your-turn',
  'decided-already',
  'not-allowed-now',
  'unknown-document',
];
type Row = Record<Attempt, Partial<Record<Person, string>>>;
/** Outcomes of approve, instead and return by endorser, reviewer and judge; then submit and withdraw by the clerk, reopen by both reviewers. */
const row = (
  approve: readonly [string, string, string],
  instead: readonly [string, string, string],
  returned: readonly [string, string, string],
  withdraw: string,
  reopen: string,
): Row => {
  const three = ([endorser, reviewer, judge]: readonly [string, string, string]) => ({
    endorser,
    reviewer,
    judge,
  });
  return {
    submit: { clerk: 'submitted' },
    approve: three(approve),
    instead: three(instead),
    return: three(returned),
    withdraw: { clerk: withdraw },
    reopen: { reviewer: reopen, judge: reopen },
  };
};
const all = (outcome: string) => [outcome, outcome, outcome] as const;
const settled = (withdraw: string, reopen: string): Row =>
  row(all(decided), all(decided), all(decided), withdraw, reopen);
/** The reviewer who approved it may say so again: the answer was lost. */
const approved: Row = row([decided, decided, 'approved'], all(decided), all(decided), notNow, 'reopened');
const done: Record<'none' | 'returned' | 'withdrawn' | 'approved' | 'reopened', Row> = {
  none: row(all(unknown), all(unknown), all(unknown), unknown, unknown),
  returned: settled(notNow, notNow),
  withdrawn: settled('withdrawn', notNow),
  approved,
  reopened: settled(notNow, decided),
};
const [yes, first, back] = ['approved', 'endorsed', 'returned'];
const table: Record<Chain, Partial<Record<Situation, Row>>> = {
  one: {
    ...done,
    // For a unit with nobody above it, the district's reviewer is a stranger.
    submitted: row([yes, yes, yes], [yes, yes, yes], all(back), 'withdrawn', notNow),
  },
  two: {
    ...done,
    submitted: row([first, turn, turn], [first, first, first], all(back), 'withdrawn', notNow),
    'endorsed by the district': row(
      [decided, yes, yes],
      [decided, yes, yes],
      [decided, back, back],
      'withdrawn',
      notNow,
    ),
  },
  three: {
    ...done,
    submitted: row([first, turn, turn], [first, first, first], all(back), 'withdrawn', notNow),
    'endorsed by the district': row(
      [decided, first, first],
      [decided, first, first],
      [decided, back, back],
      'withdrawn',
      notNow,
    ),
    'endorsed by a reviewer': row(
      // The reviewer's same approval again changes nothing; with other words it is a second one.
      [decided, first, yes],
      [decided, 'second-eyes', yes],
      [decided, back, back],
      'withdrawn',
      notNow,
    ),
  },
};

const expected = (chain: Chain, cells: Row, what: Attempt, person: Person): string | undefined => {
  if (chain === 'one' && person === 'endorser' && cells[what].endorser !== undefined) return 'not-yours';
  return never[what][person] ?? cells[what][person];
};

for (const chain of chains)
  describe(`a chain of ${chain}`, () => {
    for (const [situation, cells] of Object.entries(table[chain]) as [Situation, Row][])
      for (const what of attempts)
        test(`${what} when ${situation}`, async () => {
          const outcomes: Record<string, string | undefined> = {};
          const wanted: Record<string, string | undefined> = {};
          for (const person of people) {
            office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
            await arrive(chain, situation);
            wanted[person] = expected(chain, cells, what, person);
            outcomes[person] = await attempt(chain, whoIs(chain, person), what, '这次的理由');
          }
          expect(Object.values(wanted)).not.toContain(undefined);
          expect(outcomes).toEqual(wanted);
        });
  });

test('the table has every situation a chain can be in', () => {
  const [, ...withoutFirst] = Object.keys(situations);
  expect(Object.keys(table.three).sort()).toEqual(['none', ...withoutFirst].sort());
  expect(Object.keys(situations).filter((each) => !(each in table.two))).toEqual(['endorsed by a reviewer']);
  expect(Object.keys(situations).filter((each) => !(each in table.one))).toEqual([
    'endorsed by the district',
    'endorsed by a reviewer',
  ]);
});

const base = idOf('two');
const file = (changes = {}, baseVersion = 0) =>
  office.submit('baseClerk', { ...plan(planRow(1, changes)), unit: 'jd1', baseVersion });

test('a district’s reviewer is told who of them was faster', async () => {
  await file();
  await office.decide('deputy', base, {});
  const { problem } = await office.decide('endorser', base, { decision: 'return', reason: '请补充' });
  expect(problem.code).toBe('decided-already');
  expect(problem.title.zh).toContain('副示例已于 2015-01-20 10:00 办理本版（审核同意）');
});

test('the bureau cannot skip the district, is told whose turn it is, and may act for it with a reason', async () => {
  await file();
  const early = await office.decide('reviewer', base, {});
  expect([early.status, early.problem.code]).toEqual([409, 'not-your-turn']);
  expect(early.problem.title.zh).toContain('黄岛区人力资源和社会保障局');
  const wordless = await office.decide('reviewer', base, { instead: true });
  expect(wordless.problem.code).toBe('reason-missing');
  const { good } = await office.decide('reviewer', base, { instead: true, reason: '区局逾期未办' });
  expect(good).toMatchObject({
    state: 'endorsed',
    nextReviewer: 'rsj',
    turn: { stage: 'review' },
    decision: { type: 'endorse', insteadOf: 'huangdao', reason: '区局逾期未办' },
  });
  // One person is one pair of eyes.
  const { problem } = await office.decide('reviewer', base, { reason: '同意' });
  expect(problem.code).toBe('second-eyes');
  expect(problem.title.zh).toContain('请管理员在人员名录中增加');
  expect((await office.decide('judge', base, {})).good.state).toBe('approved');
  const { history } = (await office.ask('reviewer', 'readSubmission', { params: base })).good;
  expect(history.map(({ type, insteadOf }) => [type, insteadOf])).toEqual([
    ['submit', undefined],
    ['endorse', 'huangdao'],
    ['approve', undefined],
  ]);
});

test('on one’s own turn nothing is done instead of anybody', async () => {
  await file();
  const { good } = await office.decide('endorser', base, { instead: true, reason: '同意' });
  expect(good.decision).toMatchObject({ type: 'endorse' });
  expect(good.decision?.insteadOf).toBeUndefined();
});

test('an amendment begins the chain anew while the approved version stays in force', async () => {
  await file();
  await office.decide('endorser', base, {});
  await office.decide('reviewer', base, {});
  await file({ persons: 45 }, 1);
  expect((await office.decide('reviewer', base, { version: 2 })).problem.code).toBe('not-your-turn');
  const { good } = await office.decide('endorser', base, { version: 2 });
  expect(good).toMatchObject({ state: 'endorsed', version: 2, inForceVersion: 1 });
  expect((await office.decide('reviewer', base, { version: 2 })).good.inForceVersion).toBe(2);
});

test('a correction of what a district has endorsed goes to the district again', async () => {
  await file();
  await office.decide('endorser', base, {});
  await file({ persons: 45 }, 1);
  expect((await office.decide('endorser', base, { version: 2 })).good.state).toBe('endorsed');
});

test('who may review first does not decide on what their own unit filed', async () => {
  await office.submit('deputy', { ...plan(planRow(1)), unit: 'huangdao' });
  const own = { ...base, unit: 'huangdao' };
  for (const who of ['deputy', 'endorser'] as const)
    expect((await office.decide(who, own, {})).problem.code).toBe('not-yours');
  expect((await office.decide('reviewer', own, {})).good.state).toBe('approved');
});

test('who filed a version for another unit before does not approve it in the new one', async () => {
  const { services } = office;
  await file();
  const moved = services.people.findIndex(({ email }) => email === staff.baseClerk.email);
  services.people[moved] = { ...staff.baseClerk, unit: 'huangdao', roles: ['endorser'] };
  expect((await office.decide('baseClerk', base, {})).problem.code).toBe('second-eyes');
});

test('the receipt says who reviews first', async () => {
  expect((await file()).good.nextStep.zh).toContain('由“黄岛区人力资源和社会保障局”初审');
  const direct = await office.submit('clerk', plan(planRow(1)));
  expect(direct.good.nextStep.zh).toContain('待市局审核');
});

test('an endorsement whose answer was lost is not made twice, even when the next has gone on', async () => {
  await office.submit('baseClerk', {
    ...plan(planRow(1, { budget: secondEyesFrom })),
    unit: 'jd1',
  });
  await office.decide('endorser', base, {});
  await office.decide('reviewer', base, {});
  const again = await office.decide('endorser', base, {});
  expect([again.status, again.good.state]).toEqual([200, 'endorsed']);
  expect(office.services.stored.documents.get('jd1/advanced-plan/2015')?.events).toHaveLength(3);
});
