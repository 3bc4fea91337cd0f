/** Roots of days follow one another, one for each number, and nothing in the archive is written over. */
import type { ChainedRoot } from '../../../shared/submission/day-root.ts';
import { rootPrefix } from '../../../shared/submission/keys.ts';
import type { World } from '../world.ts';

export const watchRoots = (world: World): void => {
  const { buckets, violate } = world;
  const roots = new Map<number, string>();
  world.onObject.push((bucket, key, text) => {
    if (bucket !== 'archive') return;
    if ((buckets.archive.objects.get(key) ?? []).length > 1)
      violate('nothing in the archive is written over', key);
    if (!key.startsWith(rootPrefix)) return;
    const { n, hash, previous } = JSON.parse(text) as ChainedRoot;
    if (roots.has(n)) violate('the chain of roots never forks', `${key}: a second root ${n}`);
    if (previous !== (roots.get(n - 1) ?? ''))
      violate('the chain of roots never forks', `${key}: root ${n} does not follow root ${n - 1}`);
    roots.set(n, hash);
  });
};
