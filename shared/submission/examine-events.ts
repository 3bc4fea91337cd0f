/** What an event says beside its hash must fit the events before it: numbers, versions, receipts. */

import { firstBrokenLink, type Link } from './chain.ts';
import type { Listed } from './day-root.ts';
import type { ChainedEvent } from './events.ts';
import { receiptNumber } from './keys.ts';
import type { DocumentId } from './submission.ts';

/** What does not hold of any chain: its links, its numbers, and what the last root says of it. */
export const examineChain = (
  events: readonly (Link & { readonly n: number })[],
  rooted: Listed | undefined,
  sha256: (text: string) => string,
): string[] => {
  const faults: string[] = [];
  const broken = firstBrokenLink(events, sha256);
  if (broken) faults.push(`the chain breaks at event ${broken.n}`);
  const gap = events.findIndex(({ n }, i) => n !== i + 1);
  if (gap >= 0) faults.push(`event ${gap + 1} is missing`);
  if (rooted && events[rooted[0] - 1]?.hash !== rooted[1])
    faults.push(`event ${rooted[0]} is not the one in the last root`);
  return faults;
};

/** @param mark of the form, for receipts; undefined when the form is not known any more */
export const examineVersions = (
  id: DocumentId,
  mark: string | undefined,
  events: readonly ChainedEvent[],
): string[] => {
  const faults: string[] = [];
  let version = 0;
  let inForce = 0;
  for (const event of events) {
    if (event.type !== 'submit') {
      // The ledgers speak of what is in force, everybody else of what came last.
      const meant = event.type === 'set-aside' || event.type === 'take-in' ? inForce : version;
      if (event.version !== meant)
        faults.push(`event ${event.n} is about version ${event.version} instead of ${meant}`);
      if (event.type === 'approve') inForce = version;
      if (event.type === 'withdraw' && event.version === inForce) inForce = 0;
      continue;
    }
    version += 1;
    if (event.version !== version) faults.push(`event ${event.n} is not version ${version}`);
    if (event.baseVersion >= version)
      faults.push(`event ${event.n} is based on version ${event.baseVersion}, which was not there`);
    if (mark !== undefined && event.receipt !== receiptNumber(id, mark, event.version))
      faults.push(`event ${event.n} has the receipt of something else`);
  }
  return faults;
};
