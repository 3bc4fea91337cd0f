/** Are the roots of the days themselves one whole chain? */

import { firstBrokenLink } from '../../shared/submission/chain.ts';
import type { ChainedRoot, Fault } from '../../shared/submission/day-root.ts';
import { sha256 } from '../common/hashes.ts';
import type { RootFile, Roots } from '../storage/root-file.ts';

export type LastRoot = {
  readonly last: ChainedRoot | undefined;
  readonly files: readonly RootFile[];
  readonly faults: readonly Fault[];
};

/**
 * @param full all of them from the first on; otherwise the last two, and all when their number does not fit:
 *   every root is a megabyte, and years of them are not read every night
 */
export const verifyRoots = async (roots: Roots, full: boolean): Promise<LastRoot> => {
  const files = await roots.list();
  const faults = files.flatMap(({ key, whole }) =>
    whole ? [] : [{ subject: key, fault: 'it was written over or deleted' }],
  );
  const recent = await walk(full ? files : files.slice(-2), roots, full);
  const fits = full || recent.last?.n === files.length;
  const walked = fits ? recent : await walk(files, roots, true);
  return { last: walked.last, files, faults: [...faults, ...walked.faults] };
};

const walk = async (
  files: readonly RootFile[],
  roots: Roots,
  fromFirst: boolean,
): Promise<{ last: ChainedRoot | undefined; faults: Fault[] }> => {
  const faults: Fault[] = [];
  let last: ChainedRoot | undefined;
  for (const { key } of files) {
    const root = await roots.read(key);
    if (!root) {
      faults.push({ subject: key, fault: 'it cannot be read' });
      continue;
    }
    if (firstBrokenLink([root], sha256, root.previous))
      faults.push({ subject: key, fault: 'its hash is not that of what it says' });
    const expected = last ? last.n + 1 : fromFirst ? 1 : root.n;
    if (root.n !== expected) faults.push({ subject: key, fault: `root ${expected} is missing before it` });
    else if (last && root.previous !== last.hash)
      faults.push({ subject: key, fault: 'it does not follow the root before it' });
    last = root;
  }
  return { last, faults };
};
