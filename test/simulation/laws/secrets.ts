/** No citizen number lies anywhere, and somebody may always keep the directory. */

import { tables } from '../../../infra/tables.ts';
import { contentKeyPrefix, unitsKey } from '../../../shared/submission/keys.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { isValidOn } from '../../../shared/tables/terms.ts';
import { dayOf, peopleNow } from '../directory.ts';
import { contentOf } from '../documents.ts';
import type { World } from '../world.ts';

export const storesOf = ({ table, buckets }: World): string =>
  JSON.stringify([
    ...Object.keys(tables).map((name) => [...table(name).items.values()].map(({ text }) => text).sort()),
    ...Object.values(buckets).map(({ objects }) => [...objects].sort(([a], [b]) => (a < b ? -1 : 1))),
  ]);

/** What is sealed, as whoever has the keys reads it. */
const openedOf = (world: World): string =>
  JSON.stringify(
    [...world.table('Persons').items.values()].map(({ item }) =>
      String(item.pk).startsWith(contentKeyPrefix)
        ? contentOf(world, parseDocumentPath(String(item.pk).slice(contentKeyPrefix.length)), String(item.sk))
        : '',
    ),
  );

export const secretsAtRest = (world: World): void => {
  const stores = storesOf(world) + openedOf(world);
  for (const secret of world.secrets)
    if (stores.includes(secret)) world.violate('no citizen number is kept', `…${secret.slice(-4)}`);
};

export const watchDirectory = (world: World): void => {
  world.onWrite.push(({ table, after }) => {
    if (table !== 'Directory' || !after) return;
    if (after.pk === unitsKey.pk) world.kept.set('units', world.scheduler.now);
    else if (after.unit !== undefined) world.kept.set(String(after.email), world.scheduler.now);
  });
  world.onWrite.push(({ table, after }) => {
    if (table !== 'Directory' || !String(after?.pk).startsWith('PERSON#') || after?.unit === undefined)
      return;
    // Looked at when everything written with it is there.
    world.scheduler.at(world.scheduler.now, () => {
      const today = dayOf(world.scheduler.now);
      if (!peopleNow(world).some((each) => each.roles.includes('administrator') && isValidOn(each, today)))
        world.violate('there is always an administrator', String(after.email));
    });
  });
};
