/** Who owes what, as JSON and as a page: figures worked by hand, for the eyes that may see them. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEndpoint } from '../../../functions/http/endpoint.ts';
import { openCompleteness } from '../../../functions/routes/open-completeness.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { holesIn } from '../../support/holes.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { eventOf, type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as never;
const nobody = { nil: true, headers: [], rows: [], ids: [] };
const returns = ['class-return', 'trainee-roster', 'funding-return'];

let office: Office;
const at = (instant: string) => vi.setSystemTime(new Date(instant));
const file = async (who: Who, form: string, instant: string, period = '2015-03') => {
  at(instant);
  expect((await office.submit(who, { ...nobody, unit: staff[who].unit, form, period })).status).toBe(201);
};
const read = async (who: Who, period = '2015-03') =>
  (await office.ask(who, 'readCompleteness', { params: { period } })).good;
const openLink = async (link: string, given: Office = office) => {
  const url = new URL(link);
  const [, , period, language] = url.pathname.split('/') as [string, string, string, string];
  const act = openEndpoint('openCompleteness', () => given.services, openCompleteness);
  const query = Object.fromEntries(url.searchParams);
  return act(eventOf('', { params: { period, language }, query, claims: {} }), context);
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-04-02T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

/** nyw on time, on time, missing; hyj late, extended, missing. */
const givenMarch = async () => {
  await file('clerk', 'class-return', '2015-04-02T02:00:00Z');
  await file('clerk', 'trainee-roster', '2015-04-08T15:59:00Z');
  await file('stranger', 'class-return', '2015-04-08T16:01:00Z');
  await office.ask('reviewer', 'extendDeadline', {
    params: { unit: 'hyj', form: 'trainee-roster', period: '2015-03' },
    body: { until: '2015-05-30', reason: '台风停课 <b>' },
  });
  at('2015-04-20T02:00:00Z');
};

test('statuses and rates of a month', async () => {
  await givenMarch();
  const { units, total, forms, documents, today, at: computed } = await read('reviewer');
  expect([today, computed]).toEqual(['2015-04-20', '2015-04-20T02:00:00.000Z']);
  const statusesOf = (code: string) =>
    returns.map((form) => documents.find((each) => each.unit === code && each.form === form)?.status);
  expect(statusesOf('nyw')).toEqual(['on-time', 'on-time', 'overdue']);
  expect(statusesOf('hyj')).toEqual(['late', 'extended', 'overdue']);
  const countsOf = (code: string) => units.find(({ unit }) => unit === code)?.counts;
  expect(countsOf('nyw')).toEqual({
    due: 3,
    onTime: 2,
    late: 0,
    pending: 0,
    missing: 1,
    completeRate: 66.7,
    onTimeRate: 66.7,
  });
  expect(countsOf('hyj')).toMatchObject({ completeRate: 33.3, onTimeRate: 0 });
  expect(total).toMatchObject({ due: 99, onTime: 2, late: 1, missing: 96, completeRate: 3, onTimeRate: 2 });
  expect(forms.map(({ form, counts }) => [form, counts.due, counts.onTime])).toEqual([
    ['class-return', 33, 1],
    ['trainee-roster', 33, 1],
    ['funding-return', 33, 0],
  ]);
});

test('after the closing day what is missing is locked', async () => {
  await givenMarch();
  at('2015-06-08T02:00:00Z');
  const { documents } = await read('clerk');
  expect(documents.map(({ status }) => status)).toEqual(['on-time', 'on-time', 'locked']);
});

test('a year has its plans and the months that were due, and a plan under review counts as pending', async () => {
  await file('clerk', 'class-return', '2015-02-03T02:00:00Z', '2015-01');
  at('2015-01-20T02:00:00Z');
  await office.submit('clerk', plan(planRow(1)));
  at('2015-04-20T02:00:00Z');
  const { documents, total } = await read('clerk', '2015');
  expect(documents.map(({ form, period, status }) => `${form} ${period} ${status}`)).toEqual([
    'advanced-plan 2015 waiting',
    'urgent-plan 2015 overdue',
    'post-plan 2015 overdue',
    'class-return 2015-01 on-time',
    'trainee-roster 2015-01 locked',
    'funding-return 2015-01 locked',
    'class-return 2015-02 overdue',
    'trainee-roster 2015-02 overdue',
    'funding-return 2015-02 overdue',
    'class-return 2015-03 overdue',
    'trainee-roster 2015-03 overdue',
    'funding-return 2015-03 overdue',
  ]);
  expect(total).toMatchObject({ due: 12, onTime: 1, pending: 1, missing: 10, completeRate: 8.3 });
});

test('before a period opens nothing is owed, and there is no rate of nothing', async () => {
  const { units, total } = await read('reviewer', '2015-05');
  expect([units, total.due, total.completeRate]).toEqual([[], 0, null]);
});

test.each([['2015-13'], ['2031'], ['201'], ['heute']])('%s is no period', async (period) => {
  const { problem } = await office.ask('reviewer', 'readCompleteness', { params: { period } });
  expect(problem.code).toBe('wrong-period');
});

test('a unit sees its own, the bureau and its inspectors all', async () => {
  const seen = async (who: Who) => (await read(who)).units.map(({ unit }) => unit);
  expect(await seen('clerk')).toEqual(['nyw']);
  expect(await seen('stranger')).toEqual(['hyj']);
  for (const who of ['reviewer', 'administrator', 'inspector'] as const)
    expect(await seen(who)).toHaveLength(33);
});

test('an endorser sees the units right below, and so does the page behind the link', async () => {
  const [, ...units] = qingdao20132020.units;
  const programme: Programme = {
    ...qingdao20132020,
    units: [
      qingdao20132020.units[0] as Programme['units'][number],
      ...units.map((unit) => (unit.code === 'nyw' ? { ...unit, superior: 'hyj' } : unit)),
    ],
  };
  const people = Object.values(staff).map((person) =>
    person.unit === 'hyj' ? { ...person, roles: ['endorser' as const] } : person,
  );
  const below = openOffice(inMemoryServices(people, programme));
  const { good } = await below.ask('stranger', 'readCompleteness', { params: { period: '2015-03' } });
  expect(good.units.map(({ unit }) => unit)).toEqual(['nyw']);
  expect(good.links.zh).toContain('of=hyj-below&');
  const page = await openLink(good.links.zh, below);
  expect(page.body).toContain('市农业委员会');
  expect(page.body).not.toContain('市教育局');
});

test('the page opens from its link as things stand when it is opened, and is kept by nobody', async () => {
  await givenMarch();
  const { links } = await read('reviewer');
  const page = await openLink(links.zh);
  expect(page.statusCode).toBe(200);
  expect(page.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-frame-options': 'DENY' });
  expect(page.body).toContain('截至 2015-04-20 10:00');
  expect(page.body).toContain('应报送报表99份，按时报送2份、迟报1份、未报96份，按时报送率2%。');
  expect(page.body).toContain('台风停课 &lt;b>');
  await file('clerk', 'funding-return', '2015-04-21T02:00:00Z');
  expect((await openLink(links.zh)).body).toContain('迟报2份');
  const english = await openLink(links.en);
  expect(english.body).toContain('99 documents due: 2 on time, 2 late');
  for (const { body } of [page, english]) {
    expect(holesIn(body)).toEqual([]);
    expect(body).not.toMatch(/@qingdao|陈晓样/);
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/ style="/);
  }
});

test('every status is told by a word and a sign, not by colour alone', async () => {
  await givenMarch();
  const { body } = await openLink((await read('reviewer')).links.zh);
  for (const word of ['按时', '迟报', '逾期未报', '已延期']) expect(body).toContain(word);
  for (const sign of ['√', '△', '！', '＋']) expect(body).toContain(sign);
});

test('the page names the units that the directory keeps, as the sheet does', async () => {
  const name = { zh: '新增示例局', en: 'Added Example Bureau' };
  // A unit may have any code: nobody's page is everybody's for it.
  const added = { code: 'all', name, kind: 'city-department' as const };
  const clerk = {
    email: 'clerk.all@qingdao.example',
    name: '新示例',
    unit: 'all',
    roles: ['clerk' as const],
  };
  const services = inMemoryServices([...Object.values(staff), clerk]);
  const units = [...qingdao20132020.units, added];
  const directory = { ...services.directory, units: async () => ({ version: 1, units }) as never };
  const kept = openOffice({ ...services, directory });
  const march = { params: { period: '2015-03' } };
  const { good } = await kept.ask('reviewer', 'readCompleteness', march);
  expect(good.units.map(({ unit }) => unit)).toContain('all');
  const { body } = await openLink(good.links.zh, kept);
  for (const listed of ['新增示例局', '市农业委员会']) expect(body).toContain(listed);

  const own = await kept.askAs(clerk.email, 'readCompleteness', march);
  expect(own.good.links.zh).toContain('of=all-own&');
  const page = (await openLink(own.good.links.zh, kept)).body;
  expect(page).toContain('新增示例局');
  expect(page).not.toContain('市农业委员会');
});

test('a unit that took over another finds its documents on its page, too', async () => {
  const [bureau, ...rest] = qingdao20132020.units as [Programme['units'][number], ...Programme['units']];
  const programme: Programme = {
    ...qingdao20132020,
    units: [
      bureau,
      ...rest.map((unit) => (unit.code === 'nyw' ? { ...unit, to: '2015-04-01', successor: 'hyj' } : unit)),
    ],
  };
  const merged = openOffice(inMemoryServices(Object.values(staff), programme));
  const { good } = await merged.ask('stranger', 'readCompleteness', { params: { period: '2015-03' } });
  expect(good.units.map(({ unit }) => unit).sort()).toEqual(['hyj', 'nyw']);
  const { body } = await openLink(good.links.zh, merged);
  for (const name of ['市农业委员会', '市海洋与渔业局']) expect(body).toContain(name);
});

test('units without a person who could file are named to the bureau alone', async () => {
  const { unreached = [], units } = await read('reviewer');
  // Of the staff, four units that report have a clerk.
  expect(unreached).toHaveLength(units.length - 4);
  expect(unreached.map(({ unit }) => unit)).not.toContain('nyw');
  const own = await read('clerk');
  expect(own.unreached).toBeUndefined();
});

test('who has left, or only reviews, is no person who could file; what is closed asks for none', async () => {
  const of = async () => (await read('reviewer')).unreached?.map(({ unit }) => unit) ?? [];
  const change = (changes: Partial<Person>) =>
    office.services.people.forEach((person, i, people) => {
      if (person.unit === 'nyw') people[i] = { ...person, ...changes };
    });
  change({ to: '2015-04-01' });
  expect(await of()).toContain('nyw');
  // The account ended, though its role has no end.
  change({ to: '2015-04-01', terms: [{ role: 'clerk' }] });
  expect(await of()).toContain('nyw');
  change({ to: '2015-12-31', terms: [{ role: 'clerk', from: '2015-05-01' }] });
  expect(await of()).toContain('nyw');
  at('2015-05-01T02:00:00Z');
  expect(await of()).not.toContain('nyw');
  at('2015-06-08T02:00:00Z');
  expect(await of()).toEqual([]);
});

test('a key opens its own page only', async () => {
  const { links } = await read('clerk');
  expect(links.zh).toContain('of=nyw-own&');
  for (const [from, to] of [
    ['of=nyw-own', 'of=all'],
    ['/2015-03/', '/2015-04/'],
    ['/zh?', '/en?'],
    ['key=', 'key=0'],
  ] as const) {
    const { statusCode, body } = await openLink(links.zh.replace(from, to));
    expect([statusCode, JSON.parse(body).code]).toEqual([403, 'link-invalid']);
  }
});
