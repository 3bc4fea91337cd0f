/** Contents with persons, their keys and the record of rights, in memory and in the local engines alike. */
import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Archive, Erasing, Left } from '../../../functions/services/archive.ts';
import type { PersonsRecord } from '../../../functions/services/persons-record.ts';
import { followPersons } from '../../../shared/persons/persons-event.ts';
import { archiveKey } from '../../../shared/submission/keys.ts';
import { inMemoryReports } from '../../support/in-memory-reports.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';

let local: LocalStorage;
beforeAll(async () => {
  local = await bootStorage([]);
});
afterAll(() => local?.close());

const roster = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };
const text = (name: string): string => JSON.stringify({ ...roster, rows: [{ name, hours: 80 }] });
/** Leaves a content as that, whatever it is. */
const into =
  (canonicalText: string) =>
  (content: object): Left | undefined =>
    JSON.stringify(content) === canonicalText ? undefined : { hash: sha256(canonicalText), canonicalText };
/** Takes one name out of a list of them. */
const withoutName =
  (name: string) =>
  (content: object): Left | undefined => {
    const was = JSON.stringify(content);
    const canonicalText = was.replace(name, '（已删除）');
    return canonicalText === was ? undefined : { hash: sha256(canonicalText), canonicalText };
  };
const entry = {
  at: '2027-02-01T02:00:00.000Z',
  by: 'a@qingdao.example',
  byName: '管示例',
  reason: '申请',
  rows: 1,
  documents: [],
};

describe.each(['in memory', 'local engines'])('%s', (where) => {
  let archive: Archive & Erasing;
  let persons: PersonsRecord;
  beforeAll(() => {
    const services = where === 'in memory' ? inMemoryServices([]) : local.services;
    ({ archive, persons } = services);
  });

  test('a content with persons is read under the hash of its plain text, however often it is kept', async () => {
    const plain = text('甲示例');
    await archive.keep(roster, sha256(plain), plain);
    await archive.keep(roster, sha256(plain), plain);
    expect(await archive.read(roster, sha256(plain))).toEqual(JSON.parse(plain));
    await expect(archive.read(roster, sha256('other'))).rejects.toThrow();
  });

  test('erased, it is read as what is left of it; kept once more, it stays erased', async () => {
    const [first, second, third] = [text('乙示例'), text('（已删除）'), text('（也已删除）')];
    await archive.keep(roster, sha256(first), first);
    await archive.erase(roster, sha256(first), into(second));
    expect(await archive.read(roster, sha256(first))).toEqual(JSON.parse(second));
    await archive.erase(roster, sha256(first), into(third));
    // A run that is begun again.
    await archive.erase(roster, sha256(first), into(third));
    expect(await archive.read(roster, sha256(first))).toEqual(JSON.parse(third));
    expect(await archive.read(roster, sha256(second))).toEqual(JSON.parse(third));
    await archive.keep(roster, sha256(first), first);
    expect(await archive.read(roster, sha256(first))).toEqual(JSON.parse(third));
  });

  test('two persons erased from one content at the same moment are both gone, from all that can be opened', async () => {
    const names = ['丁示例', '戊示例', '己示例', '庚示例'];
    const plain = text(names.join(''));
    await archive.keep(roster, sha256(plain), plain);
    await Promise.all(names.map((name) => archive.erase(roster, sha256(plain), withoutName(name))));
    const left = await archive.read(roster, sha256(plain));
    for (const name of names) expect(JSON.stringify(left)).not.toContain(name);
    // What was made of it on the way by somebody who was slower is read as what is left, too.
    for (const name of names)
      for (const other of names) {
        const between = plain.replace(name, '（已删除）').replace(other, '（已删除）');
        const read = await archive.read(roster, sha256(between)).catch(() => undefined);
        if (read) expect(read).toEqual(left);
      }
  });

  test('the record is one chain, whoever writes at the same moment; who waits is there until it is done', async () => {
    const [person, other] = ['a'.repeat(64), 'c'.repeat(64)];
    const written = await Promise.all([
      persons.append({ ...entry, type: 'told' }),
      persons.append({ ...entry, type: 'asked' }, [person, other]),
      persons.append({ ...entry, type: 'corrected' }),
    ]);
    const events = await persons.events();
    expect(events.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(events.map(({ type }) => type).toSorted()).toEqual(['asked', 'corrected', 'told']);
    for (const [i, { previous: _, hash, n: __, ...told }] of events.entries())
      expect(followPersons(events[i - 1], told, sha256).hash).toBe(hash);
    const asked = written.find(({ type }) => type === 'asked')?.n as number;
    expect(await persons.erasing()).toEqual([
      { n: asked, person, token: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { n: asked, person: other, token: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    await persons.forget(asked);
    expect(await persons.erasing()).toEqual([]);
  });
});

test('nobody who has the bucket alone reads a name, and an erased key is in no item', async () => {
  const plain = text('丙示例');
  const left = text('（已删除）三');
  await local.services.archive.keep(roster, sha256(plain), plain);
  const items = async () =>
    (await local.documents.send(new ScanCommand({ TableName: local.tables.Persons }))).Items ?? [];
  const key = (await items()).find(({ sk }) => sk === sha256(plain))?.key as string;
  expect(key).toHaveLength(44);
  await local.services.archive.erase(roster, sha256(plain), into(left));
  expect(JSON.stringify(await items())).not.toContain(key);
  const s3 = new S3Client(local.s3);
  const Bucket = local.buckets.Archive;
  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
  expect(Versions.map(({ Key }) => Key)).not.toContain(archiveKey(roster, sha256(plain)));
  for (const { Key } of Versions) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
    expect(bytes.includes('示例')).toBe(false);
    expect(bytes.includes('hours')).toBe(false);
  }
});

test('a list that named somebody has no version left', async () => {
  const edition = { month: '2015-03', revision: 1 };
  for (const reports of [local.reports, inMemoryReports()]) {
    await reports.keep(edition, 'suspicions.json', '{"list":["甲*25"]}');
    await reports.rewrite(edition, 'suspicions.json', '{"list":[]}');
    expect(await reports.read(edition, 'suspicions.json')).toBe('{"list":[]}');
  }
  const s3 = new S3Client(local.s3);
  const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: local.buckets.Reports }));
  expect(Versions).toHaveLength(1);
});
