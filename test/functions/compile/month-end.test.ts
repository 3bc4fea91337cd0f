/** A month is judged by its end: what happens to documents of the year after it changes no edition of it. */
import '../../support/quiet.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { servicesFor } from '../../../functions/common/city.ts';
import { sha256 } from '../../../functions/common/hashes.ts';
import { foldLedgers } from '../../../functions/compile/fold-ledgers.ts';
import { listSources } from '../../../functions/compile/list-sources.ts';
import type { Report } from '../../../shared/statistics/report.ts';
import { recordAside, recordDecision, recordExtension } from '../../../shared/submission/record.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject, trainee } from '../../support/newsroom.ts';
import { rowOf, tableOf } from '../../support/report-cells.ts';

const plan = 'nyw/urgent-plan/2015';
const code = '2015B-NYW-001-1';
const july = '2015-07-09T18:00:00Z';

/** A year until June: a plan of two projects, a class with two trainees in March. */
const givenYear = async (): Promise<Newsroom> => {
  const room = openNewsroom();
  await room.file(plan, [plannedProject(1), plannedProject(2, { persons: 45 })], '2015-01-20T02:00:00Z');
  await room.file('hyj/post-plan/2015', [plannedProject(1, { persons: 40 })], '2015-01-21T02:00:00Z');
  await room.file('nyw/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-04-02T02:00:00Z');
  const people = [trainee('a1', code), trainee('b2', code, { hours: 40 })];
  await room.file('nyw/trainee-roster/2015-03', people, '2015-04-02T02:00:00Z');
  await room.project();
  return room;
};
/** The months from January to May as they were published, month by month. */
const publish = async (room: Newsroom, until = 5): Promise<void> => {
  for (let month = 1; month <= until; month++)
    await room.compile(`2015-0${month + 1}-11T18:00:00Z`, `2015-0${month}`);
};
const reportOf = (room: Newsroom, month: string, revision = 1): Report & { corrects?: unknown } =>
  JSON.parse(room.reports.objects.get(`reports/${month}/r${revision}/report.json`) ?? 'null');
const editionsOf = (room: Newsroom): string[] =>
  [...room.reports.objects.keys()].filter((key) => key.endsWith('sources.json'));
const plannedIn = (room: Newsroom, month: string): unknown =>
  rowOf(reportOf(room, month), 'units', '合计')[0];

test('a plan amended in June changes no edition of January to May, mails nobody, and counts from June on', async () => {
  const room = await givenYear();
  await publish(room);
  const before = new Map(room.reports.objects);
  const mails = room.mail.outbox.length;
  await room.file(plan, [plannedProject(1, { persons: 55 })], '2015-06-30T02:00:00Z');
  await room.project();
  for (let month = 1; month <= 5; month++)
    expect((await room.compile(july, `2015-0${month}`)).reports).toEqual([
      { month: `2015-0${month}`, status: 'unchanged', revision: 1 },
    ]);
  expect(room.reports.objects).toEqual(before);
  expect(room.mail.outbox).toHaveLength(mails);
  await room.compile(july, '2015-06');
  expect([plannedIn(room, '2015-05'), plannedIn(room, '2015-06')]).toEqual([3, 2]);
});

test('compiled anew long afterwards, a month has the same bytes', async () => {
  const [soon, late] = [await givenYear(), await givenYear()];
  await soon.compile('2015-04-10T18:00:00Z', '2015-03');
  await late.file(plan, [plannedProject(3)], '2015-06-30T02:00:00Z');
  await late.file('nyw/advanced-plan/2015', [], '2015-09-01T02:00:00Z');
  await late.issue('2015', '2015-09-02T02:00:00Z');
  await late.project();
  await late.compile('2015-12-10T18:00:00Z', '2015-03');
  expect(late.reports.objects).toEqual(soon.reports.objects);
});

/** What may happen to documents of the year, by day and minute. */
const later: Record<string, (room: Newsroom, at: string, n: number) => Promise<void>> = {
  'an amended plan': (room, at, n) => room.file(plan, [plannedProject(1 + (n % 4), { persons: 30 + n })], at),
  'an amendment that waits': (room, at) => room.file(plan, [plannedProject(9)], at, false),
  'a nil plan': (room, at) => room.file('hyj/advanced-plan/2015', [], at),
  'a plan of another unit': (room, at, n) =>
    room.file('wjw/post-plan/2015', [plannedProject(1, { persons: n })], at),
  'amended targets of the units': (room, at, n) =>
    room.file(
      'rsj/targets/2015',
      [{ unit: 'nyw', category: 'urgent', operator: 'at-least', number: 10 + n, basis: 'persons' }],
      at,
    ),
  'another report of the year': (room, at) => room.file('jd1/base-report/2015', [], at),
  'a correction asked for': (room, at) => decideOn(room, 'hyj/post-plan/2015', 'reopen', at),
  'a withdrawal': (room, at) => decideOn(room, 'hyj/post-plan/2015', 'withdraw', at),
  'a returned version': (room, at) => decideOn(room, plan, 'return', at),
  'more time': async (room, at) => {
    const id = parseDocumentPath('kjj/urgent-plan/2015');
    const before = await room.services.submissions.load(id);
    const told = { type: 'extend' as const, at, by: 'r@qingdao.example', byName: '审示例', version: 0 };
    const extended = recordExtension(before, { ...told, until: '2015-12-01', reason: '防汛' }, sha256);
    await room.services.submissions.append(id, before, extended.after, extended.events);
  },
  'the plan issued, or a notice': (room, at) => room.issue('2015', at),
};
const decideOn = async (
  room: Newsroom,
  path: string,
  type: 'reopen' | 'return' | 'withdraw',
  at: string,
): Promise<void> => {
  const id = parseDocumentPath(path);
  const before = await room.services.submissions.load(id);
  const isFit = type === 'return' ? before.state === 'submitted' : before.state === 'approved';
  if (!isFit) return;
  const told = { at, by: 'r@qingdao.example', byName: '审示例', version: before.version };
  const { after, events } = recordDecision(before, { ...told, type, reason: '请核实', comments: [] }, sha256);
  await room.services.submissions.append(id, before, after, events);
};

test.each(Object.entries(later))('%s after the end of a month changes nothing of it', async (_, happen) => {
  const room = await givenYear();
  await room.compile('2015-04-10T18:00:00Z', '2015-03');
  const before = new Map(room.reports.objects);
  // The last moment of March in Qingdao is 16:00 UTC.
  await happen(room, '2015-03-31T16:00:00Z', 1);
  await room.project();
  expect((await room.compile(july, '2015-03')).reports).toEqual([
    { month: '2015-03', status: 'unchanged', revision: 1 },
  ]);
  expect(room.reports.objects).toEqual(before);
});

test.each(['2015-03-31T15:59:59.999Z', '2015-03-31T15:59:59Z'])(
  'what happens at %s is of March',
  async (at) => {
    const room = await givenYear();
    await room.file(plan, [plannedProject(1)], at);
    await room.project();
    await room.compile('2015-04-10T18:00:00Z', '2015-03');
    expect(plannedIn(room, '2015-03')).toBe(2);
  },
);

test('whatever happens to documents of the year after its end, the figures of a month stay', async () => {
  const fold = async (room: Newsroom, month: string) => {
    const services = servicesFor(room.services, month);
    const listed = await listSources(month, services);
    const { report, differing } = await foldLedgers(month, listed, services);
    expect(differing).toEqual([]);
    return { report, hash: listed.hash };
  };
  const happened = fc.record({
    what: fc.constantFrom(...Object.keys(later)),
    month: fc.integer({ min: 1, max: 6 }),
    n: fc.integer({ min: 1, max: 9 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(happened, { maxLength: 6 }),
      fc.integer({ min: 1, max: 5 }),
      async (acts, m) => {
        const room = await givenYear();
        const ordered = [...acts].sort((a, b) => a.month - b.month);
        const play = async (wanted: (month: number) => boolean): Promise<void> => {
          for (const [i, { what, month, n }] of ordered.entries())
            if (wanted(month)) {
              await later[what]?.(room, `2015-0${month}-2${Math.min(i + 1, 9)}T0${i}:00:00Z`, n);
              // Notices are made of what the ledger shows.
              await room.project();
            }
        };
        await play((month) => month <= m);
        const then = await fold(room, `2015-0${m}`);
        await play((month) => month > m);
        expect(await fold(room, `2015-0${m}`)).toEqual(then);
      },
    ),
    { numRuns: 15 },
  );
});

test('plan figures are those of the plan as issued by then; what is approved and not issued is marked', async () => {
  const room = await givenYear();
  await room.issue('2015', '2015-02-10T02:00:00Z');
  const third = plannedProject(3, { field: 'S01', persons: 10 });
  const amended = [plannedProject(1, { persons: 55 }), plannedProject(2, { persons: 45 }), third];
  await room.file(plan, amended, '2015-03-10T02:00:00Z');
  const classes = [heldClass('2015B-NYW-001', 1), heldClass('2015B-NYW-003', 1)];
  await room.file('nyw/class-return/2015-03', classes, '2015-04-03T02:00:00Z');
  const people = [trainee('a1', code), trainee('b2', '2015B-NYW-003-1')];
  await room.file('nyw/trainee-roster/2015-03', people, '2015-04-03T02:00:00Z');
  await room.project();
  await room.compile('2015-04-10T18:00:00Z', '2015-03');
  const march = reportOf(room, '2015-03');
  // 60 + 45 + 40 as issued, not 55 + 45 + 10 + 40 as approved
  expect(rowOf(march, 'fields', '合计').slice(0, 2)).toEqual([3, 145]);
  expect(rowOf(march, 'checks', '项目不在已下达计划内的培训班（期）')).toEqual([1, 1]);
  expect(rowOf(march, 'checks', '项目不在已下达计划内的人次')).toEqual([1, 1]);
  expect(rowOf(march, 'projects', '其中：不在已下达计划内（期）').slice(0, 2)).toEqual([1, 1]);
  expect(tableOf(march, 'units').notes.map(({ zh }) => zh)).toContain(
    '所办培训班项目不在已下达计划内的单位：市农业委员会（1期）。',
  );
  expect(tableOf(march, 'plan-issues').rows.at(-1)?.cells.at(-1)).toBe(4);
  // Its class keeps the field of its project: S01 had no project in the plan as issued.
  const field = room.services.programme.fields.find((each) => each.code === 'S01')?.zh ?? '';
  expect(rowOf(march, 'fields', field).slice(0, 4)).toEqual([0, 0, 1, 1]);

  await room.issue('2015', '2015-04-20T02:00:00Z');
  expect((await room.compile('2015-05-20T18:00:00Z', '2015-03')).reports[0]?.status).toBe('unchanged');
  await room.compile('2015-05-20T18:00:00Z', '2015-04');
  const april = reportOf(room, '2015-04');
  expect(rowOf(april, 'fields', '合计').slice(0, 2)).toEqual([4, 150]);
  expect(rowOf(april, 'checks', '项目不在已下达计划内的人次')).toEqual([0, 0]);
});

test('an issue dated back into a month that has ended is news for the next', async () => {
  const room = await givenYear();
  await room.issue('2015', '2015-04-02T02:00:00Z', '2015-03-30');
  await room.compile('2015-04-10T18:00:00Z', '2015-03');
  await room.compile('2015-05-12T18:00:00Z', '2015-04');
  const has = (month: string): boolean =>
    JSON.stringify(reportOf(room, month).sections).includes('"plan-issues"');
  expect([has('2015-03'), has('2015-04')]).toEqual([false, true]);
});

test.each([
  ['given up later', '2015-04-20T02:00:00Z', [plannedProject(2)]],
  ['that came only later', '2015-04-20T02:00:00Z', [plannedProject(1), plannedProject(2), plannedProject(4)]],
])('a class of a project %s keeps its category and field', async (_, at, rows) => {
  const room = await givenYear();
  await room.file(plan, rows, at);
  const own = rows.length === 1 ? '2015B-NYW-001' : '2015B-NYW-004';
  for (const month of ['2015-03', '2015-05']) {
    const first = { start: `${month}-09`, end: `${month}-13` };
    await room.file(`nyw/class-return/${month}`, [heldClass(own, 1, first)], '2015-06-02T02:00:00Z');
    await room.file(`nyw/trainee-roster/${month}`, [trainee('a1', `${own}-1`)], '2015-06-02T02:00:00Z');
  }
  await room.project();
  await room.compile(july, '2015-03');
  await room.compile(july, '2015-05');
  const name = room.services.programme.fields.find((each) => each.code === 'E01')?.zh ?? '';
  const enrolmentsOf = (month: string) => rowOf(reportOf(room, month), 'fields', name)[5];
  expect([enrolmentsOf('2015-03'), enrolmentsOf('2015-05')]).toEqual([1, 1]);
  const unlistedIn = (month: string) =>
    rowOf(reportOf(room, month), 'checks', '项目不在已下达计划内的人次')[1];
  expect([unlistedIn('2015-03'), unlistedIn('2015-05')]).toEqual(rows.length === 1 ? [0, 1] : [1, 0]);
});

test('a class of a plan whose first version came after the month keeps its field, and later events change nothing of it', async () => {
  const room = openNewsroom();
  await room.file(plan, [plannedProject(1)], '2015-02-05T02:00:00Z');
  const days = { start: '2015-01-12', end: '2015-01-16' };
  await room.file('nyw/class-return/2015-01', [heldClass('2015B-NYW-001', 1, days)], '2015-02-06T02:00:00Z');
  await room.file('nyw/trainee-roster/2015-01', [trainee('a1', code)], '2015-02-06T02:00:00Z');
  await room.project();
  await room.compile('2015-02-11T18:00:00Z', '2015-01');
  const name = room.services.programme.fields.find((each) => each.code === 'E01')?.zh ?? '';
  expect(rowOf(reportOf(room, '2015-01'), 'fields', name)[5]).toBe(1);
  await room.file(plan, [plannedProject(1, { persons: 70 })], '2015-05-05T02:00:00Z');
  await room.project();
  expect((await room.compile(july, '2015-01')).reports).toMatchObject([{ status: 'unchanged' }]);
});

test('a month that cannot be compiled does not keep the others from their people', async () => {
  const room = await givenYear();
  const days = { start: '2015-01-26', end: '2015-01-30' };
  await room.file('nyw/class-return/2015-01', [heldClass('2015B-NYW-001', 2, days)], '2015-02-03T02:00:00Z');
  await room.file('nyw/class-return/2015-02', [heldClass('2015Z-NYW-001', 1)], '2015-03-03T02:00:00Z');
  await room.file('nyw/trainee-roster/2015-02', [trainee('z9', '2015Z-NYW-001-1')], '2015-03-03T02:00:00Z');
  await room.project();
  await expect(room.compile('2015-03-11T18:00:00Z')).rejects.toThrow('2015Z-NYW-001');
  expect(editionsOf(room)).toEqual(['reports/2015-01/r1/sources.json']);
  expect(room.mail.outbox.length).toBeGreaterThan(0);
});

test('rows that the archive cannot give hold the report back, which names their document', async () => {
  const room = await givenYear();
  await room.file(plan, [plannedProject(1)], '2015-06-30T02:00:00Z');
  await room.project();
  const [first] = await room.services.submissions.events(parseDocumentPath(plan));
  const content = first?.type === 'submit' ? first.content : '';
  const read: typeof room.services.archive.read = async (id, hash) => {
    const kept = await room.services.archive.read(id, hash);
    return hash === content ? { ...kept, rows: kept.rows.slice(1) } : kept;
  };
  const { reports } = await room.compile(july, '2015-03', { archive: { ...room.services.archive, read } });
  expect(reports).toEqual([{ month: '2015-03', status: 'waiting', documents: [plan] }]);
});

test('a version that was never in the ledgers gives way to the one that replaced it', async () => {
  const room = await givenYear();
  const id = parseDocumentPath(plan);
  const before = await room.services.submissions.load(id);
  const aside = recordAside(before, { at: '2015-04-02T02:00:00Z', reason: 'refused' }, sha256);
  await room.services.submissions.append(id, before, aside.after, aside.events);
  await room.compile('2015-04-10T18:00:00Z', '2015-03');
  expect(plannedIn(room, '2015-03')).toBe(1);
  expect(room.reports.objects.get('reports/2015-03/r1/zh.html')).toContain('暂不入账');

  await room.file(plan, [plannedProject(1), plannedProject(2)], '2015-04-20T02:00:00Z');
  await room.file(plan, [plannedProject(7)], '2015-05-20T02:00:00Z');
  await room.project();
  expect((await room.compile(july, '2015-03')).reports).toEqual([
    { month: '2015-03', status: 'compiled', revision: 2 },
  ]);
  expect(rowOf(reportOf(room, '2015-03', 2), 'units', '合计')[0]).toBe(3);
  expect(room.reports.objects.get('reports/2015-03/r2/zh.html')).not.toContain('暂不入账');
});

test('a late return in July restates exactly the months whose figures it changes', async () => {
  const room = await givenYear();
  await publish(room);
  const start = { start: '2015-04-13', end: '2015-04-17' };
  await room.file('nyw/class-return/2015-04', [heldClass('2015B-NYW-002', 1, start)], '2015-07-08T02:00:00Z');
  await room.file('nyw/trainee-roster/2015-04', [trainee('c3', '2015B-NYW-002-1')], '2015-07-08T02:00:00Z');
  await room.project();
  await room.compile(july, '2015-06');
  for (let month = 1; month <= 5; month++) await room.compile(july, `2015-0${month}`);
  expect(editionsOf(room).filter((key) => key.includes('/r2/'))).toEqual([
    'reports/2015-04/r2/sources.json',
    'reports/2015-05/r2/sources.json',
  ]);
});
