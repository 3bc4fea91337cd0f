/** What was bought of whom and accepted (notice 82). */
import type { Row } from '../form/define-form.ts';
import { resultPurchase } from '../forms/result-purchase.ts';
import { suppliersOf } from '../forms/rules/suppliers.ts';
import { same } from '../ground/bilingual.ts';
import { sumOf } from '../money/account.ts';
import { reportTexts } from '../words/report.ts';
import { dutyTexts as words } from '../words/report-performance.ts';
import type { MoneyHoldings } from './money-holdings.ts';
import { fen, rowsOf } from './owned-rows.ts';
import { type Table, yuan } from './table.ts';

export const bySupplier = (holdings: MoneyHoldings): Table | undefined => {
  const bought = rowsOf(holdings, resultPurchase.id).map(({ row }) => row);
  if (bought.length === 0) return undefined;
  const figures = (own: readonly Row[]): number[] => {
    const count = (state: string): number => own.filter(({ acceptance }) => acceptance === state).length;
    return [
      own.length,
      yuan(sumOf(own, (row) => fen(row, 'price'))),
      yuan(sumOf(own, (row) => fen(row, 'paid'))),
      count('passed'),
      count('failed'),
      count('waiting'),
      yuan(sumOf(own, (row) => (row.acceptance === 'passed' ? 0 : fen(row, 'paid')))),
    ];
  };
  const supplierOf = suppliersOf(bought);
  // As it is spelled first.
  const suppliers = new Map<string, string>();
  for (const row of bought)
    if (!suppliers.has(supplierOf(row))) suppliers.set(supplierOf(row), String(row.supplier));
  return {
    id: 'money-by-supplier',
    title: words.supplierTable,
    columns: [
      { title: words.supplier, format: 'text' },
      { title: words.contracts, format: 'count' },
      { title: words.price, format: 'money' },
      { title: words.paid, format: 'money' },
      { title: words.accepted, format: 'count' },
      { title: words.failed, format: 'count' },
      { title: words.waiting, format: 'count' },
      { title: words.paidBefore, format: 'money' },
    ],
    rows: [
      ...[...suppliers]
        .sort(([, a], [, b]) => (a < b ? -1 : 1))
        .map(([key, name]) => ({
          cells: [same(name), ...figures(bought.filter((row) => supplierOf(row) === key))],
        })),
      { cells: [reportTexts.total, ...figures(bought)], role: 'total' },
    ],
    notes: [],
  };
};
