import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { Problem } from '../../../shared/ground/problem.ts';
import { firstBrokenLink } from '../../../shared/submission/chain.ts';
import { foldEvents } from '../../../shared/submission/life-cycle.ts';
import { gzipOf, type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;
const planId = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const eventsOf = (path: string) => office.services.stored.documents.get(path)?.events ?? [];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

/** A class of an approved project, with the ledger caught up, on 2 April. */
const holdClass = async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', planId, {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1)));
  await office.project();
};

test('a good sheet gets a numbered receipt and waits for the bureau', async () => {
  const { status, good } = await office.submit('clerk', plan(planRow(1), planRow(2)));
  expect(status).toBe(201);
  expect(good).toMatchObject({
    number: 'ZX2015-NYW-GY-1',
    version: 1,
    rows: 2,
    state: 'submitted',
    byName: '陈晓样',
    at: '2015-01-20T02:00:00.000Z',
    repeated: false,
  });
  expect(good.nextStep.zh).toContain('待市局审核');
});

test('the receipt names the hash of what is archived, and the archive holds just that', async () => {
  const { good } = await office.submit('clerk', plan(planRow(1)));
  const [[key, text]] = [...office.services.stored.archived] as [[string, string]];
  expect(key).toBe(`nyw/advanced-plan/2015/${good.hash}`);
  expect(sha256(text)).toBe(good.hash);
  expect(JSON.parse(text)).toMatchObject({
    ...planId,
    programme: 'qingdao-2013-2020',
    formVersion: advancedPlan.version,
    certifier: '样负责',
    ids: ['r1'],
  });
  expect(JSON.parse(text).rows[0]).toMatchObject({
    field: 'E01',
    budget: 15_000_000,
    when: '2015-03-09/2015-03-13',
  });
});

test('a form that the rules review is approved at once, by two events of one chain', async () => {
  await holdClass();
  const events = eventsOf('nyw/class-return/2015-03');
  expect(events.map(({ type, by }) => `${type} ${by}`)).toEqual([
    'submit clerk.nyw@qingdao.example',
    'approve rules',
  ]);
  expect(firstBrokenLink(events, sha256)).toBeUndefined();
  expect(foldEvents(events).inForce?.version).toBe(1);
});

test('the same sheet again gives the same receipt and no new event', async () => {
  const first = await office.submit('clerk', plan(planRow(1)));
  vi.setSystemTime(new Date('2015-01-21T02:00:00Z'));
  for (const baseVersion of [0, 1]) {
    const again = await office.submit('clerk', { ...plan(planRow(1)), baseVersion });
    expect(again.status).toBe(200);
    expect(again.good).toEqual({ ...first.good, repeated: true });
  }
  expect(eventsOf('nyw/advanced-plan/2015')).toHaveLength(1);
});

test('a double click, both at the same moment, gives one submission and two equal receipts', async () => {
  const [one, two] = await Promise.all([
    office.submit('clerk', plan(planRow(1))),
    office.submit('clerk', plan(planRow(1))),
  ]);
  expect([one.status, two.status].every((status) => status === 200 || status === 201)).toBe(true);
  expect({ ...one.good, repeated: true }).toEqual({ ...two.good, repeated: true });
  expect(eventsOf('nyw/advanced-plan/2015')).toHaveLength(1);
});

test('two colleagues at the same moment: one is received, the other learns who was faster', async () => {
  const answers = await Promise.all([
    office.submit('clerk', plan(planRow(1))),
    office.submit('colleague', plan(planRow(1, { title: '另一个班' }))),
  ]);
  const [received, refused] = answers.sort((a, b) => a.status - b.status);
  expect(received.status).toBe(201);
  expect(refused.status).toBe(409);
  expect(refused.problem.code).toBe('version-conflict');
  expect(eventsOf('nyw/advanced-plan/2015')).toHaveLength(1);
});

test('an older base is refused with who and when, in local time, and nothing is stored', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const { status, problem } = await office.submit('colleague', plan(planRow(1, { persons: 50 })));
  expect(status).toBe(409);
  expect(problem.title.zh).toContain('陈晓样已于 2015-01-20 10:00 报送第 1 版');
  expect(office.services.stored.documents.size).toBe(1);
  expect(eventsOf('nyw/advanced-plan/2015')).toHaveLength(1);
});

test('a base that never was is refused as unknown', async () => {
  const { problem } = await office.submit('clerk', { ...plan(planRow(1)), baseVersion: 3 });
  expect(problem.code).toBe('unknown-version');
});

test('a changed sheet on the latest version becomes the next version', async () => {
  await office.submit('clerk', plan(planRow(1)));
  const { good } = await office.submit('colleague', { ...plan(planRow(1), planRow(2)), baseVersion: 1 });
  expect(good).toMatchObject({ number: 'ZX2015-NYW-GY-2', version: 2, rows: 2 });
});

test('a returned sheet may come back unchanged, as a new version; the old double click still gets its receipt', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', planId, { decision: 'return', reason: '请核对' });
  const late = await office.submit('clerk', plan(planRow(1)));
  expect(late).toMatchObject({ status: 200, good: { version: 1, state: 'returned', repeated: true } });
  const { status, good } = await office.submit('clerk', { ...plan(planRow(1)), baseVersion: 1 });
  expect(status).toBe(201);
  expect(good).toMatchObject({ version: 2, state: 'submitted' });
});

test('a nil return is received where the form allows it', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const { good } = await office.submit('clerk', { ...classes(), nil: true });
  expect(good).toMatchObject({ rows: 0, state: 'approved', number: 'ZX201503-NYW-BX-1' });
});

test('warnings are counted and come with the receipt, errors refuse the sheet with every issue', async () => {
  const warned = await office.submit('clerk', plan(planRow(1, { persons: 20 })));
  expect(warned.status).toBe(201);
  expect(warned.good.warnings).toBeGreaterThan(0);
  expect(
    warned.good.issues.some(({ severity, column }) => severity === 'warning' && column === 'persons'),
  ).toBe(true);
  const refused = await office.submit('clerk', {
    ...plan(planRow(1, { persons: '七十多', title: '' })),
    baseVersion: 1,
  });
  expect(refused.status).toBe(422);
  expect(refused.problem.issues?.map(({ rowId, column }) => `${rowId} ${column}`)).toEqual(
    expect.arrayContaining(['r1 persons', 'r1 title']),
  );
  expect(eventsOf('nyw/advanced-plan/2015')).toHaveLength(1);
});

test('more issues than fit are counted', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const rows = Array.from({ length: 1_500 }, (_, i) =>
    traineeRow(i, { result: '未知', titleLevel: '未知', hours: '很多' }),
  );
  const { problem } = await office.submit('clerk', roster(...rows));
  expect(problem.issues).toHaveLength(2_000);
  expect(problem.title.en).toMatch(/\d+ more not shown/);
});

test('a roster keeps pseudonyms and masks, and no citizen number anywhere', async () => {
  await holdClass();
  const numbers = [1, 2, 3].map(citizenNumber);
  const rows = [1, 2, 3].map((serial) =>
    traineeRow(serial, serial === 3 ? { remark: `身份证 ${numbers[2]} 待核` } : {}),
  );
  const { status, good } = await office.submit('clerk', {
    ...roster(...rows),
    certifier: `样负责${numbers[0]}`,
  });
  expect(status).toBe(201);
  await office.project();
  const { documents, archived, ledger } = office.services.stored;
  const everything = JSON.stringify([
    [...documents],
    [...archived],
    [...ledger.Trainees].map(([, { rows }]) => [...rows.values()]),
    good,
  ]);
  for (const number of numbers) expect(everything).not.toContain(number);
  const kept = [...(ledger.Trainees.get('nyw/trainee-roster/2015-03')?.rows.values() ?? [])];
  expect(kept).toHaveLength(3);
  expect(kept.every(({ row }) => row.type === 'enrolment' && /^[0-9a-f]{64}$/.test(row.person))).toBe(true);
});

test('the same person has the same pseudonym in every class', async () => {
  await holdClass();
  await office.submit('clerk', { ...classes(classRow(1), classRow(2)), baseVersion: 1 });
  await office.project();
  await office.submit(
    'clerk',
    roster(traineeRow(1), traineeRow(1, { class: '2015A-NYW-001-2' }), traineeRow(2)),
  );
  await office.project();
  const rows = [
    ...(office.services.stored.ledger.Trainees.get('nyw/trainee-roster/2015-03')?.rows.values() ?? []),
  ];
  expect(new Set(rows.map(({ row }) => row.type === 'enrolment' && row.person)).size).toBe(2);
  expect(rows).toHaveLength(3);
});

test('how many ledger rows to expect stands in the submission', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  expect(office.services.stored.documents.get('nyw/advanced-plan/2015')?.state.latest?.ledgerRows).toBe(2);
});

test('gzip is read as JSON is', async () => {
  const body = {
    unit: 'nyw',
    formVersion: advancedPlan.version,
    baseVersion: 0,
    certifier: '样负责',
    nil: false,
    ...plan(planRow(1)),
  };
  const { status } = await office.ask('clerk', 'submitForm', { bytes: gzipOf(body) });
  expect(status).toBe(201);
});

test('when the archive fails nothing counts, and the next try succeeds', async () => {
  const { archive } = office.services;
  const failing = vi
    .spyOn(archive, 'keep')
    .mockRejectedValueOnce(Object.assign(new Error('slow down'), { name: 'SlowDown' }));
  const refused = await office.submit('clerk', plan(planRow(1)));
  expect(refused).toMatchObject({ status: 503, problem: { code: 'busy' }, headers: { 'retry-after': '2' } });
  expect(office.services.stored.documents.size).toBe(0);
  failing.mockRestore();
  expect((await office.submit('clerk', plan(planRow(1)))).status).toBe(201);
});

test('a failure between archive and transaction leaves nothing that counts', async () => {
  vi.spyOn(office.services.submissions, 'append').mockRejectedValueOnce(new Problem('busy'));
  expect((await office.submit('clerk', plan(planRow(1)))).status).toBe(503);
  expect(office.services.stored.documents.size).toBe(0);
  const { good } = await office.submit('clerk', plan(planRow(1)));
  expect(good).toMatchObject({ version: 1, repeated: false });
  expect(office.services.stored.archived.size).toBe(1);
});

test('a lost answer after the effect ends in the same receipt', async () => {
  const { submissions } = office.services;
  const append = submissions.append;
  vi.spyOn(submissions, 'append').mockImplementationOnce(async (...given) => {
    await append(...given);
    throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  });
  expect((await office.submit('clerk', plan(planRow(1)))).status).toBe(503);
  expect(await office.submit('clerk', plan(planRow(1)))).toMatchObject({
    status: 200,
    good: { version: 1, repeated: true },
  });
});

test('a fault of ours says so without saying what was in the sheet', async () => {
  vi.spyOn(office.services.submissions, 'load').mockRejectedValueOnce(
    new TypeError('cannot read 370200198501011234'),
  );
  const { status, problem } = await office.submit('clerk', plan(planRow(1)));
  expect(status).toBe(500);
  expect(problem).toMatchObject({ code: 'internal', requestId: 'request-1' });
  expect(JSON.stringify(problem)).not.toContain('3702001985');
});
