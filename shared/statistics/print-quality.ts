/**
 * Quality of training: each class that was surveyed on one line, telephone checks together (notice 61, 89), and what came of
 * key projects beside their money (notice 64). Figures stand side by side; no score is made of them.
 */

import { classTable } from './class-quality-table.ts';
import { followUpTable } from './follow-up-table.ts';
import { checksTable } from './phone-check-table.ts';
import type { QualityHoldings } from './quality-holdings.ts';
import type { Table } from './table.ts';

export const printQuality = (holdings: QualityHoldings): readonly Table[] => [
  ...classTable(holdings),
  ...checksTable(holdings),
  ...followUpTable(holdings),
];
