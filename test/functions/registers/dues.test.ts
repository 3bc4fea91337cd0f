/** What is due of registered rows, from the finding to the mail, the list of forms and the status of what is filed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDues, readDuesTelling } from '../../../functions/registers/read-dues.ts';
import type { Letter } from '../../../functions/storage/mail.ts';
import { conferenceDecision } from '../../../shared/forms/conference-decision.ts';
import { inspection } from '../../../shared/forms/inspection.ts';
import { rectification } from '../../../shared/forms/rectification.ts';
import { addDays } from '../../../shared/programme/days.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { givenFinding } from '../../support/given-finding.ts';
import { sheetOf, staff } from '../../support/office.ts';
import { openRemindDesk, type RemindDesk } from '../../support/reminding.ts';

const head: Person = { email: 'head.jd1@qingdao.example', name: '基负责', unit: 'jd1', roles: ['head'] };
const people: Person[] = [...Object.values(staff), head];
const finding = (number: number, rectifyBy = '2015-03-20') => givenFinding(number, { rectifyBy });
const inspected = (...rows: ReturnType<typeof finding>[]) => ({
  unit: 'huangdao',
  form: 'inspection',
  period: '2015',
  ...sheetOf(inspection, rows),
});
const code = 'DC2015-HUANGDAO-001';
const answer = (changes: Record<string, string>, inspectionCode = code) => ({
  unit: 'jd1',
  form: 'rectification',
  period: '2015',
  ...sheetOf(rectification, [
    {
      number: 1,
      inspection: inspectionCode,
      object: '实际效果',
      problem: '学时记录不完整',
      measures: '补齐签到',
      dueOn: '2015-04-30',
      status: '整改中',
      ...changes,
    },
  ]),
});
const done = { status: '已完成', doneOn: '2015-03-10', evidence: '青人社发〔2015〕8号' };

let desk: RemindDesk;
const at = (day: string) => vi.setSystemTime(new Date(`${day}T00:30:00Z`));
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-03-01T00:30:00Z'), toFake: ['Date'] });
  desk = openRemindDesk([...people], chainedProgramme);
});
afterEach(() => void vi.useRealTimers());

/** Lines about rows in the mails of a morning, by address. */
const morning = async (day: string): Promise<Record<string, string[]>> => {
  at(day);
  desk.mail.outbox.length = 0;
  await desk.run(`${day}T00:30:00Z`);
  const lines = desk.mail.outbox.map(
    ({ to, text }: Letter) => [to, text.match(/- .*(?:DC|ZG)2015.*：期限.*/g) ?? []] as const,
  );
  return Object.fromEntries(lines.filter(([, of]) => of.length));
};
const subjectTo = (email: string) => desk.mail.outbox.find(({ to }) => to === email)?.subject;
const listed = async () =>
  ((await desk.office.ask('baseClerk', 'whoAmI', {})).good.dues ?? []).map((due) => due.code);
const ok = (answered: { status: number; problem: unknown }) => {
  expect([answered.status, answered.problem]).toEqual([expect.any(Number), undefined]);
};
const clerk = staff.baseClerk.email;

test('findings are in the unit’s list at once and in its mail by their days, each on a line of its own', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1), finding(2))));
  expect(await listed()).toEqual([code, code.replace('001', '002')]);
  const { good } = await desk.office.ask('baseClerk', 'whoAmI', {});
  expect(good.dues?.[0]).toMatchObject({
    title: '台账不全1',
    on: '2015-03-20',
    daysOver: -19,
    answerWith: { form: 'rectification' },
    owner: { zh: '黄岛区人力资源和社会保障局' },
  });
  expect((await desk.office.ask('stranger', 'whoAmI', {})).good.dues).toBeUndefined();
  const line = (n: number, time: string) =>
    `- DC2015-HUANGDAO-00${n} 台账不全${n}（检查问题整改）：期限2015年3月20日，${time}；请在“检查问题整改情况表”中填写`;
  expect(await morning('2015-03-15')).toEqual({ [clerk]: [line(1, '剩余5天'), line(2, '剩余5天')] });
  expect(subjectTo(clerk)).toMatch(/^【逾期催报】黄岛示例基地有\d+份报表逾期未报、2个事项即将到期$/);
  expect(await morning('2015-03-16')).toEqual({});
  // A third one of the same day is told although the others have been.
  ok(
    await desk.office.submit('deputy', { ...inspected(finding(1), finding(2), finding(3)), baseVersion: 1 }),
  );
  expect(await morning('2015-03-17')).toEqual({ [clerk]: [line(3, '剩余3天')] });
  const all = (time: string) => [1, 2, 3].map((n) => line(n, time));
  expect(await morning('2015-03-23')).toEqual({
    [clerk]: all('已逾期3天'),
    [head.email]: all('已逾期3天'),
  });
  const toHead = desk.mail.outbox.find(({ to }) => to === head.email);
  expect(toHead?.text).toContain('限期办理事项（已逾期，请单位负责人督促办理）：');
});

test('who filed an answer has done their part, whether it waits or not; withdrawn or returned, they are told again', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1))));
  const id = { unit: 'jd1', form: 'rectification', period: '2015' };
  at('2015-03-14');
  ok(await desk.office.submit('baseClerk', answer(done)));
  expect(await listed()).toEqual([]);
  expect(await morning('2015-03-15')).toEqual({});
  ok(await desk.office.decide('baseClerk', id, { decision: 'withdraw', reason: '填错' }));
  expect(await listed()).toEqual([code]);
  expect(Object.keys(await morning('2015-03-16'))).toEqual([clerk]);
  ok(await desk.office.submit('baseClerk', { ...answer(done), baseVersion: 1 }));
  expect(await morning('2015-03-19')).toEqual({});
  ok(await desk.office.decide('endorser', id, { decision: 'return', version: 2, reason: '缺照片' }));
  expect(await listed()).toEqual([code]);
  expect(Object.keys(await morning('2015-03-20'))).toEqual([clerk]);
  ok(await desk.office.submit('baseClerk', { ...answer(done), baseVersion: 2 }));
  ok(await desk.office.decide('endorser', id, { version: 3 }));
  ok(await desk.office.decide('reviewer', id, { version: 3 }));
  for (let day = '2015-03-21'; day < '2015-05-10'; day = addDays(day, 16)) {
    expect(await morning(day)).toEqual({});
    expect(await listed()).toEqual([]);
  }
});

test('whoever inspected does not answer in place of the unit: it is told as before', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1))));
  const own = await desk.office.submit('deputy', { ...answer(done), unit: 'huangdao' });
  expect([own.status, own.problem?.issues?.[0]?.code]).toEqual([422, 'reference-unknown']);
  expect(Object.keys(await morning('2015-03-15'))).toEqual([clerk]);
});

test('a day later than was asked, which would put reminders off, is said to whoever files and reviews it', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1))));
  const warned = async (dueOn: string, baseVersion: number) =>
    (await desk.office.submit('baseClerk', { ...answer({ dueOn }), baseVersion })).good.issues.map(
      ({ code: of, message }) => [of, message.zh],
    );
  expect(await warned('2099-12-31', 0)).toEqual([
    ['rectification-later-than-asked', `整改期限 2099-12-31 晚于 ${code} 要求的 2015-03-20。`],
  ]);
  expect(await warned('2015-03-20', 1)).toEqual([]);
});

test('an answer under way takes over with a day of its own, and this year’s from last year’s', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1))));
  ok(await desk.office.submit('baseClerk', answer({})));
  const id = { unit: 'jd1', form: 'rectification', period: '2015' };
  ok(await desk.office.decide('endorser', id, {}));
  ok(await desk.office.decide('reviewer', id, {}));
  expect(await listed()).toEqual([]);
  expect(await morning('2015-03-23')).toEqual({});
  at('2015-04-05');
  expect(await listed()).toEqual(['ZG2015-JD1-001']);
  expect((await morning('2015-05-01'))[clerk]).toEqual([
    '- ZG2015-JD1-001 学时记录不完整（整改完成）：期限2015年4月30日，已逾期1天；请在“检查问题整改情况表”中填写',
  ]);
  at('2016-01-10');
  expect(await listed()).toEqual(['ZG2015-JD1-001']);
  ok(await desk.office.submit('baseClerk', { ...answer({ ...done, doneOn: '2016-01-08' }), period: '2016' }));
  expect(await listed()).toEqual([]);
});

test('after a month the bureau’s reviewers get a list, each row once; the status shows what is overdue', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1))));
  expect(Object.keys(await morning('2015-04-18'))).not.toContain(staff.reviewer.email);
  const told = await morning('2015-04-19');
  expect(told[staff.reviewer.email]).toEqual([
    '- 黄岛示例基地 DC2015-HUANGDAO-001 台账不全1（检查问题整改）：期限2015年3月20日，已逾期30天',
  ]);
  expect(Object.keys(told)).not.toContain(staff.administrator.email);
  expect(subjectTo(staff.reviewer.email)).toBe('【逾期督办】全市1个事项逾期满30天未办结');
  expect(Object.keys(await morning('2015-04-20'))).not.toContain(staff.reviewer.email);
  const duesOf = async (who: keyof typeof staff) =>
    (await desk.office.ask(who, 'readCompleteness', { params: { period: '2015-03' } })).good.dues?.map(
      (due) => `${due.code} ${due.daysOver} ${due.tells[0]?.unit}`,
    );
  const overdue = [`${code} 31 jd1`];
  expect(await duesOf('reviewer')).toEqual(overdue);
  expect(await duesOf('endorser')).toEqual(overdue);
  expect(await duesOf('baseClerk')).toEqual(overdue);
  expect(await duesOf('clerk')).toEqual([]);
  expect(await duesOf('neighbour')).toEqual([]);
  at('2015-03-10');
  expect(await duesOf('reviewer')).toEqual([]);
  expect(await duesOf('baseClerk')).toEqual([`${code} -10 jd1`]);
});

test('a register that cannot be read keeps no mail back and nobody from opening a form', async () => {
  ok(await desk.office.submit('deputy', inspected({ ...finding(1), findings: '读不出' })));
  for (const path of desk.services.stored.archived.keys())
    if (path.includes('inspection')) desk.services.stored.archived.set(path, 'lost');
  const run = await desk.run('2015-03-15T00:30:00Z');
  expect([run.rows, run.sent > 0]).toEqual([undefined, true]);
  expect((await desk.office.ask('baseClerk', 'whoAmI', {})).status).toBe(200);
  const owed = await desk.office.ask('reviewer', 'readCompleteness', { params: { period: '2015-02' } });
  expect([owed.status, owed.good.dues]).toEqual([200, undefined]);
});

test('costs: a Query for each form and year once a night; opening a sheet asks for a few of them and six keys', async () => {
  ok(await desk.office.submit('deputy', inspected(finding(1))));
  const { services } = desk;
  const count = { queries: 0, keys: 0, contents: 0 };
  const counted = {
    ...services,
    submissions: {
      ...services.submissions,
      inPeriod: async (period: string, form?: string) => {
        count.queries++;
        return services.submissions.inPeriod(period, form);
      },
      loadAll: async (ids: Parameters<typeof services.submissions.loadAll>[0]) => {
        count.keys += ids.length;
        return services.submissions.loadAll(ids);
      },
    },
    archive: {
      ...services.archive,
      read: async (...of: Parameters<typeof services.archive.read>) => {
        count.contents++;
        return services.archive.read(...of);
      },
    },
  };
  await readDuesTelling(['jd1'], '2020-03-15', counted);
  // Four registers of others in three years, and the milestones, which are carried since 2013.
  expect(count).toEqual({ queries: 12 + 8, keys: 6, contents: 0 });
  Object.assign(count, { queries: 0, keys: 0 });
  await readDues('2020-03-15', counted);
  // Seven forms of a year in three years, two that are carried since 2014 and one since 2013.
  expect(count).toEqual({ queries: 21 + 14 + 8, keys: 0, contents: 0 });
  Object.assign(count, { queries: 0 });
  await readDues('2015-03-15', counted);
  const first = count.contents;
  await readDues('2015-03-15', counted);
  expect([first <= 1, count.contents]).toEqual([true, first]);
});

test.each([
  ['2015', '2017-12-20', '2016-03-31'],
  // After the programme of its year has ended.
  ['2020', '2021-06-01', '2021-03-31'],
])(
  'a decision of %s that is open after its year is noted done where it stands',
  async (period, day, dueOn) => {
    const decided = (status: string, baseVersion: number) => ({
      unit: 'rsj',
      form: 'conference-decision',
      period,
      baseVersion,
      ...sheetOf(conferenceDecision, [
        {
          number: 1,
          meeting: '第一次联席会议',
          heldOn: `${period}-02-02`,
          matter: '其他',
          topic: '经费安排',
          decision: '同意',
          document: '青联席〔2015〕1号',
          lead: '黄岛示例基地',
          dueOn,
          status,
        },
      ]),
    });
    at(`${period}-03-01`);
    const { problem } = await desk.office.submit('judge', decided('落实中', 0));
    expect(problem?.issues).toBeUndefined();
    at(day);
    const due = async () =>
      (await readDuesTelling(['jd1'], day, desk.office.services)).map(({ standing }) => standing);
    expect(await due()).toEqual(['waiting']);
    const { good } = await desk.office.ask('judge', 'whoAmI', {});
    expect(
      good.obligations.filter(({ form }) => form === 'conference-decision').map((each) => each.period),
    ).toContain(period);
    ok(await desk.office.submit('judge', decided('已落实', 1)));
    expect(await due()).toEqual(['done']);
  },
);
