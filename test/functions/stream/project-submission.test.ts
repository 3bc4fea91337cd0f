import '../../support/quiet.ts';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectSubmission } from '../../../functions/jobs/project-submission.ts';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

let office: Office;
const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const shelf = () => office.services.stored.ledger.Plans.get('nyw/advanced-plan/2015');
const titles = () =>
  [...(shelf()?.rows.values() ?? [])].map(({ key, row }) => `${key} ${'title' in row && row.title}`).sort();
const record = (pk: string, sk: string, SequenceNumber: string): DynamoDBRecord => ({
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber },
});
const head = (sequence: string, path = 'nyw/advanced-plan/2015') => record(`DOC#${path}`, 'HEAD', sequence);
const approve = async (version: number, ...rows: Parameters<typeof plan>) => {
  await office.submit('clerk', { ...plan(...rows), baseVersion: version - 1 });
  await office.decide('reviewer', id, { version });
};

test('what waits for review is not in the ledger', async () => {
  await office.submit('clerk', plan(planRow(1)));
  expect(await projectDocument(id, office.services, new Date())).toEqual({ outcome: 'nothing-to-do' });
  expect(shelf()?.rows.size ?? 0).toBe(0);
});

test('an approval puts the rows into the ledger, with a mark that says which version', async () => {
  await approve(1, planRow(1), planRow(2));
  expect(await projectDocument(id, office.services, new Date())).toEqual({
    outcome: 'projected',
    version: 1,
    puts: 2,
    deletes: 0,
  });
  expect(titles()).toEqual([
    '2015A-NYW-001 海洋牧场技术高级研修班（1）',
    '2015A-NYW-002 海洋牧场技术高级研修班（2）',
  ]);
  expect(shelf()?.mark).toMatchObject({ version: 1, rows: 2, events: 2, writing: false });
});

test('an amendment writes only what changed', async () => {
  await approve(1, planRow(1), planRow(2), planRow(3));
  await projectDocument(id, office.services, new Date());
  await approve(2, planRow(1), planRow(2, { title: '改名' }), planRow(4));
  expect(await projectDocument(id, office.services, new Date())).toEqual({
    outcome: 'projected',
    version: 2,
    puts: 2,
    deletes: 1,
  });
  expect(titles().map((title) => title.slice(0, 13))).toEqual([
    '2015A-NYW-001',
    '2015A-NYW-002',
    '2015A-NYW-004',
  ]);
});

test('while an amendment waits or is returned, the approved version stays', async () => {
  await approve(1, planRow(1));
  await projectDocument(id, office.services, new Date());
  await office.submit('clerk', { ...plan(planRow(1), planRow(2)), baseVersion: 1 });
  expect(await projectDocument(id, office.services, new Date())).toEqual({ outcome: 'nothing-to-do' });
  await office.decide('reviewer', id, { decision: 'return', version: 2, reason: '请核对' });
  expect(await projectDocument(id, office.services, new Date())).toEqual({ outcome: 'nothing-to-do' });
  expect(titles()).toHaveLength(1);
});

test('a record that comes twice or late changes nothing', async () => {
  await approve(1, planRow(1));
  await approve(2, planRow(1), planRow(2));
  await projectSubmission({ Records: [head('1'), head('2')] }, office.services, new Date());
  const before = titles();
  expect(
    await projectSubmission({ Records: [head('1'), head('1'), head('2')] }, office.services, new Date()),
  ).toEqual({
    batchItemFailures: [],
  });
  expect(titles()).toEqual(before);
});

test('records of events and of other tables’ items wake nobody', async () => {
  const load = vi.spyOn(office.services.submissions, 'load');
  await projectSubmission(
    {
      Records: [record('DOC#nyw/advanced-plan/2015', 'EVENT#000001', '1'), record('PERSON#x', 'PERSON', '2')],
    },
    office.services,
    new Date(),
  );
  expect(load).not.toHaveBeenCalled();
});

test('a document that fails is reported by its records, and the others are done', async () => {
  await approve(1, planRow(1));
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', { form: 'class-return', period: '2015-03', nil: true });
  const { archive } = office.services;
  const read = archive.read;
  vi.spyOn(archive, 'read').mockImplementation((of, hash) =>
    of.form === 'advanced-plan' ? Promise.reject(new Error('gone')) : read(of, hash),
  );
  const answer = await projectSubmission(
    { Records: [head('7'), head('8', 'nyw/class-return/2015-03'), head('9')] },
    office.services,
    new Date(),
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }, { itemIdentifier: '9' }] });
  expect(office.services.stored.ledger.Plans.get('nyw/class-return/2015-03')?.mark).toMatchObject({
    version: 1,
    rows: 0,
  });
});

test('a crash in the middle of the rows is repaired by the next try', async () => {
  await approve(1, planRow(1), planRow(2));
  await projectDocument(id, office.services, new Date());
  await approve(2, planRow(2), planRow(3));
  const { ledgers } = office.services;
  const write = ledgers.write;
  const crash = vi.spyOn(ledgers, 'write').mockImplementationOnce(async (table, of, { puts }, mark) => {
    await write(table, of, { puts, deletes: [] }, mark);
    throw new Error('killed');
  });
  await expect(projectDocument(id, office.services, new Date())).rejects.toThrow('killed');
  expect(titles()).toHaveLength(3);
  expect(shelf()?.mark?.writing).toBe(true);
  crash.mockRestore();
  expect(await projectDocument(id, office.services, new Date())).toMatchObject({
    outcome: 'projected',
    puts: 0,
    deletes: 1,
  });
  expect(titles().map((title) => title.slice(0, 13))).toEqual(['2015A-NYW-002', '2015A-NYW-003']);
});

test('a version that was given up half-written leaves no rows behind when the next one comes', async () => {
  await approve(1, planRow(1));
  await projectDocument(id, office.services, new Date());
  await approve(2, planRow(1), planRow(8), planRow(9));
  const { ledgers } = office.services;
  const write = ledgers.write;
  vi.spyOn(ledgers, 'write').mockImplementationOnce(async (table, of, changes, mark) => {
    await write(table, of, changes, mark);
    throw new Error('killed, and its record went to the dead letters');
  });
  await expect(projectDocument(id, office.services, new Date())).rejects.toThrow('killed');
  await approve(3, planRow(1), planRow(2));
  await projectDocument(id, office.services, new Date());
  expect(titles().map((title) => title.slice(0, 13))).toEqual(['2015A-NYW-001', '2015A-NYW-002']);
  expect(shelf()?.mark).toMatchObject({ version: 3, rows: 2, writing: false });
});

test('rows that a run had under way when it died are refused, though they arrive long after the next version', async () => {
  await approve(1, planRow(1));
  const { ledgers } = office.services;
  const write = ledgers.write;
  const underWay: (() => Promise<boolean>)[] = [];
  vi.spyOn(ledgers, 'write').mockImplementationOnce(async (...given) => {
    underWay.push(() => write(...given));
    throw new Error('killed with its rows on their way');
  });
  await expect(projectDocument(id, office.services, new Date())).rejects.toThrow('killed');
  await approve(2, planRow(2));
  await projectDocument(id, office.services, new Date());
  expect(await Promise.all(underWay.map((arrive) => arrive()))).toEqual([false]);
  expect(titles().map((title) => title.slice(0, 13))).toEqual(['2015A-NYW-002']);
  expect(shelf()?.mark).toMatchObject({ version: 2, rows: 1, writing: false });
});

test('a run whose rows are refused does not say that they are there', async () => {
  await approve(1, planRow(1));
  const { ledgers } = office.services;
  const write = ledgers.write;
  vi.spyOn(ledgers, 'write').mockImplementationOnce(async (table, of, ...given) => {
    // What a run does that has set the document aside meanwhile.
    const cleared = { events: 2, version: 0, content: '', rows: 0, writing: false };
    await ledgers.setProgress(table, of, cleared);
    return write(table, of, ...given);
  });
  await projectDocument(id, office.services, new Date());
  expect(titles()).toHaveLength(1);
  expect(shelf()?.mark).toMatchObject({ version: 1, rows: 1, writing: false });
});

test('a run that was overtaken looks again and leaves what is in force', async () => {
  await approve(1, planRow(1));
  const { ledgers } = office.services;
  const write = ledgers.write;
  vi.spyOn(ledgers, 'write').mockImplementationOnce(async (table, of, changes, mark) => {
    await approve(2, planRow(2));
    await projectDocument(id, office.services, new Date());
    return write(table, of, changes, mark);
  });
  await projectDocument(id, office.services, new Date());
  expect(titles().map((title) => title.slice(0, 13))).toEqual(['2015A-NYW-002']);
  expect(shelf()?.mark).toMatchObject({ version: 2, writing: false });
});
