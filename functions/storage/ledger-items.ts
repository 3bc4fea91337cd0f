/** Ledger items as read: the row without its keys, and the document it came from. */
import type { LedgerRow } from '../../shared/tables/rows.ts';
import type { KeptRow } from '../services/kept-rows.ts';
import type { Item } from './query-pages.ts';

const documentPrefix = 'DOC#';

export const rowOfItem = <R extends LedgerRow>(item: Item): R => {
  const {
    pk: _pk,
    sk: _sk,
    yearPk: _yearPk,
    yearSk: _yearSk,
    yearShard: _yearShard,
    personClass: _personClass,
    ...row
  } = item;
  return row as unknown as R;
};

export const keptRow = <R extends LedgerRow>(item: Item): KeptRow<R> => ({
  document: String(item.pk).slice(documentPrefix.length),
  row: rowOfItem<R>(item),
});
