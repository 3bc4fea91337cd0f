/** Whoever was to be erased is in nothing that was filed before, and the others stay who they were. */
import { contentKeyPrefix, erasingPk, personsPk } from '../../../shared/submission/keys.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { contentOf, eventsOf, headsOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';

type Entry = { readonly type: string; readonly at: string; readonly requests?: readonly number[] };

const itemsOf = ({ table }: World, pk: string): readonly string[] =>
  [...table('Persons').items.values()].flatMap(({ item, text }) => (item.pk === pk ? text : []));

export const personsAtRest = (world: World): void => {
  const { violate, table, erasures } = world;
  const entries = itemsOf(world, personsPk).map((text) => JSON.parse(text) as Entry);
  const waiting = itemsOf(world, erasingPk).length;
  if (waiting > 0) violate('whoever asked is erased', `${waiting} wait still`);
  for (const { entry, person } of erasures) {
    const done = entries.find(({ type, requests }) => type === 'erased' && requests?.includes(entry));
    if (!done) violate('whoever asked is erased', `entry ${entry}`);
    for (const head of headsOf(world))
      for (const event of eventsOf(world, pathOf(head))) {
        if (event.type !== 'submit' || event.nil || event.at >= (done?.at ?? '')) continue;
        const rows = contentOf(world, head, event.content)?.rows ?? [];
        if (rows.some((row) => row.person === person))
          violate('nothing is left of whoever was erased', `${pathOf(head)} version ${event.version}`);
      }
  }
  for (const { item } of table('Persons').items.values()) {
    if (!String(item.pk).startsWith(contentKeyPrefix)) continue;
    const id = parseDocumentPath(String(item.pk).slice(contentKeyPrefix.length));
    const rows = contentOf(world, id, String(item.sk))?.rows ?? [];
    const people = rows.map(({ person, class: of }) => `${person} ${of ?? ''}`);
    if (new Set(people).size < people.length) violate('no two persons become one', String(item.pk));
  }
};
