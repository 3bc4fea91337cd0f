/**
 * Who owes what of money: matching promised by a day (notice 93), who paid where no government did (88), what was
 * bought of whom and accepted (82), courseware that was paid and is not public (83).
 */

import { matching } from './matching-table.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { byPayer } from './payer-table.ts';
import { bySupplier } from './supplier-table.ts';
import type { Table } from './table.ts';
import { unpublished } from './unpublished-table.ts';

export const printDuties = (holdings: MoneyHoldings): readonly Table[] =>
  [matching(holdings), byPayer(holdings), bySupplier(holdings), unpublished(holdings)].flatMap(
    (table) => table ?? [],
  );
