/** What the home tells those who look after others: sums before opening, the month under way, what they may still see. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limits } from '../../../shared/contract/limits.ts';
import { homeLines } from '../../../shared/home/home-lines.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';
import { versionOf } from '../../support/version-of.ts';

const at = (now: string) => vi.setSystemTime(new Date(now));
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const home = async (who: Who, from = office) => (await from.ask(who, 'readHome', {})).good;
const nil = (unit: string, form: string) => ({ unit, form, period: '2015', nil: true });

test('a version is told by what it comes to, and by what is in force where that is another', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2, { persons: 30, budget: 90_000 })));
  const [first] = (await home('reviewer')).waiting?.documents ?? [];
  expect(first?.totals).toEqual({ persons: 90, money: { budget: 24_000_000 } });
  expect(first?.totalsInForce).toBeUndefined();
  await office.decide('reviewer', id, {});
  const decided = await office.ask('reviewer', 'listSubmissions', { query: { state: 'approved' } });
  // What is in force itself has nothing beside it.
  expect(decided.good.documents[0]?.totalsInForce).toBeUndefined();
  await office.submit('clerk', { ...plan(planRow(1)), baseVersion: 1, dropConfirmed: true });
  const [second] = (await home('reviewer')).waiting?.documents ?? [];
  expect([second?.totals?.persons, second?.totalsInForce?.persons]).toEqual([60, 90]);
  const say = ({ zh }: { zh: string }, params: object = {}) =>
    zh.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = (params as Record<string, string | number | { zh: string }>)[name];
      return typeof value === 'object' ? value.zh : String(value);
    });
  const lines = homeLines(await home('reviewer'), { say, language: 'zh', time: (text) => text });
  expect(JSON.stringify(lines)).toContain('1 行，60 人（−30），经费预算 15万元（−9万元）');
});

test('the status is that of the month whose documents are coming in', async () => {
  at('2015-04-10T02:00:00Z');
  const { status } = await home('reviewer');
  expect(status?.period).toBe('2015-03');
  expect(status?.counts.missing).toBe(status?.counts.due);
  expect(status?.overdue.find(({ unit }) => unit === 'nyw')?.documents).toBe(3);
  expect((await home('clerk')).status).toBeUndefined();
});

test('of many that wait the first are listed and all are counted', async () => {
  const { categories, units } = office.services.programme;
  const clerks = units
    .filter(({ kind }) => kind === 'city-department')
    .map(
      ({ code }): Person => ({
        email: `c.${code}@qingdao.example`,
        name: '众示例',
        unit: code,
        roles: ['clerk'],
      }),
    );
  const crowd = openOffice(inMemoryServices([staff.reviewer, ...clerks]));
  for (const { email, unit } of clerks)
    for (const { planForm: form } of categories) {
      const body = { ...nil(unit, form), formVersion: versionOf(form), baseVersion: 0, certifier: '样负责' };
      await crowd.askAs(email, 'submitForm', { body: { ...body, headers: [], rows: [], ids: [] } });
    }
  const { waiting } = await home('reviewer', crowd);
  expect(waiting?.count).toBeGreaterThan(limits.homeLines);
  expect(waiting?.documents).toHaveLength(limits.homeLines);
});

test('past decisions are listed as far as the person may still look into them', async () => {
  await office.submit('clerk', nil('nyw', 'post-plan'));
  await office.decide('reviewer', { ...id, form: 'post-plan' }, {});
  expect((await home('reviewer')).decided?.map(({ form, verb }) => [form, verb])).toEqual([
    ['post-plan', 'approve'],
  ]);
  const moved = openOffice({
    ...inMemoryServices([{ ...staff.reviewer, unit: 'huangdao', roles: ['endorser'] }]),
    acts: office.services.acts,
  });
  expect((await home('reviewer', moved)).decided).toEqual([]);
  expect(findForm(office.services.programme, 'post-plan').restricted).toBeUndefined();
});

test.each(['2012-05-01', '2031-03-01', '2035-03-01'])(
  'everybody has a home on %s, in a year of no programme',
  async (day) => {
    at(`${day}T01:00:00Z`);
    for (const who of Object.keys(staff).filter((each) => each !== 'retired') as Who[])
      expect([who, (await office.ask(who, 'readHome', {})).status]).toEqual([who, 200]);
    expect((await home('administrator')).keeping?.unreached).toEqual([]);
  },
);
