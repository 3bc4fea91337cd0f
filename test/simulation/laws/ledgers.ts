/** Ledgers show what is in force, nothing else, and it refers only to what is there; their marks say what they show. */
import { programmeOf } from '../../../shared/programme/define-city.ts';
import { canonical } from '../../../shared/submission/chain.ts';
import { documentPrefix } from '../../../shared/submission/keys.ts';
import { parseDocumentPath } from '../../../shared/submission/submission.ts';
import { ledgerOf, placeRows, projectedSk, rowPrefix } from '../../../shared/tables/project.ts';
import { city } from '../city.ts';
import { contentOf, headsOf, inForceOf, pathOf } from '../documents.ts';
import type { World } from '../world.ts';

const tables: readonly string[] = ['Plans', 'Trainees', 'Funding'];

/** At every write of a ledger. Whoever reads rows goes by their document's mark. */
export const watchLedgers = (world: World): void => {
  const { violate, scheduler } = world;
  world.onWrite.push(({ table, before, after }) => {
    const { pk, sk } = (after ?? before) as { pk?: unknown; sk?: unknown };
    if (!tables.includes(table) || !String(pk).startsWith(documentPrefix)) return;
    const path = String(pk).slice(documentPrefix.length);
    if (sk !== projectedSk) {
      const mark = world.table(table).get({ pk, sk: projectedSk })?.item;
      if (!mark?.writing)
        violate('a mark says first that rows are being written', `${scheduler.current?.id}: ${path}`);
    } else if (before && Number(before.events) > Number(after?.events))
      violate('marks move forward', `${path}: from event ${before.events} to ${after?.events}`);
  });
};

export const ledgersAtRest = (world: World): void => {
  const { table, violate } = world;
  const heads = new Map(headsOf(world).map((head) => [pathOf(head), head]));
  for (const [path, head] of heads) {
    const ledger = ledgerOf(head.form);
    if (!ledger) continue;
    const { inForce, aside } = head.state;
    const content = inForce && contentOf(world, head, inForce.content);
    if (inForce && !content) {
      violate('what is in force is archived', path);
      continue;
    }
    const wanted = aside ? new Map() : placeRows(content, ledger, programmeOf(city, head.period));
    const rows = table(ledger.table)
      .read(undefined, documentPrefix + path, 0)
      .filter(({ item }) => String(item.sk).startsWith(rowPrefix));
    const shown = rows.map(({ item: { pk: _pk, ...item } }) => canonical(item));
    const placed = [...wanted].map(([key, { index, row }]) =>
      canonical({ sk: rowPrefix + key, ...index, ...row }),
    );
    if (canonical(shown.sort()) !== canonical(placed.sort()))
      violate(
        'ledgers equal what is in force',
        `${path}: ${placed.length} rows of version ${inForce?.version ?? 0}, the ledger shows ${shown.length}`,
      );
  }
  for (const name of tables)
    for (const { item } of table(name).items.values()) {
      if (item.sk !== projectedSk) continue;
      const path = String(item.pk).slice(documentPrefix.length);
      const state = heads.get(path)?.state;
      const content = state?.aside ? '' : (state?.inForce?.content ?? '');
      if (item.writing || item.content !== content)
        violate('marks are final', `${path}: ${item.writing ? 'writing' : 'of another content'}`);
    }
  refersAtRest(world);
};

type Codes = ReadonlySet<unknown>;

const refersAtRest = (world: World): void => {
  const codesOf = (form: string): Codes =>
    new Set(
      inForceOf(world, form).flatMap(({ path, content }) => {
        const ledger = ledgerOf(form);
        if (!ledger) return [];
        const { period } = parseDocumentPath(path);
        return [...placeRows(content, ledger, programmeOf(city, period)).values()].map(
          ({ row }) => (row as { code?: unknown }).code,
        );
      }),
    );
  const named = (form: string, column: string, known: Codes): void => {
    for (const { path, content } of inForceOf(world, form))
      for (const row of content.rows)
        if (row[column] && !known.has(row[column]))
          world.violate('rows refer to what is there', `${path} names ${row[column]}`);
  };
  const projects = codesOf('advanced-plan');
  named('class-return', 'project', projects);
  const held = codesOf('class-return');
  named('funding-return', 'project', new Set([...projects, ...held]));
  named('trainee-roster', 'class', held);
};
