/** Money by source (notice 77, 84) and, for government money, by the level that pays (notice 78). Fen inside. */

import type { Bilingual } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { moneyTexts as words } from '../../words/report-sections.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, inMonth, months, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { share, type Table, type TableRow, yuan } from '../table.ts';

const lists = (places: number) => ({
  budgeted: zeros(places * months),
  received: zeros(places * months),
  spent: zeros(places * months),
});
type Lists = ReturnType<typeof lists>;

/** Lists have one place more, for "not stated"; `level…` holds government money only. */
const empty = (frame: Frame) => {
  const bySource = lists(frame.sources.length + 1);
  const byLevel = lists(frame.fiscalLevels.length + 1);
  return {
    ...bySource,
    levelBudgeted: byLevel.budgeted,
    levelReceived: byLevel.received,
    levelSpent: byLevel.spent,
  };
};
export type Money = ReturnType<typeof empty>;

const tableOf = (
  id: string,
  title: Bilingual,
  head: Bilingual,
  names: readonly Bilingual[],
  { budgeted, received, spent }: Lists,
  frame: Frame,
): Table => {
  const figures = (place: number): number[] => [
    untilMonth(budgeted, place, frame),
    inMonth(received, place, frame),
    untilMonth(received, place, frame),
    inMonth(spent, place, frame),
    untilMonth(spent, place, frame),
  ];
  const cellsOf = (name: Bilingual, fen: readonly number[]): TableRow['cells'] => [
    { zh: name.zh, en: name.en },
    ...fen.map(yuan),
    share(fen[4] as number, fen[2] as number),
  ];
  const places = names.map((_, place) => figures(place));
  const unstated = figures(names.length);
  const total = unstated.map((_, i) =>
    [...places, unstated].reduce((all, fen) => all + (fen[i] as number), 0),
  );
  const rows: TableRow[] = names.map((name, place) => ({ cells: cellsOf(name, places[place] as number[]) }));
  if (unstated.some((fen) => fen !== 0)) rows.push({ cells: cellsOf(reportTexts.notStated, unstated) });
  rows.push({ cells: cellsOf(reportTexts.total, total), role: 'total' });
  return {
    id,
    title,
    columns: [
      { title: head, format: 'text' },
      { title: words.budgeted, format: 'money' },
      { title: words.receivedMonth, format: 'money' },
      { title: withSpan(words.received, frame), format: 'money' },
      { title: words.spentMonth, format: 'money' },
      { title: withSpan(words.spent, frame), format: 'money' },
      { title: words.rate, format: 'share' },
    ],
    rows,
    notes: [],
  };
};

export const money = defineSection<Money>({
  id: 'money',
  title: words.title,
  empty,
  money: (tally, { source, fiscalLevel, month, budgeted, received, spent }, frame) => {
    const place = source * months + month;
    bump(tally.budgeted, place, budgeted);
    bump(tally.received, place, received);
    bump(tally.spent, place, spent);
    if (frame.sources[source]?.code !== 'government') return;
    const level = fiscalLevel * months + month;
    bump(tally.levelBudgeted, level, budgeted);
    bump(tally.levelReceived, level, received);
    bump(tally.levelSpent, level, spent);
  },
  print: (tally, frame) => {
    const byLevel = { budgeted: tally.levelBudgeted, received: tally.levelReceived, spent: tally.levelSpent };
    return [
      {
        ...tableOf('money-by-source', words.sourceTable, words.source, frame.sources, tally, frame),
        notes: [words.note],
        chart: { kind: 'stack', actual: 3 },
      },
      {
        ...tableOf('money-by-level', words.levelTable, words.level, frame.fiscalLevels, byLevel, frame),
        notes: [words.levelNote],
      },
    ];
  },
});
