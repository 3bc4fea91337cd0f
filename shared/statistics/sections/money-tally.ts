/** What money is counted in, by source and by level. Fen. */
import type { Bilingual } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { type Frame, inMonth, months, untilMonth } from '../frame.ts';
import { zeros } from '../monoid.ts';

const measures = ['budgeted', 'received', 'spent', 'returned', 'receivedBefore', 'spentBefore'] as const;
export type Measure = (typeof measures)[number];

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
export type Lists = ReturnType<typeof lists>;
export const ofLevel = <K extends string>(name: K) => `level:${name}` as const;

/** Lists have one place more, for "not stated"; `level:…` holds government money only. */
export const empty = (frame: Frame) => {
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

export const levelLists = (tally: Money): Lists =>
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

export type Place = { readonly name: Bilingual; readonly figures: Figures };
export const placesOf = (tally: Lists, names: readonly Bilingual[], frame: Frame) => {
  const places = names.map(
    ({ zh, en }, i): Place => ({ name: { zh, en }, figures: figuresAt(tally, i, frame) }),
  );
  const unstated = figuresAt(tally, names.length, frame);
  const listed = Object.values(unstated).some((fen) => fen !== 0)
    ? [...places, { name: reportTexts.notStated, figures: unstated }]
    : places;
  return { listed, total: places.reduce((sum, { figures }) => addFigures(sum, figures), unstated) };
};
