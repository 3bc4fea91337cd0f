/** A corrected edition is made where a figure changed, and says which: on the page, in the CSV, the mail and the list. */
import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import { readSuspicions } from '../../../functions/compile/suspicions-of.ts';
import { endpoint, openEndpoint } from '../../../functions/http/endpoint.ts';
import { listReports } from '../../../functions/routes/list-reports.ts';
import { openReport } from '../../../functions/routes/open-report.ts';
import { readReport } from '../../../functions/routes/read-report.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { canonical } from '../../../shared/submission/chain.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject, trainee } from '../../support/newsroom.ts';
import { eventOf } from '../../support/office.ts';

const code = '2015B-NYW-001-1';
const afterMarch = '2015-04-09T18:00:00Z';
const inMay = '2015-05-02T18:00:00Z';

const givenMarch = async (): Promise<Newsroom> => {
  const room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.file('nyw/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-04-02T02:00:00Z');
  const people = [trainee('a1', code), trainee('b2', code, { hours: 40 })];
  await room.file('nyw/trainee-roster/2015-03', people, '2015-04-02T02:00:00Z');
  await room.project();
  await room.compile(afterMarch, '2015-03');
  return room;
};
/** A third trainee of another unit. */
const fileLate = async (room: Newsroom): Promise<void> => {
  await room.file('hyj/trainee-roster/2015-03', [trainee('c3', code)], '2015-04-20T02:00:00Z');
  await room.project();
};
const objectOf = (room: Newsroom, file: string): string =>
  room.reports.objects.get(`reports/2015-03/${file}`) ?? '';
const editionOf = (room: Newsroom, revision: number): Edition =>
  JSON.parse(objectOf(room, `r${revision}/report.json`));

test('documents that change no figure make no edition; the one there is stands for them, and says so once', async () => {
  const room = await givenMarch();
  // Filed again with another order of rows: other documents, the same figures.
  const people = [trainee('b2', code, { hours: 40 }), trainee('a1', code)];
  await room.file('nyw/trainee-roster/2015-03', people, '2015-04-20T02:00:00Z');
  await room.project();
  let folds = 0;
  const counted = {
    ...room.services.trainees,
    byPerson: (year: string) => {
      folds++;
      return room.services.trainees.byPerson(year);
    },
  };
  const mails = room.mail.outbox.length;
  const outcomes = [];
  for (const day of ['20', '21', '22'])
    outcomes.push(
      ...(await room.compile(`2015-04-${day}T18:00:00Z`, '2015-03', { trainees: counted })).reports,
    );
  expect(outcomes).toEqual(Array(3).fill({ month: '2015-03', status: 'unchanged', revision: 1 }));
  // Two years of rosters, read by the first run alone.
  expect(folds).toBe(2);
  expect(room.mail.outbox).toHaveLength(mails);
  const stands = [...room.reports.objects].filter(([key]) => key.includes('stands-'));
  expect(stands.map(([, text]) => JSON.parse(text))).toMatchObject([
    { month: '2015-03', revision: 1, documents: ['nyw/trainee-roster/2015-03'] },
  ]);
});

test('a correction says in every form which figures changed, old and new', async () => {
  const room = await givenMarch();
  await fileLate(room);
  expect((await room.compile(inMay, '2015-03')).reports[0]).toMatchObject({
    status: 'compiled',
    revision: 2,
  });
  const figures = editionOf(room, 2).corrects?.figures ?? [];
  expect(figures[0]).toMatchObject({ row: { zh: '1—3月培训人数' }, before: 2, after: 3 });
  expect(figures).toContainEqual({
    table: { zh: '各单位培训情况：各单位计划、办班与参训', en: expect.any(String) },
    row: { zh: '市海洋与渔业局', en: expect.any(String) },
    column: { zh: '本月人次', en: expect.any(String) },
    format: 'count',
    before: 0,
    after: 1,
  });
  // 未报 of a roster is a figure of the table of who has reported.
  expect(figures).toContainEqual(
    expect.objectContaining({
      before: { zh: '未报', en: 'not submitted' },
      after: { zh: '04-20迟报', en: '04-20 late' },
    }),
  );
  const page = objectOf(room, 'r2/zh.html');
  expect(page).toContain('更正前后数字');
  expect(page).toMatch(
    /1—3月培训人数<\/td><td class="text"><\/td><td class="text">2<\/td><td class="text">3</,
  );
  expect(objectOf(room, 'r2/zh.csv')).toContain('主要数据,1—3月培训人数,,2,3');
  expect(objectOf(room, 'r2/en.csv')).toContain('"People trained, Jan–Mar",,2,3');
  const letter = room.mail.outbox.find(({ subject }) => subject.startsWith('【更正】'));
  for (const text of [letter?.text ?? '', letter?.html ?? ''])
    expect(text).toMatch(
      /更正的主要数字（更正前 → 更正后）：[\s\S]*主要数据，1—3月培训人数：2 → 3[\s\S]*另有\d+处。/,
    );
});

test('of several corrected months in one mail each names its figures', async () => {
  const room = await givenMarch();
  await room.compile('2015-05-12T18:00:00Z', '2015-04');
  await fileLate(room);
  await room.compile('2015-05-20T18:00:00Z');
  const letter = room.mail.outbox.find(({ subject }) => subject.startsWith('【更正】'));
  const [, others = ''] = letter?.text.split('同时编发：') ?? [];
  expect(others).toMatch(/2015年第3期（总第15期）更正版（第2版）\n {2}主要数据，1—3月培训人数：2 → 3\n/);
  expect(letter?.html).toContain('主要数据，1—3月培训人数：2 → 3');
});

test('a mail about a first edition speaks of no correction', async () => {
  const room = await givenMarch();
  for (const { text, html } of room.mail.outbox) expect(text + html).not.toMatch(/更正|orrect/);
});

const given = async () => {
  const room = await givenMarch();
  await fileLate(room);
  await room.compile(inMay, '2015-03');
  const services = { ...room.services, reports: room.reports, publicUrl: 'https://zhixin.example/' };
  const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as never;
  const clerk = 'clerk.nyw@qingdao.example';
  const list = endpoint('listReports', () => services, listReports);
  const read = endpoint('readReport', () => services, readReport);
  const open = openEndpoint('openReport', () => services, openReport);
  return {
    list: async () =>
      routes.listReports.answers[200].parse(JSON.parse((await list(eventOf(clerk, {}), context)).body))
        .reports,
    read: async (query: Record<string, string>) => {
      const answer = await read(eventOf(clerk, { params: { month: '2015-03' }, query }), context);
      return { status: answer.statusCode, body: JSON.parse(answer.body) };
    },
    openLink: async (link: string) => {
      const url = new URL(link);
      const [, , month = '', revision = '', language = ''] = url.pathname.split('/');
      const query = Object.fromEntries(url.searchParams);
      return open(eventOf('', { params: { month, revision, language }, query, claims: {} }), context);
    },
  };
};

test('every edition is listed, and each can be read', async () => {
  const { list, read } = await given();
  const [report] = await list();
  expect(report).toMatchObject({ month: '2015-03', revision: 2 });
  expect(report?.editions.map(({ revision }) => revision)).toEqual([2, 1]);
  expect(report?.links).toEqual(report?.editions[0]?.links);
  const personsIn = async (query: Record<string, string>) => {
    const { body } = await read(query);
    const { revision, latest, tables } = routes.readReport.answers[200].parse(body);
    return [
      revision,
      latest,
      tables.find(({ title }) => title.zh.endsWith('分月培训人数'))?.rows[2]?.cells[3],
    ];
  };
  expect(await personsIn({})).toEqual([2, 2, 3]);
  expect(await personsIn({ revision: '2' })).toEqual([2, 2, 3]);
  expect(await personsIn({ revision: '1' })).toEqual([1, 2, 2]);
});

test.each([
  ['3', 404, 'edition-not-found'],
  ['0', 400, 'bad-request'],
  ['1.5', 400, 'bad-request'],
  ['x', 400, 'bad-request'],
])('revision %s is refused', async (revision, status, code) => {
  const { read } = await given();
  expect(await read({ revision })).toMatchObject({ status, body: { code } });
});

test.each(['zh', 'en'] as const)(
  'an old page (%s) says that a newer exists and leads there; the newest does not',
  async (language) => {
    const { list, openLink } = await given();
    const [newest, oldest] = (await list())[0]?.editions ?? [];
    const old = await openLink(oldest?.links[language] ?? '');
    const told = { zh: '已有更正后的第2版', en: 'Revision 2 corrects and replaces it' }[language];
    expect(old.body).toContain(told);
    // Within what the page's own policy allows: no style, no script, no address of another house.
    const line = /<main id="report">(<div.*?<\/div>)/.exec(old.body)?.[1] ?? '';
    expect(line).not.toMatch(/style=|<script|https?:/);
    const href = /href="([^"]+)"/.exec(line)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const next = await openLink(new URL(href, oldest?.links[language]).href);
    expect(next.statusCode).toBe(200);
    expect(next.body).toBe((await openLink(newest?.links[language] ?? '')).body);
    expect(next.body).not.toContain(told);
    // Asked for again each time, so that it can say so.
    expect(old.headers['cache-control']).toBe('private, no-cache');
  },
);

test('a list of anomalies follows what changes no printed figure, once, and the last one is shown', async () => {
  const room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1), plannedProject(2)], '2015-01-20T02:00:00Z');
  // More hours than the days hold, told of either class in turn: nothing that is printed adds them up.
  const taught = (first: number, second: number, at: string) =>
    room.file(
      'nyw/class-return/2015-03',
      [first, second].map((hours, i) => heldClass(`2015B-NYW-00${i + 1}`, 1, { hours })),
      at,
    );
  const statuses = new Set<string>();
  const shown = async (): Promise<string[]> => {
    await room.project();
    const { reports } = await room.compile('2015-05-02T18:00:00Z', '2015-03');
    statuses.add(`${reports[0]?.status}`);
    const list = await readSuspicions({ month: '2015-03', revision: 1 }, room.reports);
    return (list?.list ?? []).flatMap(({ kind, codes, about }) =>
      kind === 'class-hours' ? [canonical([...codes, ...about])] : [],
    );
  };
  await taught(300, 200, '2015-04-02T02:00:00Z');
  const first = await shown();
  expect(first).toHaveLength(2);
  await taught(200, 300, '2015-04-20T02:00:00Z');
  const second = await shown();
  expect(second).toHaveLength(2);
  expect(second).not.toEqual(first);
  expect(await shown()).toEqual(second);
  await taught(300, 200, '2015-04-21T02:00:00Z');
  expect(await shown()).toEqual(first);
  expect([...statuses]).toEqual(['compiled', 'unchanged']);
  const lists = [...room.reports.objects.keys()].filter((key) => key.includes('/suspicions'));
  expect(lists).toHaveLength(3);
});

/** The report as the first rules made it: whoever took part counts, nobody is shown apart. */
const asBefore = (room: Newsroom, month: string): void => {
  const [report, sources] = ['report', 'sources'].map((name) => `reports/${month}/r1/${name}.json`) as [
    string,
    string,
  ];
  const read = (key: string) => JSON.parse(room.reports.objects.get(key) as string);
  const { counting: _, ...kept } = read(sources);
  room.reports.objects.set(sources, canonical({ ...kept, hash: `before-${month}` }));
  const edition: Edition = read(report);
  const sections = edition.sections
    .filter(({ id }) => id !== 'counting')
    .map((section) => ({
      ...section,
      tables: section.tables.map((table) => {
        const counted = table.columns.findIndex(({ title }) => title.zh === '计入任务');
        if (table.id !== 'year-targets') return table;
        return {
          ...table,
          rows: table.rows.map(({ cells, ...row }) => ({
            ...row,
            cells: cells.map((cell, i) => (i === counted ? (cells[counted - 2] ?? cell) : cell)),
          })),
        };
      }),
    }));
  room.reports.objects.set(report, canonical({ ...edition, sections }));
};

test('by other rules every month is restated once, with the reason, and one mail tells of all', async () => {
  const room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  for (const [month, at] of [
    ['2015-03', '2015-04-02T02:00:00Z'],
    ['2015-04', '2015-05-04T02:00:00Z'],
  ] as const) {
    const run = Number(month.slice(-1));
    await room.file(`nyw/class-return/${month}`, [heldClass('2015B-NYW-001', run)], at);
    const failed = trainee('b2', `2015B-NYW-001-${run}`, { result: 'failed' });
    await room.file(`nyw/trainee-roster/${month}`, [trainee('a1', `2015B-NYW-001-${run}`), failed], at);
    await room.project();
  }
  const later = '2015-05-12T18:00:00Z';
  await room.compile(later);
  const months = ['2015-03', '2015-04'];
  for (const month of months) asBefore(room, month);
  room.mail.outbox.length = 0;
  const { reports } = await room.compile(later);
  expect(reports.slice(-2)).toEqual(months.map((month) => ({ month, status: 'compiled', revision: 2 })));
  for (const month of months) {
    const { corrects }: Edition = JSON.parse(
      room.reports.objects.get(`reports/${month}/r2/report.json`) as string,
    );
    expect(corrects).toMatchObject({ revision: 1, reason: 'counting', documents: [] });
    // The new section is no correction; a person who failed is.
    const tables = new Set(corrects?.figures?.map(({ table }) => table.zh));
    expect([...tables]).toEqual(['目标任务完成情况：年度任务']);
    expect(corrects?.figures).toContainEqual(expect.objectContaining({ before: 2, after: 1 }));
    const page = room.reports.objects.get(`reports/${month}/r2/zh.html`) as string;
    expect(page).toContain('统计口径调整');
    expect(page).not.toContain('份报表有补报或更正');
    expect(room.reports.objects.get(`reports/${month}/r2/en.csv`)).toContain('Counting rules changed');
  }
  const people = new Set(room.mail.outbox.map(({ to }) => to));
  expect(room.mail.outbox.length).toBe(people.size);
  const [letter] = room.mail.outbox;
  expect(letter?.subject).toContain('【更正】');
  expect(letter?.text).toContain('因统计口径调整，现重新编发');
  expect(letter?.text.match(/口径调整：只有考核合格/g)).toHaveLength(1);
  expect(letter?.text).toContain('2015年第3期（总第15期）更正版（第2版）\n  https://');
  const again = await room.compile(later);
  expect(again.reports.slice(-2).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
});
