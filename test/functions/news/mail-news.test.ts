/** Mails about what happened to documents: who is told what at once, each once, and what does not leave an hour later. */
import '../../support/quiet.ts';
import type { DynamoDBRecord } from 'aws-lambda';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mailInserted } from '../../../functions/news/mail-inserted.ts';
import { type MailNewsServices, mailNews, recentNews, toldOf } from '../../../functions/news/mail-news.ts';
import type { Letter } from '../../../functions/storage/mail.ts';
import { claimLife } from '../../../functions/storage/mail-claims.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { givenGuide } from '../../support/given-guide.ts';
import { holesIn } from '../../support/holes.ts';
import { type InMemoryMail, inMemoryMail } from '../../support/in-memory-reports.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
let mail: InMemoryMail;
let runs = 0;
const at = (now: string) => vi.setSystemTime(new Date(now));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-02-02T01:00:00Z'), toFake: ['Date'] });
  const head = { email: 'head.kjj@qingdao.example', name: '科示例', unit: 'kjj', roles: ['head' as const] };
  office = openOffice(inMemoryServices([...Object.values(staff), head]));
  mail = inMemoryMail();
});
afterEach(() => vi.useRealTimers());

const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const services = (changes: Partial<MailNewsServices> = {}): MailNewsServices => ({
  ...office.services,
  claims: mail.claims,
  send: mail.send,
  ...changes,
});
const run = () => ({ now: new Date(), run: `run-${++runs}` });
/** Everything that was ever written, as the stream would deliver it for the first time. */
const records = (): DynamoDBRecord[] =>
  [...office.services.stored.documents].flatMap(([path, { events }]) =>
    events.map(({ n }) => ({
      eventName: 'INSERT' as const,
      dynamodb: {
        Keys: { pk: { S: `DOC#${path}` }, sk: { S: `EVENT#${String(n).padStart(6, '0')}` } },
        SequenceNumber: String(n),
      },
    })),
  );
const deliver = (given = records(), changes: Partial<MailNewsServices> = {}) =>
  mailInserted(given, services(changes), run());
const sweep = async (changes: Partial<MailNewsServices> = {}) => {
  const recent = await recentNews(office.services, new Date());
  return mailNews(recent, services(changes), run(), await toldOf(recent, services()));
};
/** Subjects of new mails by address, in order. */
const taken = (): Record<string, string[]> => {
  const letters = mail.outbox.splice(0);
  return Object.fromEntries(
    [...Map.groupBy(letters, ({ to }: Letter) => to)]
      .sort()
      .map(([to, of]) => [to, of.map(({ subject }) => subject)]),
  );
};
/** In this office alone: the people given belong to every test. */
const change = (email: string, changes: Partial<Person>): void => {
  const { people } = office.services;
  const i = people.findIndex((person) => person.email === email);
  people.splice(i, 1, { ...(people[i] as Person), ...changes });
};
const choose = (who: Who, choice: string) => office.ask(who, 'keepSettings', { body: { mail: choice } });
const decide = (decision: 'approve' | 'return' | 'reopen', changes: object = {}) =>
  office.decide('reviewer', id, { decision, version: 1, reason: '', comments: [], ...changes });
const { clerk, colleague, insider } = Object.fromEntries(
  Object.entries(staff).map(([who, { email }]) => [who, email]),
) as Record<Who, string>;

test('whoever submits gets the receipt with figures and the next step; nobody else a mail', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await deliver();
  const [letter] = mail.outbox;
  expect(Object.keys(taken())).toEqual([clerk]);
  expect(letter?.subject).toMatch(/^【已收到】市农业委员会《.*》（2015年）$/);
  expect(letter?.text).toContain('回执编号ZX2015-NYW-GY-1');
  expect(letter?.text).toContain('行数：2');
  expect(letter?.text).toMatch(/计划人数.*：\d+/);
  expect(letter?.text).toContain('已送达，待市局审核。');
  expect(letter?.text).toContain('咨询电话：');
  expect(letter?.text.indexOf('市农业委员会：')).toBeLessThan(
    letter?.text.indexOf('To Agriculture') as number,
  );
  expect(holesIn((letter?.html ?? '') + letter?.text)).toEqual([]);
});

test('a return tells every clerk of the unit the comments at their cells, and no number of a person', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  const comment = { rowId: 'r2', column: 'budget', text: '预算偏高，联系 11010519491231002X' };
  await decide('return', { comments: [comment], reason: '请核对' });
  await deliver();
  const letter = mail.outbox.find(({ to, subject }) => to === colleague && subject.startsWith('【已退回】'));
  expect(letter?.text).toMatch(/审核意见（1条）：\n- 第2行“.*”：预算偏高，联系 11…2X/);
  expect(letter?.text).toContain('理由：请核对');
  expect(letter?.text).toContain('办理方法：');
  expect(letter?.text).not.toContain('不需要即时邮件');
  expect(Object.keys(taken()).sort()).toEqual([colleague, clerk, insider].sort());
});

test('corrected comments go to every clerk with what they were, whatever they chose', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  const said = (text: string, column = 'budget') => ({ rowId: 'r2', column, text });
  await decide('return', { comments: [said('预算偏高'), said('不必说', 'persons')], reason: '' });
  await deliver();
  taken();
  await choose('colleague', 'none');
  at('2015-02-02T01:10:00Z');
  const comments = [
    said('预算偏低，联系 11010519491231002X'),
    { rowId: 'r1', column: 'title', text: '请附明细' },
  ];
  await office.ask('reviewer', 'correctComments', { params: id, body: { version: 1, comments } });
  await deliver();
  const letter = mail.outbox.find(({ to }) => to === colleague);
  expect(letter?.subject).toMatch(/^【审核意见已更正】市农业委员会《.*》（2015年）$/);
  expect(letter?.text).toMatch(
    /更正的审核意见（3条）：\n- 第1行“.*”：请附明细（新增）\n- 第2行“.*”：预算偏低，联系 11…2X（原意见：预算偏高）/,
  );
  expect(letter?.text).toMatch(/- 第2行“.*”：不必说（已取消）\n/);
  expect(letter?.text).toContain('办理方法：');
  expect(holesIn((letter?.html ?? '') + letter?.text)).toEqual([]);
  expect(Object.keys(taken()).sort()).toEqual([colleague, clerk, insider].sort());
});

test('where it cannot be noted that a mail failed or left, mails are sent all the same', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const no = async () => Promise.reject(new Error('no table'));
  const standstills = { ...office.services.standstills, mailFailed: no, mailLeft: no };
  await deliver(records(), { standstills, send: no });
  expect(taken()).toEqual({});
  at('2015-02-02T02:00:00Z');
  expect(await sweep({ standstills })).toEqual({ sent: 1, failed: 0 });
  expect(Object.keys(taken())).toEqual([clerk]);
  expect(await sweep({ standstills })).toEqual({ sent: 0, failed: 0 });
});

test('what a successor submits of a unit that has ended is told to the people of both', async () => {
  const { programme } = office.services;
  const units = programme.units.map((unit) =>
    unit.code === 'hyj' ? { ...unit, to: '2015-01-31', successor: 'nyw' } : unit,
  );
  office = openOffice(inMemoryServices(office.services.people, { ...programme, units }));
  await choose('insider', 'none');
  const nil = { form: 'funding-return', period: '2015-01', nil: true, headers: [], rows: [], ids: [] };
  const { status } = await office.submit('clerk', { ...nil, unit: 'hyj' });
  expect(status).toBe(201);
  await deliver();
  const told = [expect.stringMatching(/^【承接单位报送】市海洋与渔业局《经费执行情况表》（2015年1月）$/)];
  const stranger = staff.stranger.email;
  expect(taken()).toEqual({ [clerk]: told, [colleague]: told, [stranger]: told });
  const lines = (await office.ask('colleague', 'whoAmI', {})).good.news?.items.map(({ text }) => text.zh);
  expect(lines).toEqual([expect.stringMatching(/已由承接单位的陈晓样报送；回执编号ZX201501-HYJ-/)]);
});

test('an approval tells the codes of its projects', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await decide('approve');
  await deliver();
  const letter = mail.outbox.find(({ to, subject }) => to === colleague && subject.startsWith('【已生效】'));
  expect(letter?.text).toMatch(/编号：\n- 2015A-NYW-001\n- 2015A-NYW-002/);
});

test('reopened and extended documents are told; what the rules approve only to whoever submitted it', async () => {
  const nil = { form: 'funding-return', period: '2015-01', nil: true, headers: [], rows: [], ids: [] };
  await office.submit('clerk', nil);
  await deliver();
  expect(taken()).toEqual({ [clerk]: ['【已生效】市农业委员会《经费执行情况表》（2015年1月）'] });
  await office.submit('clerk', plan(planRow(1)));
  await decide('approve');
  await decide('reopen', { reason: '请核对人数' });
  const params = { unit: 'nyw', form: 'class-return', period: '2015-01' };
  await office.ask('reviewer', 'extendDeadline', { params, body: { until: '2015-02-20', reason: '台风' } });
  await deliver();
  expect(taken()[colleague]?.sort()).toEqual([
    '【已延期】市农业委员会《培训班执行情况表》（2015年1月）',
    '【已生效】市农业委员会《高级研修项目计划》（2015年）',
    '【要求更正】市农业委员会《高级研修项目计划》（2015年）',
  ]);
});

test('each person chooses; what has to be acted on is mailed all the same', async () => {
  await choose('clerk', 'none');
  await choose('colleague', 'daily');
  await office.submit('clerk', plan(planRow(1)));
  await decide('return', { reason: '请核对' });
  await deliver();
  expect(taken()).toEqual({
    [clerk]: [expect.stringMatching(/^【已退回】/)],
    [colleague]: [expect.stringMatching(/^【已退回】/)],
    [insider]: [expect.stringMatching(/^【已退回】/)],
  });
});

test('the guide of the bureau goes to every unit that plans, to its head where it has no clerk', async () => {
  await office.submit('judge', givenGuide);
  await deliver();
  const told = taken();
  expect(told['judge@qingdao.example']).toEqual([expect.stringMatching(/^【已生效】/)]);
  expect(told['head.kjj@qingdao.example']).toEqual([expect.stringMatching(/^【已发布】市人力资源/)]);
  expect(told[clerk]).toEqual([expect.stringMatching(/^【已发布】/)]);
  expect(told['reviewer@qingdao.example']).toBeUndefined();
});

test('an English reader reads English first', async () => {
  change(clerk, { language: 'en' });
  await office.submit('clerk', plan(planRow(1)));
  await deliver();
  expect(mail.outbox[0]?.subject).toMatch(/^\[Received\] Agriculture Commission: .* \(2015\)$/);
});

test('what comes twice, late, split or together is told once; what an index is given later is no news', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await decide('return', { reason: '请核对' });
  const all = records();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...all), { minLength: 1 }), async (some) => {
      mail = inMemoryMail();
      for (const record of some) await deliver([record]);
      await Promise.all([deliver(), deliver(), sweep()]);
      const told = mail.outbox.map(({ to, subject }) => `${to} ${subject}`);
      expect(new Set(told).size).toBe(told.length);
      expect(told).toHaveLength(4);
    }),
    { numRuns: 8 },
  );
  mail = inMemoryMail();
  await deliver(all.map((record) => ({ ...record, eventName: 'MODIFY' as const })));
  expect(mail.outbox).toEqual([]);
});

test('a mail that fails, and a run that dies before it, hold nothing up; a later hour sends it, for three days', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const fails = async () => {
    throw new Error('throttled');
  };
  await deliver(records(), { send: fails });
  expect(await sweep()).toEqual({ sent: 0, failed: 0 });
  at(new Date(Date.now() + claimLife + 1).toISOString());
  expect(await sweep({ send: fails })).toEqual({ sent: 0, failed: 1 });
  at(new Date(Date.now() + claimLife + 1).toISOString());
  vi.spyOn(office.services.archive, 'read').mockRejectedValueOnce(new Error('archive'));
  expect(await sweep()).toEqual({ sent: 0, failed: 1 });
  expect(await sweep()).toEqual({ sent: 1, failed: 0 });
  expect(await sweep()).toEqual({ sent: 0, failed: 0 });
  mail = inMemoryMail();
  at('2015-02-05T02:00:00Z');
  expect(await sweep()).toEqual({ sent: 0, failed: 0 });
});

test('whoever came later is not told of what was before, nor whoever has left', async () => {
  const { people } = office.services;
  people.push({
    email: 'new.nyw@qingdao.example',
    name: '新示例',
    unit: 'nyw',
    roles: ['clerk'],
    from: '2015-02-03',
  });
  await office.submit('clerk', plan(planRow(1)));
  await decide('return', { reason: '请核对' });
  change(colleague, { to: '2015-02-02' });
  at('2015-02-03T02:00:00Z');
  await sweep();
  expect(Object.keys(taken())).toEqual([clerk, insider].sort());
});

test('on a due day the first document to come in is told at once to whoever reviews it, and no other', async () => {
  at('2015-01-31T02:00:00Z');
  await office.submit('clerk', plan(planRow(1)));
  await office.submit('stranger', { ...plan(planRow(1)), unit: 'hyj' });
  await choose('judge', 'daily');
  await deliver();
  const told = taken();
  expect(told['reviewer@qingdao.example']).toEqual([expect.stringMatching(/^【待审核】市农业委员会《/)]);
  expect(told['judge@qingdao.example']).toBeUndefined();
  at('2015-02-01T02:00:00Z');
  await office.submit('clerk', { ...plan(planRow(1), planRow(2)), baseVersion: 1 });
  await deliver();
  expect(taken()['reviewer@qingdao.example']).toBeUndefined();
});
