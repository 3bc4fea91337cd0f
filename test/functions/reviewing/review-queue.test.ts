/** What waits for whom, and many approvals at once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chainedProgramme, secondEyesFrom } from '../../support/chained-programme.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
});
afterEach(() => vi.useRealTimers());

const file = (who: Who, unit: string, changes = {}, baseVersion = 0) =>
  office.submit(who, { ...plan(planRow(1, changes)), unit, baseVersion });
const listed = async (who: Who, query: Record<string, string> = { state: 'submitted' }) =>
  (await office.ask(who, 'listSubmissions', { query })).good.documents;
const units = async (who: Who, query?: Record<string, string>) =>
  (await listed(who, query)).map(({ unit, turn }) => `${unit} ${turn?.stage}`);
const id = (unit: string) => ({ unit, form: 'advanced-plan', period: '2015' });

describe('the queue', () => {
  test('a base’s plan waits for its district first and then for the bureau', async () => {
    await file('baseClerk', 'jd1');
    at('2015-01-20T03:00:00Z');
    await file('clerk', 'nyw');
    expect(await units('endorser')).toEqual(['jd1 first']);
    expect(await units('neighbour')).toEqual([]);
    expect(await units('reviewer')).toEqual(['nyw review']);
    await office.decide('endorser', id('jd1'), {});
    expect(await units('endorser')).toEqual([]);
    expect(await units('reviewer')).toEqual(['jd1 review', 'nyw review']);
  });

  test('the bureau may look at everything that waits, with whose turn it is', async () => {
    await file('baseClerk', 'jd1');
    await file('clerk', 'nyw');
    const [first] = await listed('reviewer', { state: 'submitted', turn: 'all' });
    expect(first).toMatchObject({
      unit: 'jd1',
      nextReviewer: 'huangdao',
      turn: { stage: 'first', name: { zh: '黄岛区人力资源和社会保障局' } },
    });
    expect(await units('administrator')).toHaveLength(2);
    expect(await units('inspector')).toHaveLength(2);
    expect(await units('endorser', { turn: 'all' })).toEqual(['jd1 first']);
  });

  test('what needs a second person is not shown to the first', async () => {
    await file('clerk', 'nyw', { budget: secondEyesFrom });
    await office.decide('reviewer', id('nyw'), {});
    expect(await units('reviewer')).toEqual([]);
    expect(await units('judge')).toEqual(['nyw second']);
  });

  test('what is endorsed while the queue is read waits there once, as it stands by then', async () => {
    await file('baseClerk', 'jd1');
    const { submissions } = office.services;
    const { inState } = submissions;
    vi.spyOn(submissions, 'inState').mockImplementation(async (state, ...rest) => {
      const found = await inState(state, ...rest);
      if (state === 'submitted') return found;
      await office.decide('endorser', id('jd1'), {});
      return inState(state, ...rest);
    });
    expect(await units('inspector')).toEqual(['jd1 review']);
  });

  test('oldest first by when it was filed, however long ago it was endorsed', async () => {
    await file('baseClerk', 'jd1');
    at('2015-01-21T02:00:00Z');
    await file('clerk', 'nyw');
    at('2015-01-22T02:00:00Z');
    await office.decide('endorser', id('jd1'), {});
    expect(await units('reviewer')).toEqual(['jd1 review', 'nyw review']);
  });

  test('age is told in days and working days, a late one as late', async () => {
    await file('clerk', 'nyw');
    at('2015-02-02T02:00:00Z');
    await file('stranger', 'hyj');
    // A week off for the Spring Festival, and one Sunday worked for it.
    at('2015-02-25T03:00:00Z');
    const [first, second] = await listed('reviewer');
    expect(first).toMatchObject({ unit: 'nyw', due: '2015-01-31', late: false, days: 36, workingDays: 22 });
    expect(second).toMatchObject({ unit: 'hyj', late: true, days: 23 });
  });

  test('a first version says so by having no changes; an amendment counts them', async () => {
    await office.submit('clerk', plan(planRow(1), planRow(2)));
    expect((await listed('reviewer'))[0]?.changes).toBeUndefined();
    await office.decide('reviewer', id('nyw'), {});
    await office.submit('clerk', {
      ...plan(planRow(1, { persons: 50 })),
      baseVersion: 1,
      dropConfirmed: true,
    });
    expect((await listed('reviewer'))[0]?.changes).toEqual({ from: 1, added: 0, changed: 1, removed: 1 });
  });

  test('a unit sees its own whoever is to decide', async () => {
    await file('baseClerk', 'jd1');
    await file('clerk', 'nyw');
    expect(await units('baseClerk')).toEqual(['jd1 first']);
    await office.decide('endorser', id('jd1'), {});
    expect(await units('baseClerk')).toEqual(['jd1 review']);
    expect(await units('baseClerk', { state: 'endorsed' })).toEqual(['jd1 review']);
    expect(await units('baseClerk', { period: '2015' })).toEqual(['jd1 review']);
  });
});

describe('many at once', () => {
  const decideAll = (who: Who, decisions: { unit: string; version: number }[]) =>
    office.ask(who, 'approveMany', {
      body: { decisions: decisions.map(({ unit, version }) => ({ ...id(unit), version })) },
    });
  const outcomes = async (who: Who, decisions: { unit: string; version: number }[]) =>
    (await decideAll(who, decisions)).good.decisions.map(({ unit, outcome, problem }) =>
      [unit, outcome, problem?.code].filter(Boolean).join(' '),
    );

  test('each gets its own answer, in the order asked, and a refusal leaves the others', async () => {
    await file('baseClerk', 'jd1');
    await file('clerk', 'nyw');
    await file('stranger', 'hyj', { budget: secondEyesFrom });
    await file('accountant', 'czj');
    await file('accountant', 'czj', { persons: 44 }, 1);
    const asked = ['jd1', 'nyw', 'hyj', 'czj', 'kjj'].map((unit) => ({ unit, version: 1 }));
    expect(await outcomes('reviewer', asked)).toEqual([
      'jd1 refused not-your-turn',
      'nyw approved',
      'hyj endorsed',
      'czj refused version-conflict',
      'kjj refused unknown-document',
    ]);
    const { state } = await office.services.submissions.load(id('nyw'));
    expect(state).toBe('approved');
    expect((await office.services.submissions.load(id('czj'))).state).toBe('submitted');
  });

  test('the same again answers the same', async () => {
    await file('clerk', 'nyw');
    const asked = [{ unit: 'nyw', version: 1 }];
    expect(await outcomes('reviewer', asked)).toEqual(['nyw approved']);
    expect(await outcomes('reviewer', asked)).toEqual(['nyw approved']);
    expect(await outcomes('judge', asked)).toEqual(['nyw refused decided-already']);
    expect(await outcomes('reviewer', [...asked, ...asked])).toEqual(['nyw approved', 'nyw approved']);
  });

  test('a failure of one is told, without its cause, and leaves the others', async () => {
    await file('clerk', 'nyw');
    await file('stranger', 'hyj');
    const { load } = office.services.submissions;
    vi.spyOn(office.services.submissions, 'load').mockImplementation((document) =>
      document.unit === 'nyw' ? Promise.reject(new Error('a disk is full')) : load(document),
    );
    const { good } = await decideAll('reviewer', [
      { unit: 'nyw', version: 1 },
      { unit: 'hyj', version: 1 },
    ]);
    expect(good.decisions.map(({ outcome, problem }) => problem?.code ?? outcome)).toEqual([
      'internal',
      'approved',
    ]);
    expect(JSON.stringify(good)).not.toContain('disk');
  });

  test('a district approves what is below it, and nothing else', async () => {
    await file('baseClerk', 'jd1');
    await file('clerk', 'nyw');
    const asked = ['jd1', 'nyw'].map((unit) => ({ unit, version: 1 }));
    expect(await outcomes('endorser', asked)).toEqual(['jd1 endorsed', 'nyw refused not-yours']);
  });

  test('who never decides is refused as a whole, and so is a list that is empty or too long', async () => {
    for (const who of ['clerk', 'administrator', 'inspector'] as const)
      expect((await decideAll(who, [{ unit: 'nyw', version: 1 }])).problem.code).toBe('role-missing');
    expect((await decideAll('reviewer', [])).problem.code).toBe('bad-request');
    const many = Array.from({ length: 101 }, () => ({ unit: 'nyw', version: 1 }));
    expect((await decideAll('reviewer', many)).problem.code).toBe('bad-request');
  });

  test('two reviewers who approve the same list at the same moment decide each document once', async () => {
    const all: [Who, string][] = [
      ['clerk', 'nyw'],
      ['stranger', 'hyj'],
      ['accountant', 'czj'],
    ];
    for (const [who, unit] of all) await file(who, unit);
    const asked = all.map(([, unit]) => ({ unit, version: 1 }));
    const answers = await Promise.all([outcomes('reviewer', asked), outcomes('judge', asked)]);
    for (const [i, [, unit]] of all.entries()) {
      expect(answers.map((each) => each[i]).sort()).toEqual([
        `${unit} approved`,
        `${unit} refused decided-already`,
      ]);
      expect(office.services.stored.documents.get(`${unit}/advanced-plan/2015`)?.events).toHaveLength(2);
    }
  });
});
