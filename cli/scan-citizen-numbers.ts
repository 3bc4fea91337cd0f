/**
 * Looks for numbers of persons where none may be: tables, archive, reports, logs, outbox. It finds what would lose
 * its middle in a text (shared/ground/mask-numbers.ts), whatever its spelling. Files are taken apart into their
 * texts, tables are read through their own API, because a database may split a value over pages.
 * People's own spreadsheets (`sheets/`) are not looked at: they are what people typed.
 *
 * node cli/scan-citizen-numbers.ts DIR [ABOUT_URL]   exit 1 when one is found or a file cannot be read
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { countNumbersIn } from './scan/count-numbers-in.ts';
import { lettersIn, textsIn, textsInJson } from './scan/texts-in.ts';

/** `place` says where, never which number. A file that cannot be taken apart is no file without numbers. */
export type Leak = { readonly place: string; readonly count: number; readonly unread?: true };

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
    .map((path) => scanFile(path, countNumbersIn(textsInJson(relative(folder, path).split(sep)))))
    .filter((leak) => leak.count > 0 || leak.unread);

const scanFile = (place: string, inName: number): Leak => {
  const bytes = readFileSync(place);
  try {
    return { place, count: inName + countNumbersIn(textsIn(bytes, place)) };
  } catch {
    return { place, count: inName + countNumbersIn(lettersIn(bytes)), unread: true };
  }
};

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
      const found = countNumbersIn(textsInJson(page.Items ?? []));
      if (found) leaks.push({ place: `table ${place}`, count: found });
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
  for (const { place, count: found, unread } of leaks) {
    if (found) console.log(`${found} number(s) of persons in ${place}`);
    if (unread) console.log(`${place} could not be read: open it and look`);
  }
  if (leaks.some((leak) => leak.count > 0)) console.log('FOUND');
  else console.log(leaks.length ? 'NOT ALL READ' : 'no number of a person found');
  process.exitCode = leaks.length ? 1 : 0;
}
