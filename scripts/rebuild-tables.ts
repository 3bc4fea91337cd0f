/**
 * Fills the ledger tables again from the archive: `node scripts/rebuild-tables.ts`, with an operator's AWS rights and the
 * names of tables and bucket in the environment (docs/runbook.md). What is right already is not written.
 */
import { currentProgramme } from '../functions/programme.ts';
import { rebuildTables } from '../functions/rebuild.ts';
import { connectArchive } from '../functions/storage/archive.ts';
import { connectLedgers } from '../functions/storage/ledgers.ts';
import { connectSubmissions } from '../functions/storage/submissions.ts';

const { documents, puts, deletes } = await rebuildTables({
  programme: currentProgramme(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  ledgers: connectLedgers(),
});
console.log(`${documents} documents compared, ${puts} rows written, ${deletes} removed`);
