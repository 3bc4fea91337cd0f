/**
 * Fills the ledger tables again from the archive: `node cli/rebuild-tables.ts`, with an operator's AWS rights and the
 * names of tables and bucket in the environment (docs/runbook.md). What is right already is not written. Events written
 * before there were indexes of them (by person, by month) are put into these.
 */
import { rebuildCertificates } from '../functions/certificates/project-certificates.ts';
import { currentCity } from '../functions/common/city.ts';
import { connectArchive } from '../functions/storage/archive.ts';
import { connectCertificates } from '../functions/storage/certificates.ts';
import { connectLedgers } from '../functions/storage/ledgers.ts';
import { connectRecordedEvents } from '../functions/storage/recorded-events.ts';
import { connectSubmissions } from '../functions/storage/submissions.ts';
import { indexActs, rebuildTables } from '../functions/stream/rebuild.ts';
import { needs, ofDocuments } from './needs.ts';

needs(...ofDocuments);

const services = {
  city: currentCity(),
  submissions: connectSubmissions(),
  acts: connectRecordedEvents(),
  archive: connectArchive(),
  ledgers: connectLedgers(),
  certificates: connectCertificates(),
};
const { documents, puts, deletes, aside } = await rebuildTables(services, new Date());
console.log(`${documents} documents compared, ${puts} rows written, ${deletes} removed`);
for (const path of aside) console.log(`set aside, in no ledger: ${path}`);
console.log(`${await indexActs(services)} events indexed`);
console.log(`${await rebuildCertificates(services)} rows of certificates put`);
