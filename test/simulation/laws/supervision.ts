/**
 * At rest the flags of the last night are what the returns in force say, recounted in the plainest way; and each look at a
 * case that was answered is in the record.
 */
import type { Row } from '../../../shared/form/define-form.ts';
import { headsOf, inForceOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';

const fen = (row: Row, column: string): number => Number(row[column] ?? 0);
/** What is due by the last day of the simulation. */
const lastMonth = '2015-03';

/** By key, by how much more went out than came in. */
const moreOut = (world: World): ReadonlyMap<string, number> => {
  const aside = new Set(headsOf(world).flatMap((head) => (head.state.aside ? [pathOf(head)] : [])));
  const left = new Map<string, number>();
  for (const { path, content } of inForceOf(world, 'funding-return')) {
    if (aside.has(path) || content.period > lastMonth) continue;
    for (const row of content.rows) {
      const project = String(row.project).split('-').slice(0, 3).join('-');
      const key = [content.unit, project, row.source, ...(row.fiscalLevel ? [row.fiscalLevel] : [])].join(
        '/',
      );
      const moved =
        fen(row, 'received') +
        fen(row, 'handed') +
        fen(row, 'recovered') -
        fen(row, 'passed') -
        fen(row, 'spent') -
        fen(row, 'returned');
      left.set(key, (left.get(key) ?? 0) + moved);
    }
  }
  return new Map([...left].flatMap(([key, each]) => (each < 0 ? [[`more-out-than-in/${key}`, -each]] : [])));
};

export const supervisionAtRest = (world: World): void => {
  const night = world.buckets.reports.objects.get('flags/night.json')?.at(-1);
  if (night === undefined) world.violate('a night compares the ledgers', 'there is no night');
  else {
    const { found } = JSON.parse(night) as {
      found: { kind: string; flags: { key: string; figure: number }[] }[];
    };
    const flags = found
      .flatMap((each) => (each.kind === 'more-out-than-in' ? each.flags : []))
      .map(({ key, figure }) => `${key} ${figure}`);
    const wanted = [...moreOut(world)].map(([key, figure]) => `${key} ${figure}`);
    if (flags.sort().join('\n') !== wanted.sort().join('\n'))
      world.violate('flags equal a plain recount', `${flags.join(', ')}; recounted ${wanted.join(', ')}`);
  }
  const kept = [...world.table('Certificates').items.values()].flatMap(({ item }) =>
    item.type === 'looked-at-case' ? [String(item.by)] : [],
  );
  for (const who of new Set(world.looks)) {
    const count = (list: readonly string[]): number => list.filter((each) => each === who).length;
    if (count(kept) < count(world.looks))
      world.violate(
        'each look at a case is in the record',
        `${who} looked ${count(world.looks)} times, recorded ${count(kept)}`,
      );
  }
};
