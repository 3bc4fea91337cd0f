/**
 * The last minute before a deadline: many clerks open their plan and submit it, each at a moment of their own,
 * while two reviewers work the queue off from its oldest end, in each other's way. Everything goes through HTTP
 * with tokens of the local identity. What fails on our side is sent again, as the add-on does and people do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { verifyChains } from '../../functions/audit/verify-chains.ts';
import { connectArchive } from '../../functions/storage/archive.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { connectContentKeys } from '../../functions/storage/content-keys.ts';
import { connectPlans } from '../../functions/storage/plans.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { bootLocal, type Local } from '../../local/boot.ts';
import { prepareZhixin } from '../../local/template/zhixin-assembly.ts';
import { qingdao } from '../../shared/programme/qingdao.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { createSystem } from '../demo/system.ts';
import { clerksOf, lines, writePeople, year } from './rush-clerks.ts';
import { openDesk } from './rush-desk.ts';

/** Plans of two years are taken in December: those of this one are filed quietly, those of the next in a rush. */
const start = '2014-12-22T09:00:00+08:00';
const quietYear = '2014';
const reviewers = ['reviewer@qingdao.example', 'reviewer2@qingdao.example'] as const;

export type Rush = {
  /** Milliseconds from sending a plan to its receipt, clerk by clerk. */
  readonly times: readonly number[];
  readonly receipts: readonly string[];
  /** What happened to each document, as its events tell, e.g. `submit, approve`. */
  readonly happened: readonly string[];
  /** Lines of plans in the ledger at the end, and those of them that differ. */
  readonly ledger: { readonly rows: number; readonly codes: number };
  /** What does not hold of chains and archive. */
  readonly faults: readonly string[];
  /** Approvals that were told to be in force, and those that came second and were told so. */
  readonly approved: number;
  readonly second: number;
  /** Requests sent again. */
  readonly again: number;
};
export type RushHour = {
  readonly local: Local;
  /** Milliseconds of each submission while one clerk comes after the other. */
  readonly quiet: () => Promise<readonly number[]>;
  readonly rush: (seconds: number) => Promise<Rush>;
  readonly close: () => Promise<void>;
};

export const openRushHour = async (plans: number): Promise<RushHour> => {
  const clerks = clerksOf(plans);
  const data = mkdtempSync(join(tmpdir(), 'zhixin-rush-'));
  const sample = join(data, 'people.json');
  writePeople(sample, clerks);
  const local = await bootLocal({ outdir: await prepareZhixin(), data, start: new Date(start), sample });
  const desk = await openDesk(local, [...clerks.map(({ email }) => email), ...reviewers]);
  const stores = openStores(local);
  const system = createSystem(local);
  return {
    local,
    async quiet() {
      const times: number[] = [];
      for (const clerk of clerks) {
        const { document, milliseconds } = await desk.file(clerk, quietYear);
        times.push(milliseconds);
        await desk.approve(reviewers[0], document);
      }
      await system.settle();
      return times;
    },
    async rush(seconds) {
      const random = seeded(2_014);
      const done = { approved: 0, second: 0 };
      const before = desk.again();
      const filing = clerks.map(async (clerk) => {
        await sleep(random() * seconds * 1_000);
        return desk.file(clerk, year);
      });
      /** Works the queue off until all are approved, by whichever of the two. */
      const review = async (reviewer: string): Promise<void> => {
        while (done.approved < plans) {
          const waiting = await desk.queue(reviewer);
          for (const document of waiting) {
            if (await desk.approve(reviewer, document)) done.approved += 1;
            else done.second += 1;
          }
          if (waiting.length === 0) await sleep(100);
        }
      };
      const [receipts] = await Promise.all([Promise.all(filing), ...reviewers.map(review)]);
      await system.settle();
      return {
        times: receipts.map(({ milliseconds }) => milliseconds),
        receipts: receipts.map(({ number }) => number),
        ...done,
        again: desk.again() - before,
        ...(await stores.look(receipts.map(({ document }) => document))),
      };
    },
    async close() {
      system.close();
      stores.close();
      await local.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};

/** Numbers from 0 to 1, the same in every run. */
const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

/** Reads past the functions, to see what really lies there. */
const openStores = ({ about: { dynamodb, s3: access, tables, buckets } }: Local) => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(dynamodb));
  const s3 = new S3Client({ ...access, forcePathStyle: true });
  const submissions = connectSubmissions(client, tables.Submissions as string);
  const archive = connectArchive(buckets.Archive, s3, () =>
    connectContentKeys(client, tables.Persons as string),
  );
  const certificates = connectCertificates(client, tables.Certificates as string);
  const plans = connectPlans(client, tables.Plans as string);
  return {
    async look(documents: readonly DocumentId[]): Promise<Pick<Rush, 'happened' | 'ledger' | 'faults'>> {
      const happened: string[] = [];
      for (const id of documents)
        happened.push((await submissions.events(id)).map(({ type }) => type).join(', '));
      const codes: string[] = [];
      for await (const page of plans.projects(year)) codes.push(...page.map(({ row }) => row.code));
      const { faults } = await verifyChains({ city: qingdao, submissions, archive, certificates });
      return {
        happened,
        ledger: { rows: codes.length, codes: new Set(codes).size },
        faults: faults.map(({ subject, fault }) => `${subject}: ${fault}`),
      };
    },
    close() {
      client.destroy();
      s3.destroy();
    },
  };
};

/** What must hold however busy it was; nothing when all does. */
export const lossesOf = (
  { receipts, approved, happened, ledger, faults }: Rush,
  plans: number,
): readonly string[] => {
  const numbers = new Set(receipts).size;
  const rows = plans * lines;
  return [
    ...(numbers === plans ? [] : [`${plans} clerks hold ${numbers} different receipts`]),
    ...(approved === plans ? [] : [`${plans} plans were approved ${approved} times`]),
    ...happened.filter((each) => each !== 'submit, approve').map((each) => `a plan went through: ${each}`),
    ...(ledger.rows === rows && ledger.codes === rows
      ? []
      : [`the ledger has ${ledger.rows} rows of ${rows}`]),
    ...faults,
  ];
};
