/**
 * Pseudonyms are told to nobody: whoever knew those of their own roster could look for the same people elsewhere.
 * A city with rosters is asked at every route that reads, as everybody who may, and no answer, paper or mail holds
 * the beginning of one.
 */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textsIn, textsInJson } from '../../../cli/scan/texts-in.ts';
import { compileMonth } from '../../../functions/compile/compile-month.ts';
import type { ClosedRoute, VisitorRoute } from '../../../functions/http/endpoint.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { attempts } from '../../support/attempts.ts';
import { inMemoryMail } from '../../support/in-memory-reports.ts';
import { type Asked, type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';
import { staffOf, staffRow } from '../../support/staff-sheets.ts';

let office: Office;
const mail = inMemoryMail();
const document = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };
const passport = '护照 E12345678';

/** Two classes at the same time, a person in both, and a second version with another person in the first row. */
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1), classRow(2)));
  await office.project();
  const second = { class: '2015A-NYW-001-2' };
  const rows = [
    traineeRow(1),
    traineeRow(2, second),
    traineeRow(2),
    traineeRow(3, { citizenNumber: passport }),
  ];
  await office.submit('clerk', roster(...rows));
  const other = traineeRow(1, { citizenNumber: citizenNumber(9) });
  await office.submit('clerk', { ...roster(other, ...rows.slice(1)), baseVersion: 1 });
  await office.submit('clerk', staffOf(staffRow(1), staffRow(2)));
  await office.project();
  vi.setSystemTime(new Date('2015-04-08T18:00:00Z'));
  const services = {
    ...office.services,
    reports: office.reports,
    ...mail,
    publicUrl: 'https://zhixin.example/',
  };
  await compileMonth({}, { ...services, pause: async () => {} }, new Date(), 'run-1');
});
afterEach(() => void vi.useRealTimers());

type Reading = Exclude<
  { [N in ClosedRoute]: (typeof paths)[N]['method'] extends 'GET' ? N : never }[ClosedRoute],
  VisitorRoute
>;
/** Where rosters are told of; a route without a line is asked as the matrix of rights asks it (test/support/attempts.ts). */
const asked: Partial<Record<Reading, readonly Asked[]>> = {
  readForm: ['1', '2'].map((baseVersion) => ({
    params: { form: document.form },
    query: { unit: document.unit, period: document.period, baseVersion },
  })),
  downloadWorkbook: [
    { params: { form: document.form }, query: { unit: document.unit, period: document.period } },
  ],
  listSubmissions: [{ query: { period: document.period } }, { query: { turn: 'all' } }],
  readSubmission: [
    { params: document },
    { params: document, query: { version: '1' } },
    { params: document, query: { version: '2', against: '1' } },
  ],
  readReport: [{ params: { month: '2015-03' } }],
  readPeople: [{}, { query: { unit: document.unit } }],
  readCompleteness: [{ params: { period: document.period } }],
  queryAudit: [
    { query: document },
    { query: { period: document.period } },
    { query: { from: '2015-01-01' } },
    { query: { unit: 'nyw', form: 'certificates', period: '2015A-NYW-001-1' } },
  ],
  downloadMoney: [{ params: { month: '2015-03' }, query: { unit: document.unit } }],
  readMoney: [{ params: { month: '2015-03' }, query: { unit: document.unit } }],
  readStaffHours: [{ params: { unit: document.unit, year: '2015' } }],
  listCertificateClasses: [{ query: { unit: document.unit, year: '2015' } }],
  readClassCertificates: [{ params: { class: '2015A-NYW-001-1' } }],
  readCertificateSeries: [{ params: { series: '00' }, query: { year: '2015' } }],
  readUnit: [{ params: { unit: document.unit }, query: { year: '2015' } }],
  downloadUnit: [{ params: { unit: document.unit }, query: { year: '2015' } }],
  readClass: [{ params: { class: '2015A-NYW-001-1' } }],
  downloadClass: [{ params: { class: '2015A-NYW-001-1' } }],
  drawSample: [{ params: { year: '2015' }, query: { until: '2015-12-31', seed: '1' } }],
  listPapers: [{ query: { class: '2015A-NYW-001-1' } }],
};

const readings = Object.entries(paths).flatMap(([name, path]) =>
  path.method === 'GET' && !('open' in path) && !('visitors' in path) ? [name as Reading] : [],
);
const whatToAsk = async (name: Reading): Promise<readonly Asked[]> =>
  asked[name] ?? [await attempts[name].tries.asked(office)];

const pseudonyms = (): string[] => [
  ...new Set(
    [...office.services.stored.archived.values()]
      .flatMap((text) => (JSON.parse(text) as { rows: { person?: string }[] }).rows)
      .flatMap(({ person }) => person ?? []),
  ),
];
/** An answer is a body of the contract, or a file in Base64. */
const textOf = (good: unknown): string =>
  JSON.stringify(typeof good === 'string' ? [good, textsIn(Buffer.from(good, 'base64'))] : [good]);
const told = (text: string): string[] => pseudonyms().filter((each) => text.includes(each.slice(0, 8)));

test('no answer of a route that reads holds the beginning of one', async () => {
  expect(pseudonyms()).toHaveLength(4);
  const good = new Set<string>();
  for (const name of readings)
    for (const each of await whatToAsk(name))
      for (const who of Object.keys(staff) as Who[]) {
        const answer = await office.ask(who, name, each);
        if (answer.status < 300) good.add(name);
        expect([name, who, told(textOf(answer.good ?? answer.problem))]).toEqual([name, who, []]);
      }
  // One that nobody is answered here needs a line above.
  expect([...good].sort()).toEqual([...readings].sort());
});

test('a row in which another person stands is told by its id and by masks', async () => {
  const { good } = await office.ask('clerk', 'readSubmission', {
    params: document,
    query: { version: '2', against: '1' },
  });
  expect(good.rows.map(({ person, mask }) => [person, mask])).toEqual([
    [undefined, `样*${citizenNumber(9).slice(-2)}`],
    [undefined, `样*${citizenNumber(2).slice(-2)}`],
    [undefined, `样*${citizenNumber(2).slice(-2)}`],
    [undefined, '样*78（护照）'],
  ]);
  expect(good.changes.map(({ rowId, cells }) => [rowId, cells?.map(({ column }) => column)])).toEqual([
    ['r1', ['mask']],
  ]);
});

test('no file of the report, no paper and no mail holds the beginning of one', () => {
  const files = [...office.reports.objects.values()];
  expect(files.some((text) => text.includes('样*'))).toBe(true);
  expect(files.flatMap(told)).toEqual([]);
  expect(
    told(JSON.stringify([...office.papers.objects.values()].map((bytes) => Buffer.from(bytes).toString()))),
  ).toEqual([]);
  expect(mail.outbox.length).toBeGreaterThan(0);
  expect(told(textsInJson(mail.outbox).join('\n'))).toEqual([]);
});

test('a trainee with a passport is counted and known again', async () => {
  const rows = [...office.services.stored.ledger.Trainees.values()].flatMap(({ rows: kept }) => [
    ...kept.values(),
  ]);
  expect(JSON.stringify(rows)).not.toContain('E12345678');
  expect(rows.filter(({ row }) => row.type === 'enrolment')).toHaveLength(4);
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: document.form },
    query: { unit: document.unit, period: document.period },
  });
  expect(good.persons?.[3]?.mask).toBe('样*78（护照）');
});
