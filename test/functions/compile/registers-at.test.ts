/** Registers in the report: as they held at the end of the month, whatever becomes of them later. */
import '../../support/quiet.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { servicesFor } from '../../../functions/common/city.ts';
import { foldLedgers } from '../../../functions/compile/fold-ledgers.ts';
import { listSources } from '../../../functions/compile/list-sources.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { rowOf, tableOf } from '../../support/report-cells.ts';

const expert = (number: number, row: Row = {}): Row => ({
  number,
  name: `示例专家${number}`,
  fields: ['E01', 'E02'],
  sharing: 'members',
  ...row,
});
const inspected = (number: number, effect: number): Row => ({ number, unit: 'jd1', mode: 'regular', effect });
const experts = 'nyw/expert-register/2015';
const march = '2015-04-10T18:00:00Z';
const december = '2015-12-10T18:00:00Z';

const editionOf = (room: Newsroom, month: string, revision = 1): Edition =>
  JSON.parse(room.reports.objects.get(`reports/${month}/r${revision}/report.json`) ?? 'null');
const sourcesOf = (room: Newsroom, month: string, revision = 1) =>
  JSON.parse(room.reports.objects.get(`reports/${month}/r${revision}/sources.json`) ?? 'null');
const expertsIn = (room: Newsroom, month: string) =>
  rowOf(editionOf(room, month), 'register-expert-register-fields', '合计');

test('entries stand by option, in all once, with parts and means, and the edition names their documents', async () => {
  const room = openNewsroom();
  await room.file(
    experts,
    [expert(1), expert(2, { fields: ['E02'], sharing: 'own' })],
    '2015-03-05T02:00:00Z',
  );
  await room.file('rsj/inspection/2015', [inspected(1, 50), inspected(2, 81)], '2015-03-06T02:00:00Z');
  await room.compile(march, '2015-03');
  const edition = editionOf(room, '2015-03');
  expect(edition.sections.at(-1)).toMatchObject({ title: { zh: '资源共享与监督' } });
  const name = (code: string) => room.services.programme.fields.find((each) => each.code === code)?.zh ?? '';
  const table = 'register-expert-register-fields';
  expect(rowOf(edition, table, name('E01'))).toEqual([1, 1]);
  expect(rowOf(edition, table, name('E02'))).toEqual([2, 1]);
  expect(rowOf(edition, table, '合计')).toEqual([2, 1]);
  expect(tableOf(edition, table).notes.map(({ zh }) => zh)).toMatchObject([
    expect.stringContaining('2015年3月末有效'),
    '一条选填多项的，在各项分别计数；合计每条只计一次。',
    expect.stringContaining(name('S01')),
  ]);
  expect(rowOf(edition, 'register-inspection-mode', '合计')).toEqual(expect.arrayContaining([2, 65.5]));
  expect(sourcesOf(room, '2015-03').documents).toMatchObject([
    { unit: 'nyw', form: 'expert-register', period: '2015', version: 1, rows: 2 },
    { unit: 'rsj', form: 'inspection', period: '2015', version: 1, rows: 2 },
  ]);
  for (const file of ['zh.html', 'en.html', 'zh.csv', 'en.csv'])
    expect(room.reports.objects.get(`reports/2015-03/r1/${file}`)).toMatch(/专家师资|Experts by field/);
});

test('amending a register in November changes no earlier month, and nobody is told', async () => {
  const room = openNewsroom();
  await room.file(experts, [expert(1), expert(2)], '2015-03-05T02:00:00Z');
  for (const month of ['03', '04', '10'])
    await room.compile(`2015-${String(Number(month) + 1).padStart(2, '0')}-11T18:00:00Z`, `2015-${month}`);
  const before = new Map(room.reports.objects);
  const mails = room.mail.outbox.length;
  await room.file(experts, [expert(1), expert(2), expert(3)], '2015-11-10T02:00:00Z');
  for (const month of ['2015-03', '2015-04', '2015-10'])
    expect((await room.compile(december, month)).reports).toEqual([
      { month, status: 'unchanged', revision: 1 },
    ]);
  expect(room.reports.objects).toEqual(before);
  expect(room.mail.outbox).toHaveLength(mails);
  await room.compile(december, '2015-11');
  expect([expertsIn(room, '2015-10')[0], expertsIn(room, '2015-11')[0]]).toEqual([2, 3]);
});

test('a version that waits counts nowhere and holds no report back', async () => {
  const room = openNewsroom();
  await room.file(experts, [expert(1)], '2015-03-05T02:00:00Z', false);
  expect((await room.compile(march, '2015-03')).reports).toMatchObject([{ status: 'compiled' }]);
  expect(sourcesOf(room, '2015-03').documents).toEqual([]);
  expect(JSON.stringify(editionOf(room, '2015-03'))).not.toContain('expert-register');
});

test('what is carried holds into the next year until another document of the unit is in force', async () => {
  const room = openNewsroom();
  await room.file(experts, [expert(1), expert(2)], '2015-03-05T02:00:00Z');
  await room.file('rsj/inspection/2015', [inspected(1, 50)], '2015-03-06T02:00:00Z');
  await room.file('nyw/expert-register/2016', [expert(1)], '2016-03-05T02:00:00Z');
  await room.compile('2016-03-10T18:00:00Z', '2016-02');
  await room.compile('2016-04-11T18:00:00Z', '2016-03');
  expect([expertsIn(room, '2016-02')[0], expertsIn(room, '2016-03')[0]]).toEqual([2, 1]);
  expect(sourcesOf(room, '2016-02').documents).toMatchObject([{ form: 'expert-register', period: '2015' }]);
});

test('a nil return empties a register', async () => {
  const room = openNewsroom();
  await room.file(experts, [expert(1)], '2015-03-05T02:00:00Z');
  await room.file(experts, [], '2015-03-20T02:00:00Z');
  await room.compile(march, '2015-03');
  expect(editionOf(room, '2015-03').sections.map(({ id }) => id)).not.toContain('registers');
});

test('a month published before registers were counted stays without them, and so does its correction', async () => {
  const room = openNewsroom();
  await room.file(experts, [expert(1)], '2015-03-05T02:00:00Z');
  await room.compile(march, '2015-03');
  // As the edition was written then: without the section, its documents, and the word that they are counted.
  const key = (file: string) => `reports/2015-03/r1/${file}`;
  const edition = editionOf(room, '2015-03');
  const services = servicesFor(room.services, '2015-03');
  const { documents, hash } = await listSources('2015-03', services, undefined, false);
  const sections = edition.sections.filter(({ id }) => id !== 'registers');
  const { registers: _, ...sources } = sourcesOf(room, '2015-03');
  room.reports.objects.set(key('report.json'), JSON.stringify({ ...edition, documents, sections }));
  room.reports.objects.set(key('sources.json'), JSON.stringify({ ...sources, documents, hash }));
  const before = new Map(room.reports.objects);
  const mails = room.mail.outbox.length;
  expect((await room.compile(december, '2015-03')).reports).toMatchObject([{ status: 'unchanged' }]);
  expect(room.reports.objects).toEqual(before);
  expect(room.mail.outbox).toHaveLength(mails);
  await room.file('nyw/funding-return/2015-03', [], '2015-05-05T02:00:00Z');
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-03-05T02:00:00Z');
  await room.project();
  expect((await room.compile(december, '2015-03')).reports).toMatchObject([
    { status: 'compiled', revision: 2 },
  ]);
  expect(sourcesOf(room, '2015-03', 2).registers).toBeUndefined();
  expect(editionOf(room, '2015-03', 2).sections.map(({ id }) => id)).not.toContain('registers');
});

test('an owed register stands once among the sources', async () => {
  const room = openNewsroom();
  await room.file('jd1/base-report/2015', [], '2015-03-05T02:00:00Z');
  await room.compile(march, '2015-03');
  const named = sourcesOf(room, '2015-03').documents.map(({ form }: { form: string }) => form);
  expect(named.filter((form: string) => form === 'base-report')).toHaveLength(1);
});

test('whatever is filed, a month counts what a replay of the events up to its end has in force', async () => {
  const act = fc.record({
    unit: fc.constantFrom('nyw', 'hyj'),
    month: fc.integer({ min: 1, max: 5 }),
    rows: fc.nat(4),
    decided: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 7 }), async (acts) => {
      const room = openNewsroom();
      const held = new Map<string, number>();
      const then: [string, unknown][] = [];
      const fold = async (month: string) => {
        const services = servicesFor(room.services, month);
        const listed = await listSources(month, services);
        const { report } = await foldLedgers(month, listed, services);
        return { report, hash: listed.hash };
      };
      for (let month = 1; month <= 5; month++) {
        for (const { unit, rows, decided } of acts.filter((each) => each.month === month)) {
          const filed = Array.from({ length: rows }, (_, i) => expert(i + 1));
          const head = await room.services.submissions.load({
            unit,
            form: 'expert-register',
            period: '2015',
          });
          if (head.state === 'submitted') continue;
          await room.file(`${unit}/expert-register/2015`, filed, `2015-0${month}-11T02:00:00Z`, decided);
          if (decided) held.set(unit, rows);
        }
        const { report, hash } = await fold(`2015-0${month}`);
        const count = [...held.values()].reduce((all, rows) => all + rows, 0);
        const has = report.sections.some(({ id }) => id === 'registers');
        expect(has ? rowOf(report, 'register-expert-register-fields', '合计')[0] : 0).toBe(count);
        then.push([`2015-0${month}`, { report, hash }]);
      }
      for (const [month, before] of then) expect(await fold(month)).toEqual(before);
    }),
    { numRuns: 4 },
  );
});
