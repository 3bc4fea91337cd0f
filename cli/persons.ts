/**
 * The rights of persons, for an operator with AWS rights and the names of tables, bucket and secret in the environment
 * (docs/runbook.md): `node cli/persons.ts kept | correct | erase | retention --by EMAIL --name NAME [--carry-out]`. Name and number
 * of whom it is about are read from standard input, line by line, so that they are in no history of a shell.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { currentCity, servicesFor } from '../functions/common/city.ts';
import { correctRights, eraseRights, tellRights } from '../functions/persons/ask-rights.ts';
import { erasePersons } from '../functions/persons/erase-persons.ts';
import { askPastRetention, findPastRetention } from '../functions/persons/past-retention.ts';
import { connectArchive } from '../functions/storage/archive.ts';
import { connectCertificates } from '../functions/storage/certificates.ts';
import { connectKeptRecords } from '../functions/storage/kept-records.ts';
import { connectLedgers } from '../functions/storage/ledgers.ts';
import { connectPersonsRecord } from '../functions/storage/persons-record.ts';
import { connectReports } from '../functions/storage/reports.ts';
import { connectCityKey } from '../functions/storage/secret.ts';
import { connectSubmissions } from '../functions/storage/submissions.ts';
import { connectTrainees } from '../functions/storage/trainees.ts';
import { fill } from '../shared/ground/bilingual.ts';
import { Problem } from '../shared/ground/problem.ts';
import { todayOf } from '../shared/programme/reporting-calendar.ts';
import { retentionWords } from '../shared/words/persons.ts';
import { needs, ofDocuments } from './needs.ts';
import { printRetention } from './persons/print-retention.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string' },
    name: { type: 'string' },
    order: { type: 'string' },
    'carry-out': { type: 'boolean' },
  },
});
const [task] = positionals;
const { by, name } = values;
if (!['kept', 'correct', 'erase', 'retention'].includes(task ?? '') || !by || !name) {
  console.error(
    '用法 Usage: node cli/persons.ts kept | correct | erase | retention --by EMAIL --name NAME [--order NUMBER] [--carry-out]',
  );
  process.exit(2);
}

needs(...ofDocuments, 'REPORTS_BUCKET', 'PSEUDONYM_SECRET');

const now = new Date();
const city = currentCity();
const services = servicesFor(
  {
    city,
    submissions: connectSubmissions(),
    archive: connectArchive(),
    certificates: connectCertificates(),
    ledgers: connectLedgers(),
    trainees: connectTrainees(),
    persons: connectPersonsRecord(),
    reports: connectReports(),
    records: connectKeptRecords(),
    cityKey: connectCityKey(),
  },
  todayOf(city, now),
);
const asking = { actor: { email: by, name }, now };
const say = ({ zh, en }: { readonly zh: string; readonly en: string }): void => console.log(`${zh}\n${en}`);

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const ask = async (question: string): Promise<string> => {
  console.log(question);
  return String((await lines.next()).value ?? '');
};
const somebody = async () => ({
  name: await ask('姓名 Name:'),
  number: await ask('证件号码 Number:'),
  reason: await ask('事由 Reason:'),
});

const tasks: Record<string, () => Promise<void>> = {
  async kept() {
    console.log(JSON.stringify(await tellRights(await somebody(), services, asking), undefined, 2));
  },
  async correct() {
    const given = { ...(await somebody()), correct: await ask('更正为 Correct name:') };
    console.log(JSON.stringify(await correctRights(given, services, asking)));
  },
  async erase() {
    const basis = values.order === undefined ? ('period' as const) : ('order' as const);
    await eraseRights({ ...(await somebody()), basis, order: values.order }, services, asking);
    say(fill(retentionWords.erased, { ...(await erasePersons(services, now)) }));
  },
  async retention() {
    printRetention(city.retention);
    const past = await findPastRetention(services, now);
    const { rows, persons, documents } = past;
    if (persons.length === 0) return say(retentionWords.nothing);
    say(fill(retentionWords.due, { persons: persons.length, rows, documents: documents.length }));
    for (const path of documents) console.log(path);
    if (!values['carry-out']) return say(retentionWords.dryRun);
    await askPastRetention(past, services, asking);
    say(fill(retentionWords.erased, { ...(await erasePersons(services, now)) }));
  },
};

try {
  await tasks[task as string]?.();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  say(error.title);
  process.exitCode = 1;
}
process.stdin.destroy();
