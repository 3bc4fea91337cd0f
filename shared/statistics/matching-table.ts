import { same } from '../ground/bilingual.ts';
import { sumOf } from '../money/account.ts';
import { reportTexts } from '../words/report.ts';
import { dutyTexts as words } from '../words/report-performance.ts';
import { type MoneyHoldings, movementsIn, namesOf, unitName } from './money-holdings.ts';
import { sourceOf } from './name-source.ts';
import { fen, rowsOf } from './owned-rows.ts';
import { type Table, yuan } from './table.ts';

/** By account: several promises for one are paid in the order of their days. */
export const matching = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const promised = rowsOf(holdings, 'matching');
  if (promised.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  const received = movementsIn(holdings).filter(({ state }) => state === 'received');
  const keyOf = ({ row, unit }: (typeof promised)[number]): string =>
    [unit, row.project, row.source, row.fiscalLevel ?? ''].join('#');
  const lines = [...new Set(promised.map(keyOf))].sort().map((key) => {
    const own = promised.filter((each) => keyOf(each) === key);
    const [{ row, unit }] = own as [(typeof own)[number]];
    const level = row.fiscalLevel as string | undefined;
    const came = sumOf(received, (each) =>
      each.unit === unit && each.project === row.project && each.source === row.source && each.level === level
        ? each.fen
        : 0,
    );
    const due = sumOf(own, (each) =>
      String(each.row.dueOn).slice(0, 7) <= month ? fen(each.row, 'amount') : 0,
    );
    return {
      row,
      unit,
      level,
      dueOn: own.map((each) => String(each.row.dueOn)).sort()[0] as string,
      figures: [sumOf(own, (each) => fen(each.row, 'amount')), came, Math.max(0, due - came)],
    };
  });
  return {
    id: 'money-matching',
    title: words.matchingTable,
    columns: [
      { title: words.project, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.source, format: 'text' },
      { title: words.dueOn, format: 'text' },
      { title: words.promised, format: 'money' },
      { title: words.received, format: 'money' },
      { title: words.short, format: 'money' },
    ],
    rows: [
      ...lines.map(({ row, unit, level, dueOn, figures }) => ({
        cells: [
          nameOf(String(row.project)),
          unitName(programme, unit),
          sourceOf(programme, { source: String(row.source), level }),
          same(dueOn),
          ...figures.map(yuan),
        ],
      })),
      {
        cells: [
          reportTexts.total,
          same(''),
          same(''),
          same(''),
          ...[0, 1, 2].map((i) => yuan(sumOf(lines, ({ figures }) => figures[i] as number))),
        ],
        role: 'total',
      },
    ],
    notes: [words.matchingNote],
  };
};
