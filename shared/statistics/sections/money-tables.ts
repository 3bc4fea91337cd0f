import type { Bilingual } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { moneyTexts as words } from '../../words/report-funds.ts';
import type { Frame } from '../frame.ts';
import { withSpan } from '../span.ts';
import { round, share, type Table, type TableRow, yuan } from '../table.ts';
import { type Lists, levelLists, type Money, type Place, placesOf } from './money-tally.ts';

const cellsOf = ({ name, figures: of }: Place): TableRow['cells'] => {
  const available = of.carried + of.received;
  return [
    name,
    yuan(of.budgeted),
    yuan(of.carried),
    yuan(of.receivedMonth),
    yuan(of.received),
    yuan(of.spentMonth),
    yuan(of.spent),
    share(of.spent, available),
    yuan(of.returned),
    yuan(available - of.spent - of.returned),
  ];
};

export const tableOf = (
  id: string,
  title: Bilingual,
  head: Bilingual,
  names: readonly Bilingual[],
  tally: Lists,
  frame: Frame,
): Table => {
  const { listed, total } = placesOf(tally, names, frame);
  return {
    id,
    title,
    columns: [
      { title: head, format: 'text' },
      { title: words.budgeted, format: 'money' },
      { title: words.carried, format: 'money' },
      { title: words.receivedMonth, format: 'money' },
      { title: withSpan(words.received, frame), format: 'money' },
      { title: words.spentMonth, format: 'money' },
      { title: withSpan(words.spent, frame), format: 'money' },
      { title: words.rate, format: 'share' },
      { title: withSpan(words.returned, frame), format: 'money' },
      { title: words.left, format: 'money' },
    ],
    rows: [
      ...listed.map((place) => ({ cells: cellsOf(place) })),
      { cells: cellsOf({ name: reportTexts.total, figures: total }), role: 'total' },
    ],
    notes: [],
  };
};

/** Percent more or less than before; null where there is nothing to hold it against. */
const growth = (now: number, before: number): number | null =>
  before > 0 ? round(((now - before) / before) * 100, 1) : null;

/** notice 79: what each level puts in, against the year before. No table in a year that has none before it. */
export const yearBeforeTable = (tally: Money, frame: Frame): readonly Table[] => {
  const sources = placesOf(tally, frame.sources, frame);
  const levels = placesOf(levelLists(tally), frame.fiscalLevels, frame);
  if (sources.total.receivedBefore === 0 && sources.total.spentBefore === 0) return [];
  const cells = ({ name, figures: of }: Place): TableRow['cells'] => [
    name,
    yuan(of.received),
    yuan(of.receivedBefore),
    growth(of.received, of.receivedBefore),
    yuan(of.spent),
    yuan(of.spentBefore),
    growth(of.spent, of.spentBefore),
  ];
  const group = (name: Bilingual): TableRow => ({
    cells: [name, null, null, null, null, null, null],
    role: 'group',
  });
  return [
    {
      id: 'money-year-before',
      title: words.beforeTable,
      columns: [
        { title: words.place, format: 'text' },
        { title: withSpan(words.received, frame), format: 'money' },
        { title: words.receivedBefore, format: 'money' },
        { title: words.growth, format: 'share' },
        { title: withSpan(words.spent, frame), format: 'money' },
        { title: words.spentBefore, format: 'money' },
        { title: words.growth, format: 'share' },
      ],
      rows: [
        group(words.bySource),
        ...sources.listed.map((place) => ({ cells: cells(place) })),
        group(words.byLevel),
        ...levels.listed.map((place) => ({ cells: cells(place) })),
        { cells: cells({ name: reportTexts.total, figures: sources.total }), role: 'total' },
      ],
      notes: [words.beforeNote],
    },
  ];
};
