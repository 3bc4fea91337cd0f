/** What the pages of certificates keep, against the real engine: tries of names, checksums of files, printed records. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectCertificateFiles } from '../../../functions/storage/certificate-files.ts';
import { connectKeptRecords } from '../../../functions/storage/kept-records.ts';
import { connectNameTries, mostTries } from '../../../functions/storage/name-tries.ts';
import { inMemoryRecords } from '../../support/in-memory-records.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';

let local: LocalStorage;
beforeAll(async () => {
  local = await bootStorage([]);
});
afterAll(() => local?.close());

const [number, day] = ['QDZX20150700001J', '2015-06-10'];

test('however many try at the same moment, no more than ten names are compared on a day', async () => {
  const tries = connectNameTries(local.documents, local.tables.Counts);
  const taken = await Promise.all(Array.from({ length: 25 }, () => tries.take(number, day)));
  expect(taken.filter(Boolean)).toHaveLength(mostTries);
  expect(await tries.take(number, day)).toBe(false);
  // A right name is given back, and may be tried again; another number and another day have their own.
  await tries.giveBack(number, day);
  expect([await tries.take(number, day), await tries.take(number, day)]).toEqual([true, false]);
  expect(await tries.take('QDZX20150700002H', day)).toBe(true);
  expect(await tries.take(number, '2015-06-11')).toBe(true);
});

test('a count is gone two days after its day', async () => {
  const { ScanCommand } = await import('@aws-sdk/lib-dynamodb');
  const tries = connectNameTries(local.documents, local.tables.Counts);
  await tries.take('QDZX20150700003F', day);
  const { Items = [] } = await local.documents.send(new ScanCommand({ TableName: local.tables.Counts }));
  const kept = Items.find(({ pk }) => String(pk).includes('00003F'));
  expect(kept?.expires).toBe(Date.parse('2015-06-12T00:00:00Z') / 1000);
});

test('files of a certificate are kept by their checksums, each once', async () => {
  const files = connectCertificateFiles(local.documents, local.tables.Certificates);
  expect(await files.of(number)).toEqual([]);
  await files.keep(number, 'b'.repeat(64));
  await files.keep(number, 'a'.repeat(64));
  await files.keep(number, 'a'.repeat(64));
  await files.keep('QDZX20150700002H', 'c'.repeat(64));
  expect(await files.of(number)).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
});

test.each([
  ['in memory', () => inMemoryRecords()],
  ['in DynamoDB', () => connectKeptRecords(local.documents, local.tables.Persons)],
])('a printed record is found again by its number alone, %s', async (_where, connect) => {
  const records = connect();
  const record = { name: '样乙', mask: '样*10', printedOn: '2015-06-10', rows: [] };
  expect(await records.find('QDZXXS2015AAAAAAAAAAAAA')).toBeUndefined();
  const [one, other] = ['1'.repeat(64), '2'.repeat(64)];
  await records.keep('QDZXXS2015AAAAAAAAAAAAA', one, record);
  await records.keep('QDZXXS2015AAAAAAAAAAAAA', one, record);
  await records.keep('QDZXXS2015CCCCCCCCCCCCC', one, record);
  await records.keep('QDZXXS2015BBBBBBBBBBBBB', other, record);
  expect(await records.find('QDZXXS2015AAAAAAAAAAAAA')).toEqual(record);
  // All of whoever is erased are taken away, and nobody else's.
  expect([await records.erase(one), await records.erase(one)]).toEqual([2, 0]);
  expect(await records.find('QDZXXS2015AAAAAAAAAAAAA')).toBeUndefined();
  expect(await records.find('QDZXXS2015BBBBBBBBBBBBB')).toEqual(record);
});
