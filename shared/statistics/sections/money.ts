/** Money by source (notice 77, 84) and, for government money, by the level that pays (notice 78, 79). Fen inside. */

import type { Bilingual } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { moneyTexts as words } from '../../words/report-funds.ts';
import { defineSection } from '../define-section.ts';
import type { CarriedFact, FundingFact } from '../facts.ts';
import { type Frame, inMonth, months, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { round, share, type Table, type TableRow, yuan } from '../table.ts';

const measures = ['budgeted', 'received', 'spent', 'returned', 'receivedBefore', 'spentBefore'] as const;
type Measure = (typeof measures)[number];

/** By place and month; `carried` by place. */
const lists = (places: number) => ({
  budgeted: zeros(places * months),
  received: zeros(places * months),
  spent: zeros(places * months),
  returned: zeros(places * months),
  receivedBefore: zeros(places * months),
  spentBefore: zeros(places * months),
  carried: zeros(places),
});
type Lists = ReturnType<typeof lists>;
const ofLevel = <K extends string>(name: K) => `level:${name}` as const;

/** Lists have one place more, for "not stated"; `level:…` holds government money only. */
const empty = (frame: Frame) => {
  const byLevel = lists(frame.fiscalLevels.length + 1);
  return {
    ...lists(frame.sources.length + 1),
    ...(Object.fromEntries(Object.entries(byLevel).map(([name, list]) => [ofLevel(name), list])) as Record<
      `level:${keyof Lists}`,
      number[]
    >),
  };
};
export type Money = ReturnType<typeof empty>;

const levelLists = (tally: Money): Lists =>
  Object.fromEntries([...measures, 'carried' as const].map((name) => [name, tally[ofLevel(name)]])) as Lists;

/** What one place, or several together, come to. Fen. */
type Figures = Readonly<Record<Measure | 'carried' | 'receivedMonth' | 'spentMonth', number>>;
const figuresAt = (tally: Lists, place: number, frame: Frame): Figures => ({
  budgeted: untilMonth(tally.budgeted, place, frame),
  receivedMonth: inMonth(tally.received, place, frame),
  received: untilMonth(tally.received, place, frame),
  spentMonth: inMonth(tally.spent, place, frame),
  spent: untilMonth(tally.spent, place, frame),
  returned: untilMonth(tally.returned, place, frame),
  receivedBefore: untilMonth(tally.receivedBefore, place, frame),
  spentBefore: untilMonth(tally.spentBefore, place, frame),
  carried: tally.carried[place] as number,
});
const addFigures = (a: Figures, b: Figures): Figures =>
  Object.fromEntries(
    (Object.keys(a) as (keyof Figures)[]).map((name) => [name, a[name] + b[name]]),
  ) as Figures;

type Place = { readonly name: Bilingual; readonly figures: Figures };
const placesOf = (tally: Lists, names: readonly Bilingual[], frame: Frame) => {
  const places = names.map(
    ({ zh, en }, i): Place => ({ name: { zh, en }, figures: figuresAt(tally, i, frame) }),
  );
  const unstated = figuresAt(tally, names.length, frame);
  const listed = Object.values(unstated).some((fen) => fen !== 0)
    ? [...places, { name: reportTexts.notStated, figures: unstated }]
    : places;
  return { listed, total: places.reduce((sum, { figures }) => addFigures(sum, figures), unstated) };
};

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

const tableOf = (
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
const yearBeforeTable = (tally: Money, frame: Frame): readonly Table[] => {
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

const isGovernment = ({ source }: Pick<FundingFact, 'source'>, frame: Frame): boolean =>
  frame.sources[source]?.code === 'government';

export const money = defineSection<Money>({
  id: 'money',
  title: words.title,
  empty,
  money: (tally, fact, frame) => {
    const { month, before } = fact;
    const stated: readonly (readonly [Measure, number])[] = before
      ? [
          ['receivedBefore', fact.received],
          ['spentBefore', fact.spent],
        ]
      : (['budgeted', 'received', 'spent', 'returned'] as const).map((name) => [name, fact[name]] as const);
    for (const [name, fen] of stated) {
      bump(tally[name], fact.source * months + month, fen);
      if (isGovernment(fact, frame)) bump(tally[ofLevel(name)], fact.fiscalLevel * months + month, fen);
    }
  },
  carried: (tally, fact: CarriedFact, frame) => {
    bump(tally.carried, fact.source, fact.fen);
    if (isGovernment(fact, frame)) bump(tally[ofLevel('carried')], fact.fiscalLevel, fact.fen);
  },
  print: (tally, frame) => [
    {
      ...tableOf('money-by-source', words.sourceTable, words.source, frame.sources, tally, frame),
      notes: [words.note],
      chart: { kind: 'stack', actual: 4 },
    },
    {
      ...tableOf(
        'money-by-level',
        words.levelTable,
        words.level,
        frame.fiscalLevels,
        levelLists(tally),
        frame,
      ),
      notes: [words.levelNote],
    },
    ...yearBeforeTable(tally, frame),
  ],
});
