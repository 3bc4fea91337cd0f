/**
 * Looks for numbers of persons where none may be: tables, archive, reports, logs, outbox. It finds what would lose
 * its middle in a text (shared/ground/mask-numbers.ts), whatever its spelling. Files are taken apart into their
 * texts, tables are read through their own API, because a database may split a value over pages.
 * People's own spreadsheets (`sheets/`) are not looked at: they are what people typed.
 *
 * node cli/scan-citizen-numbers.ts DIR [ABOUT_URL]   exit 1 when one is found, a file cannot be read, or there is none
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { countNumbersIn } from './scan/count-numbers-in.ts';
import { lettersIn, textsIn, textsInJson } from './scan/texts-in.ts';

/** `place` says where, never which number. A file that cannot be taken apart is no file without numbers. */
export type Leak = { readonly place: string; readonly count: number; readonly unread?: true };

/** @param path of a folder, or of one file @param skip names of what is not looked at right under it */
const filesIn = (path: string, skip: readonly string[] = []): string[] => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !skip.includes(name))
    .flatMap((name) => filesIn(join(path, name)));
};

const ownSheets = ['sheets'];

/** @param path of a folder, or of one file */
export const scanFolder = (path: string, skip: readonly string[] = ownSheets): Leak[] => {
  const files = filesIn(path, skip);
  const above = files[0] === path ? dirname(path) : path;
  return files
    .map((file) => scanFile(file, countNumbersIn(textsInJson(relative(above, file).split(sep)))))
    .filter((leak) => leak.count > 0 || leak.unread);
};

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
  // A path that was mistyped must not look like one in which nothing was found.
  const isEmpty = !existsSync(folder) || filesIn(folder, ownSheets).length === 0;
  const leaks = isEmpty ? [] : scanFolder(folder);
  if (aboutUrl) leaks.push(...(await scanTables((await (await fetch(aboutUrl)).json()) as About)));
  for (const { place, count: found, unread } of leaks) {
    if (found) console.log(`${found} number(s) of persons in ${place}`);
    if (unread) console.log(`${place} could not be read: open it and look`);
  }
  if (isEmpty) console.log(`${folder} has no file to look at`);
  if (leaks.some((leak) => leak.count > 0)) console.log('FOUND');
  else if (leaks.length) console.log('NOT ALL READ');
  else if (!isEmpty) console.log('no number of a person found');
  process.exitCode = leaks.length || isEmpty ? 1 : 0;
}
