/**
 * Projection: "this content is now in force" becomes puts and deletes against what the content before
 * it had put. Pure; the driver is functions/jobs/project-submission.ts. The cost follows the rows that
 * changed, because equal rows of both sides cancel out.
 */
import type { Programme } from '../ground/define-programme.ts';
import { canonical } from '../submission/chain.ts';
import type { Content } from '../submission/submission.ts';
import type { Ledger, PlacedRow } from './define-table.ts';
import { fundingLedger } from './funding.ts';
import { planLedgers } from './plans.ts';
import type { LedgerRow } from './rows.ts';
import { traineeLedgers } from './trainees.ts';

export const ledgers: readonly Ledger[] = [...planLedgers, ...traineeLedgers, fundingLedger];

export const ledgerOf = (form: string): Ledger | undefined => ledgers.find((ledger) => ledger.form === form);

export const rowSk = (key: string): string => `ROW#${key}`;
export const rowPrefix = 'ROW#';
/** The mark that says which version of a document the table holds. */
export const projectedSk = 'PROJECTED';

export type Changes = { readonly puts: readonly PlacedRow[]; readonly deletes: readonly string[] };

/** The rows a content places, by key; of rows with the same key the last one counts. */
export const placeRows = (
  content: Content | undefined,
  ledger: Ledger,
  programme: Programme,
): Map<string, PlacedRow> => {
  const placed = new Map<string, PlacedRow>();
  for (const row of content?.rows ?? []) {
    const place = ledger.place(row, content as Content, programme);
    if (place) placed.set(place.key, place);
  }
  return placed;
};

/** What to write so that a table with the rows `present` shows `wanted`; nothing when they agree. */
export const changesTo = (
  wanted: ReadonlyMap<string, PlacedRow>,
  present: ReadonlyMap<string, LedgerRow>,
): Changes => {
  const puts = [...wanted.values()].filter(({ key, row }) => {
    const old = present.get(key);
    return !old || canonical(old) !== canonical(row);
  });
  const deletes = [...present.keys()].filter((key) => !wanted.has(key));
  return { puts, deletes };
};

/** What to write so that the table shows `now` instead of `before`; nothing when they agree. */
export const projectChanges = (
  now: Content | undefined,
  before: Content | undefined,
  ledger: Ledger,
  programme: Programme,
): Changes => {
  const present = new Map<string, LedgerRow>();
  for (const [key, { row }] of placeRows(before, ledger, programme)) present.set(key, row);
  return changesTo(placeRows(now, ledger, programme), present);
};

/** How many rows the table must hold for a content; statistics compare it with what they folded. */
export const placedCount = (content: Content, programme: Programme): number => {
  const ledger = ledgerOf(content.form);
  return ledger ? placeRows(content, ledger, programme).size : 0;
};
