/** Changes of what money comes to; see planted.ts. */
import type { PlantedChange } from './planted.ts';

export const plantedMoney: readonly PlantedChange[] = [
  {
    name: 'what was recovered stays spent',
    plants: [
      {
        file: 'shared/money/account.ts',
        from: "state === 'recovered' ? -fen : 0",
        to: "state === 'recovered' ? 0 : 0",
      },
      {
        file: 'shared/statistics/start-fold.ts',
        from: 'spent: (row.spent ?? 0) - (row.recovered ?? 0)',
        to: 'spent: row.spent ?? 0',
      },
    ],
  },
  {
    name: 'money passed on by another unit is received once more',
    plants: [
      {
        file: 'shared/money/movements.ts',
        from: 'state, class: row.class, line',
        to: "state: state === 'handed' ? 'received' : state, class: row.class, line",
      },
    ],
  },
  {
    name: 'two levels that pay for one line are one row',
    plants: [
      {
        file: 'shared/tables/funding.ts',
        from: '[target, source, fiscalLevel, line, peer].concat',
        to: '[target, source, fiscalLevel.slice(0, 0), line, peer].concat',
      },
    ],
  },
  {
    name: 'two payers of one source are one row',
    plants: [{ file: 'shared/tables/funding.ts', from: '.concat(payer ?? [])', to: '.concat([])' }],
  },
  {
    name: 'money of any level pays for any task',
    plants: [
      {
        file: 'shared/forms/rules/funding-return-rules.ts',
        from: "  levelRule(['project', 'source', 'fiscalLevel']),\n",
        to: '',
      },
    ],
  },
  {
    name: 'what a government paid is among what others paid',
    plants: [
      {
        file: 'shared/statistics/payer-table.ts',
        from: "each.state === 'received' && each.source !== 'government' &&",
        to: "each.state === 'received' &&",
      },
    ],
  },
];
