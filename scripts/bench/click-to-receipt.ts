/**
 * From the moment the add-on sends a roster until it has its receipt, next to the least that keeps it:
 * unpack, parse, one object, one transaction, from this process through the same local services. Each
 * round sends a new content as the next version. The stream is held back, so that only this is measured.
 */
import { gunzipSync } from 'node:zlib';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { sha256 } from '../../functions/common/hashes.ts';
import { connectArchive } from '../../functions/storage/archive.ts';
import { connectContentKeys } from '../../functions/storage/content-keys.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { type Booted, bootWithClass, submissionOf } from './booted.ts';
import { keyShare } from './budgets.ts';
import { againstFloor, type Bench } from './figure.ts';
import { givenRoster, packed, period, unit } from './given-roster.ts';
import { compareWork, wallClock } from './measure.ts';

/** An everyday roster, whose persons are sealed. */
const sealedRows = 60;

const rosterOf = (rows: number, version: number): Buffer =>
  packed(submissionOf(traineeRoster, period, version - 1, givenRoster(rows, { remark: `第 ${version} 稿` })));

/** The newest content of the roster, as the archive keeps it: sealed. */
const readArchived = async (s3: S3Client, Bucket: string): Promise<Uint8Array> => {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const Key = Contents.map(({ Key: key }) => key as string).find((key) =>
    key.includes(`${unit}/${traineeRoster.id}`),
  );
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
};

/** The floor: unpack, parse, keep one object, write one transaction of two events and a head. */
const keeper = async ({ local }: Booted) => {
  const { dynamodb, s3: access, tables, buckets } = local.about;
  const s3 = new S3Client({ ...access, forcePathStyle: true });
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(dynamodb));
  const Bucket = buckets.Archive as string;
  const TableName = tables.Submissions as string;
  const archived = await readArchived(s3, Bucket);
  let round = 0;
  return {
    async keep(bytes: Buffer) {
      JSON.parse(gunzipSync(bytes).toString());
      round += 1;
      await s3.send(new PutObjectCommand({ Bucket, Key: `floor/${round}`, Body: archived }));
      const put = (sk: string) => ({
        Put: { TableName, Item: { pk: `FLOOR#${round}`, sk, text: 'x'.repeat(700) } },
      });
      await documents.send(new TransactWriteCommand({ TransactItems: ['1', '2', 'HEAD'].map(put) }));
    },
    close() {
      s3.destroy();
      documents.destroy();
    },
  };
};

/** Milliseconds that a key of its own and the seal add to keeping a content, as it is archived after the check. */
const timeOfKeys = async ({ local }: Booted, rounds: number): Promise<number> => {
  const { dynamodb, s3: access, tables, buckets } = local.about;
  const s3 = new S3Client({ ...access, forcePathStyle: true });
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(dynamodb));
  const archive = connectArchive(buckets.Archive, s3, () =>
    connectContentKeys(documents, tables.Persons as string),
  );
  const { rows } = givenRoster(sealedRows);
  let round = 0;
  const keep = (form: string) => async () => {
    round += 1;
    const text = JSON.stringify({ round, rows });
    await archive.keep({ unit, form, period }, sha256(text), text);
  };
  const { ours, floor } = await compareWork(
    { ours: keep(traineeRoster.id), floor: keep('class-return') },
    { clock: wallClock, rounds, warmUps: 3 },
  );
  s3.destroy();
  documents.destroy();
  return ours - floor;
};

export const clickToReceipt: Bench = {
  name: 'receipt',
  wholeSystem: true,
  async run({ rosterRows, rounds }) {
    const booted = await bootWithClass();
    try {
      await booted.local.streams.pause(true);
      let version = 1;
      await booted.post('submissions', rosterOf(rosterRows, version));
      const floor = await keeper(booted);
      const first = rosterOf(rosterRows, 1);
      const warmUps = 3;
      const bodies = Array.from({ length: rounds + warmUps }, (_, i) => rosterOf(rosterRows, i + 2));
      const times = await compareWork(
        {
          ours: async () => {
            version += 1;
            await booted.post('submissions', bodies[version - 2] as Buffer);
          },
          floor: () => floor.keep(first),
        },
        { clock: wallClock, rounds, warmUps },
      );
      floor.close();
      const keys = await timeOfKeys(booted, rounds);
      return [
        againstFloor(`receipt for ${rosterRows} rows`, times.ours, times.floor, 2, 'ms'),
        againstFloor(
          `the same, against one whose content needs no key`,
          times.ours,
          times.ours - Math.max(0, keys),
          keyShare,
          'ms',
        ),
      ];
    } finally {
      await booted.close();
    }
  },
};
