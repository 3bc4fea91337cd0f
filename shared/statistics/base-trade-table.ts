import { foldText } from '../form/fold-text.ts';
import { basePlan } from '../forms/base-plan.ts';
import { same } from '../ground/bilingual.ts';
import { basesTexts as words } from '../words/report-organisation.ts';
import type { Base } from './bases-in-force.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';

/** Sectors as they are written in the plan and in the results, folded. */
export const tradeTable = ({ registers }: OrganisationHoldings, bases: readonly Base[]): readonly Table[] => {
  const planned = rowsOfRegister(registers, basePlan);
  const names = new Map<string, string>();
  for (const name of [
    ...planned.map(({ row }) => String(row.trade)),
    ...bases.flatMap(({ trade }) => (trade === undefined ? [] : [trade])),
  ])
    if (!names.has(foldText(name))) names.set(foldText(name), name);
  if (names.size === 0) return [];
  return [
    {
      id: 'bases-by-trade',
      title: words.trades,
      columns: [column(words.trade, 'text'), column(words.planned, 'count'), column(words.inForce, 'count')],
      rows: [...names].map(([key, name]) => ({
        cells: [
          same(name),
          planned
            .filter(({ row }) => foldText(String(row.trade)) === key)
            .reduce((sum, { row }) => sum + Number(row.bases), 0),
          bases.filter(({ trade }) => trade !== undefined && foldText(trade) === key).length,
        ],
      })),
      notes: [],
    },
  ];
};
