/**
 * Proves that nothing recorded was changed after the fact: `node cli/verify-chains.ts [--archive DIR]`, with an
 * operator's AWS rights and the names of tables and bucket in the environment (docs/runbook.md). Chains, heads, every
 * content, the roots of the days, and the documents against the last root; it writes nothing. With `--archive` contents
 * and roots are read from a copy of the archive bucket instead. Exits with 1 when something does not hold.
 */
import { parseArgs } from 'node:util';
import { directoryJournal } from '../functions/audit/directory-journal.ts';
import { personsJournal } from '../functions/audit/persons-journal.ts';
import { verifyChains } from '../functions/audit/verify-chains.ts';
import { verifyRoots } from '../functions/audit/verify-roots.ts';
import { currentCity } from '../functions/common/city.ts';
import { connectArchive } from '../functions/storage/archive.ts';
import { connectCertificates } from '../functions/storage/certificates.ts';
import { connectContentKeys } from '../functions/storage/content-keys.ts';
import { connectDirectory } from '../functions/storage/directory.ts';
import { dynamodb } from '../functions/storage/dynamodb.ts';
import { connectPersonsRecord } from '../functions/storage/persons-record.ts';
import { connectRoots } from '../functions/storage/roots.ts';
import { setting } from '../functions/storage/setting.ts';
import { connectSubmissions } from '../functions/storage/submissions.ts';
import { isAccepted } from '../shared/submission/day-root.ts';
import { needs } from './needs.ts';
import { archiveCopy, isEmptyCopy, rootsCopy } from './verify-chains/archive-copy.ts';

const { archive: copy } = parseArgs({ options: { archive: { type: 'string' } } }).values;
if (copy && isEmptyCopy(copy)) {
  console.error(
    `${copy} holds no copy of the archive: nothing was checked. Copy the bucket first (aws s3 sync s3://BUCKET ${copy}) and see that files arrive.`,
  );
  process.exit(1);
}

needs(
  'CITY',
  'SUBMISSIONS_TABLE',
  'CERTIFICATES_TABLE',
  'DIRECTORY_TABLE',
  'PERSONS_TABLE',
  ...(copy ? [] : (['ARCHIVE_BUCKET'] as const)),
);

const { last, files, faults: ofRoots } = await verifyRoots(copy ? rootsCopy(copy) : connectRoots(), true);
const { checked, contents, faults } = await verifyChains(
  {
    city: currentCity(),
    submissions: connectSubmissions(),
    archive: copy
      ? archiveCopy(copy, connectContentKeys(dynamodb(), setting('PERSONS_TABLE')))
      : connectArchive(),
    certificates: connectCertificates(),
    journals: [directoryJournal(connectDirectory()), personsJournal(connectPersonsRecord())],
  },
  last,
);
const all = [...ofRoots, ...faults];
const open = all.filter((fault) => !isAccepted(last?.accepted ?? [], fault));
for (const fault of all)
  console.error(`${fault.subject}: ${fault.fault}${open.includes(fault) ? '' : ' (accepted)'}`);
if (last) console.log(`last root: number ${last.n} of ${last.day}, ${last.hash}`);
console.log(
  `${checked} documents, ${contents} contents and ${files.length} roots checked, ${open.length} faults`,
);
process.exitCode = open.length ? 1 : 0;
