/** Who paid where no government did (notice 88). */
import { payers } from '../forms/columns/money-columns.ts';
import { nameOfOption } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { sumOf } from '../money/account.ts';
import { reportTexts } from '../words/report.ts';
import { dutyTexts as words } from '../words/report-performance.ts';
import { type MoneyHoldings, movementsIn } from './money-holdings.ts';
import { type Table, yuan } from './table.ts';

export const byPayer = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const own = movementsIn(holdings).filter(
    (each) =>
      each.state === 'received' && each.source !== 'government' && yearOf(each.month) === yearOf(month),
  );
  if (own.length === 0) return undefined;
  const rows = programme.fundingSources.flatMap(({ code, zh, en }) => {
    const ofSource = own.filter(({ source }) => source === code);
    if (ofSource.length === 0) return [];
    const kinds = [...payers.map((payer) => payer.code as string), undefined];
    return [
      { cells: [{ zh, en }, yuan(sumOf(ofSource, (each) => each.fen))], role: 'group' as const },
      ...kinds.flatMap((kind) => {
        const ofKind = ofSource.filter(({ payer }) => payer === kind);
        const name = kind === undefined ? reportTexts.notStated : nameOfOption(payers, kind);
        return ofKind.length
          ? [{ cells: [name, yuan(sumOf(ofKind, (each) => each.fen))], role: 'part' as const }]
          : [];
      }),
    ];
  });
  return {
    id: 'money-by-payer',
    title: words.payerTable,
    columns: [
      { title: words.payer, format: 'text' },
      { title: words.receivedInYear, format: 'money' },
    ],
    rows: [...rows, { cells: [reportTexts.total, yuan(sumOf(own, (each) => each.fen))], role: 'total' }],
    notes: [],
  };
};
