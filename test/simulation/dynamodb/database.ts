/** The tables as an action meets them. */
import type { Item } from './expression.ts';
import type { Table } from './table.ts';

export type Written = {
  readonly table: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};
export type Database = {
  readonly table: (name: string | undefined) => Table;
  readonly now: () => number;
  /** Instant from which the indexes show what is written now. */
  readonly seenAt: () => number;
  /** Told of every write. */
  readonly wrote: (written: Written) => void;
  /** Items of a page: DynamoDB cuts them where it likes. */
  readonly pageSize: () => number;
};
