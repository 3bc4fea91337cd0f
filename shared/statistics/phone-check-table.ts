import { phoneCheck } from '../forms/phone-check.ts';
import { reportTexts } from '../words/report.ts';
import { qualityTexts as words } from '../words/report-supervision.ts';
import type { QualityHoldings } from './quality-holdings.ts';
import { rowsOfRegister } from './register-rows.ts';
import { sum } from './survey-cells.ts';
import type { Table } from './table.ts';

/** All of them together: which class it was is for its unit and those who inspect it (the unit's page). */
export const checksTable = ({ registers }: QualityHoldings): readonly Table[] => {
  const checks = rowsOfRegister(registers, phoneCheck).map(({ row }) => row);
  if (checks.length === 0) return [];
  const columns = ['called', 'reached', 'attended', 'satisfied', 'differing'] as const;
  return [
    {
      id: 'quality-checks',
      title: words.checks,
      columns: [
        { title: words.scope, format: 'text' },
        { title: words.checked, format: 'count' },
        ...columns.map((column) => ({ title: words[column], format: 'count' as const })),
      ],
      rows: [
        {
          cells: [
            reportTexts.total,
            new Set(checks.map((row) => row.class)).size,
            ...columns.map((column) => sum(checks, column)),
          ],
          role: 'total',
        },
      ],
      notes: [words.checksNote],
    },
  ];
};
