/**
 * Proves that no event was changed after the fact: `node scripts/verify-chains.ts`, with an operator's AWS rights and the
 * names of tables and bucket in the environment (docs/runbook.md). Exits with 1 when something does not hold.
 */
import { currentProgramme } from '../functions/programme.ts';
import { verifyChains } from '../functions/rebuild.ts';
import { connectArchive } from '../functions/storage/archive.ts';
import { connectSubmissions } from '../functions/storage/submissions.ts';

const { checked, faults } = await verifyChains({
  programme: currentProgramme(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
});
for (const { document, fault } of faults) console.error(`${document}: ${fault}`);
console.log(`${checked} documents checked, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
