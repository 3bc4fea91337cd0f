import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { catchUp } from '../../../functions/jobs/catch-up.ts';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import { rebuildTables } from '../../../functions/stream/rebuild.ts';
import { inMemoryMail } from '../../support/in-memory-reports.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let office: Office;
const plans = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await office.decide('reviewer', plans, {});
  await office.submit('clerk', { ...plan(planRow(1), planRow(3)), baseVersion: 1 });
  await office.decide('reviewer', plans, { version: 2 });
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1)));
  await office.project();
  await office.submit('clerk', roster(traineeRow(1), traineeRow(2)));
  await office.project();
});
afterEach(() => vi.useRealTimers());

const rowsNow = () => {
  const { ledger } = office.services.stored;
  return Object.values(ledger)
    .flatMap((table) =>
      [...table].flatMap(([path, { rows }]) =>
        [...rows.values()].map((row) => `${path} ${JSON.stringify(row)}`),
      ),
    )
    .sort();
};

test('empty tables get the same rows from the archive', async () => {
  const before = rowsNow();
  expect(before).toHaveLength(5);
  for (const table of Object.values(office.services.stored.ledger)) table.clear();
  expect(await rebuildTables(office.services, new Date())).toEqual({
    documents: 3,
    puts: 5,
    deletes: 0,
    aside: [],
  });
  expect(rowsNow()).toEqual(before);
});

test('tables that are right are left alone, stray and missing rows are mended', async () => {
  const before = rowsNow();
  expect(await rebuildTables(office.services, new Date())).toEqual({
    documents: 3,
    puts: 0,
    deletes: 0,
    aside: [],
  });
  const rows = office.services.stored.ledger.Plans.get('nyw/advanced-plan/2015')?.rows;
  const [first] = [...(rows?.values() ?? [])];
  rows?.delete('2015A-NYW-001');
  if (first) rows?.set('2015A-NYW-009', { ...first, key: '2015A-NYW-009' });
  expect(await rebuildTables(office.services, new Date())).toEqual({
    documents: 3,
    puts: 1,
    deletes: 1,
    aside: [],
  });
  expect(rowsNow()).toEqual(before);
});

test('what a rebuild that died left half-written is finished by the hourly run, however long ago it was approved', async () => {
  const before = rowsNow();
  const { services } = office;
  const died = {
    ...services,
    ledgers: { ...services.ledgers, rowsOf: () => new Promise<never>(() => {}) },
  };
  vi.setSystemTime(new Date('2015-06-01T02:00:00Z'));
  void rebuildTables(died, new Date());
  const markOf = () => services.ledgers.progress('Plans', plans);
  await vi.waitFor(async () => expect(await markOf()).toMatchObject({ writing: true }));
  const { claims, send } = inMemoryMail();
  const run = () => catchUp({ ...services, claims, send }, new Date(), 'run');
  // It may be at work still.
  expect(await run()).toMatchObject({ tried: 0 });
  vi.setSystemTime(new Date('2015-06-01T02:16:00Z'));
  expect(await run()).toMatchObject({ tried: 1, projected: 1 });
  expect(await markOf()).toMatchObject({ writing: false });
  expect(rowsNow()).toEqual(before);
});

test('a beginning that arrives after another run has finished opens nothing again', async () => {
  const { services } = office;
  const late: (() => Promise<unknown>)[] = [];
  const dying = {
    ...services,
    ledgers: {
      ...services.ledgers,
      setProgress: (...given: Parameters<typeof services.ledgers.setProgress>) => {
        late.push(() => services.ledgers.setProgress(...given));
        return new Promise<never>(() => {});
      },
    },
  };
  await office.decide('reviewer', plans, { decision: 'reopen', version: 2, reason: '请核对' });
  await office.submit('clerk', { ...plan(planRow(1), planRow(4)), baseVersion: 2 });
  await office.decide('reviewer', plans, { version: 3 });
  void projectDocument(plans, dying, new Date());
  await vi.waitFor(() => expect(late).toHaveLength(1));
  await office.project();
  for (const arrives of late) await arrives();
  expect(await services.ledgers.progress('Plans', plans)).toMatchObject({ version: 3, writing: false });
});
