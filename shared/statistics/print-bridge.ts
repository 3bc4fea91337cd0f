import { type Bilingual, listNames, same } from '../ground/bilingual.ts';
import { yearOf } from '../ground/period.ts';
import { bridgesAt, differing } from '../money/bridge.ts';
import { movementsOf } from '../money/movements.ts';
import { settledIn } from '../money/settled.ts';
import { accountTexts as words } from '../words/report-money.ts';
import { type MoneyHoldings, namesOf, unitName } from './money-holdings.ts';
import { type Table, yuan } from './table.ts';

/** Classes whose return and whose money say another cost, with the reason that their settlement gives. */
export const printBridge = (holdings: MoneyHoldings): readonly Table[] => {
  const { programme, month, classes, funding, registers = [] } = holdings;
  const nameOf = namesOf(holdings);
  const year = yearOf(month);
  const toldOf = new Set(
    [...classes, ...funding]
      .filter((row) => yearOf(row.month) === year && row.month <= month)
      .map(({ project }) => project),
  );
  const bridges = differing(bridgesAt(classes, funding.flatMap(movementsOf), month)).filter(({ project }) =>
    toldOf.has(project),
  );
  if (bridges.length === 0) return [];
  const settled = settledIn(registers);
  const reasonOf = (code: string): Bilingual | null => {
    const reasons = settled.flatMap((each) =>
      each.class === code && each.reason ? [same(each.reason)] : [],
    );
    return reasons.length ? listNames(reasons) : null;
  };
  return [
    {
      id: 'money-bridge',
      title: words.bridgeTable,
      columns: [
        { title: words.classOrProject, format: 'text' },
        { title: words.unit, format: 'text' },
        { title: words.told, format: 'money' },
        { title: words.lines, format: 'money' },
        { title: words.difference, format: 'money' },
        { title: words.reason, format: 'text' },
      ],
      rows: bridges.map((bridge) => ({
        cells: [
          nameOf(bridge.class ?? bridge.project),
          listNames(bridge.units.map((code) => unitName(programme, code))),
          yuan(bridge.told),
          yuan(bridge.lines),
          yuan(bridge.lines - bridge.told),
          reasonOf(bridge.class ?? bridge.project),
        ],
      })),
      notes: [words.bridgeNote],
    },
  ];
};
