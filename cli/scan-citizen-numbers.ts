/**
 * Looks for citizen numbers where none may be: tables, archive, reports, logs, outbox. Files are read
 * as bytes (gzip opened), tables through their own API, because a database may split a value over pages.
 * People's own spreadsheets (`sheets/`) are not looked at: they are what people typed.
 *
 * node cli/scan-citizen-numbers.ts DIR [ABOUT_URL]   exit 1 when one is found
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { isCitizenNumber } from '../shared/form/kinds/citizen-number.ts';

/** `place` says where, never which number. */
export type Leak = { readonly place: string; readonly count: number };

const candidate = /(?<![0-9A-Za-z])[0-9０-９]{17}[0-9０-９XxＸｘ](?![0-9A-Za-z])/g;

/** How many well-formed citizen numbers a text holds. */
export const countCitizenNumbers = (text: string): number =>
  (text.match(candidate) ?? []).filter((run) => isCitizenNumber(run.normalize('NFKC').toUpperCase())).length;

const textOf = (bytes: Buffer): string => {
  const opened = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return opened.toString('utf8');
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

export const scanFolder = (folder: string, skip: readonly string[] = ['sheets']): Leak[] =>
  readdirSync(folder)
    .filter((name) => !skip.includes(name))
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    })
    .map((path) => ({
      place: path,
      count: countCitizenNumbers(textOf(readFileSync(path))) + countCitizenNumbers(path),
    }))
    .filter(({ count }) => count > 0);

type About = {
  dynamodb: {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
  };
  tables: Record<string, string>;
};

/** Scans every table of a running local system, by the answer of its `/_local/about`. */
export const scanTables = async ({ dynamodb, tables }: About): Promise<Leak[]> => {
  const client = new DynamoDBClient(dynamodb);
  const leaks: Leak[] = [];
  for (const [place, TableName] of Object.entries(tables)) {
    let from: Record<string, never> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({ TableName, ...(from ? { ExclusiveStartKey: from } : {}) }),
      );
      const count = countCitizenNumbers(JSON.stringify(page.Items ?? []));
      if (count) leaks.push({ place: `table ${place}`, count });
      from = page.LastEvaluatedKey as Record<string, never> | undefined;
    } while (from);
  }
  client.destroy();
  return leaks;
};

if (import.meta.main) {
  const [folder, aboutUrl] = process.argv.slice(2);
  if (!folder) throw new Error('usage: node cli/scan-citizen-numbers.ts DIR [ABOUT_URL]');
  const leaks = scanFolder(folder);
  if (aboutUrl) leaks.push(...(await scanTables((await (await fetch(aboutUrl)).json()) as About)));
  for (const { place, count } of leaks) console.log(`${count} citizen number(s) in ${place}`);
  console.log(leaks.length ? 'FOUND' : 'no citizen number found');
  process.exitCode = leaks.length ? 1 : 0;
}
