import '../../support/quiet.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { endpoint, openEndpoint } from '../../../functions/http/endpoint.ts';
import { listReports } from '../../../functions/routes/list-reports.ts';
import { openReport } from '../../../functions/routes/open-report.ts';
import { readReport } from '../../../functions/routes/read-report.ts';
import { routes } from '../../../shared/contract/routes.ts';
import {
  heldClass,
  type Newsroom,
  openNewsroom,
  plannedProject,
  readers,
  trainee,
} from '../../support/newsroom.ts';
import { eventOf } from '../../support/office.ts';

afterEach(() => void vi.useRealTimers());

const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as never;
const clerk = 'clerk.nyw@qingdao.example';

const publishedReports = async (): Promise<Newsroom> => {
  const room: Newsroom = openNewsroom();
  const title = '<script>alert(1)</script>';
  await room.file('nyw/urgent-plan/2015', [plannedProject(1, { title })], '2015-01-20T02:00:00Z');
  await room.file('nyw/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-04-02T02:00:00Z');
  await room.file('nyw/trainee-roster/2015-03', [trainee('a1', '2015B-NYW-001-1')], '2015-04-02T02:00:00Z');
  await room.project();
  await room.compile('2015-04-08T18:00:00Z');
  await room.file('nyw/funding-return/2015-03', [], '2015-04-20T02:00:00Z');
  await room.project();
  await room.compile('2015-04-20T18:00:00Z');
  return room;
};

const givenReports = async (given?: Newsroom) => {
  const room = given ?? (await publishedReports());
  const services = { ...room.services, reports: room.reports, publicUrl: 'https://zhixin.example/' };
  const list = endpoint('listReports', () => services, listReports);
  const read = endpoint('readReport', () => services, readReport);
  const open = openEndpoint('openReport', () => services, openReport);
  return {
    room,
    list: async () => {
      const answer = await list(eventOf(clerk, {}), context);
      return routes.listReports.answers[200].parse(JSON.parse(answer.body));
    },
    read: async (month: string) => {
      const answer = await read(eventOf(clerk, { params: { month } }), context);
      return { status: answer.statusCode, body: JSON.parse(answer.body) as unknown };
    },
    openLink: (link: string) => {
      const url = new URL(link);
      const [, , month, revision, language] = url.pathname.split('/') as [
        string,
        string,
        string,
        string,
        string,
      ];
      return open(
        eventOf('', {
          params: { month, revision, language },
          query: Object.fromEntries(url.searchParams),
          claims: {},
        }),
        context,
      );
    },
  };
};

test('the list names the latest edition of a month, with a link for each language', async () => {
  const { list } = await givenReports();
  const { reports } = await list();
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({
    month: '2015-03',
    revision: 2,
    issue: { zh: '2015年第3期（总第15期）' },
  });
});

test('a link opens the page in any browser, without an account', async () => {
  const { list, openLink } = await givenReports();
  const [report] = (await list()).reports;
  for (const link of Object.values(report?.links ?? {})) {
    const answer = await openLink(link);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['cache-control']).toContain('private');
    expect(answer.headers).toMatchObject({
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect(answer.body).toMatch(/^<!doctype html>/);
  }
});

test('a link with another key, month, revision or language is refused', async () => {
  const { list, openLink } = await givenReports();
  const zh = (await list()).reports[0]?.links.zh as string;
  const wrong = [
    zh.replace(/key=[^&]*/, 'key='),
    zh.replace(/(key=.{31})./, '$1'),
    zh.replace(/until=.*/, 'until=2999-12'),
    zh.replace('/zh?', '/en?'),
    zh.replace('/2/', '/1/'),
    zh.replace('2015-03', '2015-02'),
  ];
  for (const link of wrong) {
    const answer = await openLink(link);
    expect(answer.statusCode).toBe(403);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'link-invalid' });
  }
});

test('a link ends with its last month, and says what to do', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2015-05-04T02:00:00Z') });
  const { list, openLink } = await givenReports();
  const zh = (await list()).reports[0]?.links.zh as string;
  expect(new URL(zh).searchParams.get('until')).toBe('2016-06');
  vi.setSystemTime(new Date('2016-06-30T15:59:00Z'));
  expect((await openLink(zh)).statusCode).toBe(200);
  vi.setSystemTime(new Date('2016-06-30T16:00:00Z'));
  const { statusCode, body } = await openLink(zh);
  expect([statusCode, JSON.parse(body).code]).toEqual([403, 'link-expired']);
  expect(body).toContain('2016-06');
});

test('a turned key ends the links of before, and those of after open', async () => {
  const { room, list, openLink } = await givenReports();
  const before = (await list()).reports[0]?.links.zh as string;
  Object.assign(room.services, { linkKey: async () => 'another key' });
  const turned = await givenReports(room);
  expect((await openLink(before)).statusCode).toBe(200);
  expect(JSON.parse((await turned.openLink(before)).body)).toMatchObject({ code: 'link-invalid' });
  const after = (await turned.list()).reports[0]?.links.zh as string;
  expect((await turned.openLink(after)).statusCode).toBe(200);
});

test('the figures arrive as tables for a sheet', async () => {
  const { read } = await givenReports();
  const { status, body } = await read('2015-03');
  expect(status).toBe(200);
  const { tables, revision, notes } = routes.readReport.answers[200].parse(body);
  expect(revision).toBe(2);
  expect(notes.length).toBeGreaterThan(5);
  expect(tables.length).toBeGreaterThan(10);
  for (const { columns, rows } of tables)
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  expect(tables.slice(0, 2).map(({ title }) => title.zh)).toEqual([
    '更正版（第2版）：更正前后数字',
    '目标任务完成情况：年度任务',
  ]);
});

test('suspicions are counted for everybody and listed for those who read every document', async () => {
  const room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.file(
    'nyw/class-return/2015-03',
    [heldClass('2015B-NYW-001', 1), heldClass('2015B-NYW-001', 2)],
    '2015-04-02T02:00:00Z',
  );
  const person = 'a1b2c3d4e5f60718';
  const rows = [1, 2].map((run) => trainee(person, `2015B-NYW-001-${run}`));
  await room.file('nyw/trainee-roster/2015-03', rows, '2015-04-02T02:00:00Z');
  await room.project();
  await room.compile('2015-04-08T18:00:00Z');
  const services = { ...room.services, reports: room.reports, publicUrl: 'https://zhixin.example/' };
  const read = endpoint('readReport', () => services, readReport);
  const tablesFor = async (email: string) => {
    const answer = await read(eventOf(email, { params: { month: '2015-03' } }), context);
    return routes.readReport.answers[200].parse(JSON.parse(answer.body)).tables;
  };
  const list = '数据核对：疑点清单（仅供审核人员）';
  const forClerk = await tablesFor(clerk);
  expect(forClerk.map(({ title }) => title.zh)).not.toContain(list);
  expect(forClerk.find(({ title }) => title.zh === '数据核对：疑点数')?.rows[0]?.cells[1]).toBe(1);
  const listed = (await tablesFor('reviewer@qingdao.example')).find(({ title }) => title.zh === list);
  expect(listed?.rows.map(({ cells }) => cells)).toMatchObject([
    [
      { zh: '同一人参加的面授班时间重叠' },
      { zh: '市农业委员会' },
      { zh: '2015B-NYW-001-1 · 2015B-NYW-001-2' },
      { zh: '样*12' },
      { zh: expect.stringMatching(/^2015-03-\d\d\/.* · 2015-03-\d\d\//) },
    ],
  ]);
  const files = ['report.json', 'zh.html', 'en.html', 'zh.csv', 'en.csv', 'suspicions.json'] as const;
  for (const file of files)
    expect(await room.reports.read({ month: '2015-03', revision: 1 }, file)).not.toContain(
      person.slice(0, 8),
    );
});

test.each(['reviewer', 'administrator', 'inspector'] as const)(
  'a %s reads which errors checks found in the month and its year, those in most cells first; a clerk does not',
  async (role) => {
    const looks = { email: 'looks@qingdao.example', name: '看示例', unit: 'rsj', roles: [role] };
    const room = openNewsroom([...readers, looks]);
    await room.file('nyw/funding-return/2015-03', [], '2015-04-02T02:00:00Z');
    await room.project();
    await room.compile('2015-04-08T18:00:00Z');
    const services = { ...room.services, reports: room.reports, publicUrl: 'https://zhixin.example/' };
    const read = endpoint('readReport', () => services, readReport);
    const tableFor = async (email: string) => {
      const answer = await read(eventOf(email, { params: { month: '2015-03' } }), context);
      const { tables } = routes.readReport.answers[200].parse(JSON.parse(answer.body));
      return tables.find(({ title }) => title.zh === '填报质量：检查未通过的问题（仅供审核人员）');
    };
    expect(await tableFor(looks.email)).toBeUndefined();
    const add = (form: string, period: string, code: string, cells: number) =>
      services.errorCounts.add({ form, period }, [{ code, cells }]);
    await add('trainee-roster', '2015-03', 'cell-error', 3);
    await add('trainee-roster', '2015-03', 'cell-error', 2);
    await add('advanced-plan', '2015', 'header-missing', 9);
    // Of versions of forms and programmes that are no more.
    await add('trainee-roster', '2015-03', 'no-longer', 1);
    await add('no-longer', '2015-03', 'required', 1);
    await add('trainee-roster', '2015-04', 'cell-error', 100);
    await add('advanced-plan', '2014', 'required', 100);
    expect((await tableFor(looks.email))?.rows.map(({ cells }) => cells)).toMatchObject([
      [{ zh: '高级研修项目计划' }, { zh: '缺少“…”栏。', en: 'The column “…” is missing.' }, 1, 9],
      [{ zh: '学员登记表' }, { zh: '本单元格显示公式错误 …。' }, 2, 5],
      [{ zh: 'no-longer' }, { zh: 'required' }, 1, 1],
      [{ zh: '学员登记表' }, { zh: 'no-longer' }, 1, 1],
    ]);
    expect(await tableFor(clerk)).toBeUndefined();
  },
);

test('a month without a report says so', async () => {
  const { read } = await givenReports();
  expect(await read('2015-02')).toMatchObject({ status: 404, body: { code: 'report-not-found' } });
});

test('a month of a programme that had no reports yet is not told to wait', async () => {
  const { read } = await givenReports();
  const { status, body } = await read('2013-01');
  expect(status).toBe(404);
  expect(body).toMatchObject({
    code: 'report-not-found',
    title: { zh: expect.stringMatching(/^没有 2013年1月 的月报。/) },
  });
});

test.each(['2012-12', '2031-01'])(
  '%s is a month of no programme, and the months are named',
  async (month) => {
    const { read } = await givenReports();
    expect(await read(month)).toMatchObject({
      status: 422,
      body: { code: 'wrong-period', title: { zh: expect.stringContaining('2013 至 2030 年中的月份') } },
    });
  },
);
