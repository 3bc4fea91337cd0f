/** What the home tells those who look after others: sums before opening, the month under way, what they may still see. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MailNewsServices, mailNews, recentNews, toldOf } from '../../../functions/news/mail-news.ts';
import { limits } from '../../../shared/contract/limits.ts';
import { homeLines } from '../../../shared/home/home-lines.ts';
import type { Say, Telling } from '../../../shared/home/line.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { inMemoryMail } from '../../support/in-memory-reports.ts';
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
const say: Say = ({ zh }, params = {}) =>
  zh.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return typeof value === 'object' ? value.zh : String(value);
  });
const telling: Telling = { say, language: 'zh', time: (text) => text };
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
  const lines = homeLines(await home('reviewer'), telling);
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

/** SES refuses under these names. */
const refusing = (name: string) => async () => {
  throw Object.assign(new Error('no'), { name });
};

test('an administrator sees to whom mail does not leave, until it does or the account ends', async () => {
  const mail = inMemoryMail();
  const { services } = office;
  const sweep = async (send: MailNewsServices['send']) => {
    const recent = await recentNews(services, new Date());
    const given = { ...services, claims: mail.claims, send };
    await mailNews(recent, given, { now: new Date(), run: String(Date.now()) }, await toldOf(recent, given));
  };
  const unsent = async () => (await home('administrator')).keeping?.unsent;
  await office.submit('clerk', plan(planRow(1)));
  at('2015-01-20T03:00:00Z');
  await sweep(refusing('MessageRejected'));
  at('2015-01-20T04:00:00Z');
  await sweep(refusing('SendingPausedException'));
  const told = {
    unit: 'nyw',
    name: expect.objectContaining({ zh: '市农业委员会' }),
    person: '陈晓样',
    address: 'cl…@qingdao.example',
    // Since the first time, for the reason of the last.
    since: '2015-01-20 11:00',
    mail: expect.objectContaining({ zh: '动态邮件' }),
    reason: expect.objectContaining({ zh: '发信账户已停用。请联系运维人员' }),
  };
  expect(await unsent()).toEqual([told]);
  expect((await home('reviewer')).keeping).toBeUndefined();
  const lines = homeLines(await home('administrator'), telling);
  expect(JSON.stringify(lines)).toContain(
    'cl…@qingdao.example，2015-01-20 11:00 起，动态邮件：发信账户已停用。请联系运维人员。',
  );
  const i = services.people.findIndex(({ email }) => email === staff.clerk.email);
  services.people.splice(i, 1, { ...staff.clerk, to: '2015-01-19' });
  expect(await unsent()).toEqual([]);
  services.people.splice(i, 1, staff.clerk);
  expect(await unsent()).toHaveLength(1);
  at('2015-01-20T05:00:00Z');
  await sweep(mail.send);
  expect(await unsent()).toEqual([]);
});

test('an administrator sees which months wait, since when and for which documents', async () => {
  const { standstills } = office.services;
  const path = 'nyw/class-return/2015-01';
  await standstills.monthWaits('2015-01', { documents: [path] }, '2015-02-09T18:00:00.000Z');
  const until = '2015-02-11T18:00:00.000Z';
  await standstills.monthWaits('2015-01', { documents: [path], until }, '2015-02-10T18:00:00.000Z');
  const answer = await home('administrator');
  expect(answer.keeping?.editions).toMatchObject([
    {
      month: '2015-01',
      since: '2015-02-10 02:00',
      until,
      documents: [{ unit: 'nyw', form: 'class-return', period: '2015-01', unitName: { zh: '市农业委员会' } }],
    },
  ]);
  const lines = homeLines(answer, telling);
  const found = lines.findIndex(({ cells }) => cells[0] === '等待编制的月报（1）');
  expect(lines.slice(found + 1, found + 3)).toMatchObject([
    {
      cells: [
        '2015年1月',
        '',
        '',
        '',
        '',
        `2015-02-10 02:00 起等待 1 份暂不入账的报表更正，${until} 后不再等待`,
      ],
    },
    { key: `review:${path}`, cells: ['市农业委员会', '2015年1月', '培训班执行情况表'] },
  ]);
  expect((await home('inspector')).keeping).toBeUndefined();

  await standstills.monthWaits('2015-01', { documents: [] }, '2015-02-11T18:00:00.000Z');
  expect(JSON.stringify(homeLines(await home('administrator'), telling))).toContain(
    '2015-02-10 02:00 起编制出错，将自动重试；请告知系统运维人员',
  );
});
