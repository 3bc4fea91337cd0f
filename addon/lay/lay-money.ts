/** Money by unit: a line for each source and level, below them what a unit has in all; those in the red stand out. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { periodName } from '../../shared/ground/period.ts';
import { moneyWords as words } from '../../shared/words/money-overview.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { tones } from '../marks/paint.ts';
import { writeList } from './list-tab.ts';

type Told = BodyOf<'readMoney'>;
type Row = Told['rows'][number];

const measures = [
  'promised',
  'approved',
  'appropriated',
  'received',
  'handed',
  'passed',
  'spent',
  'returned',
  'left',
] as const;
type Figures = { readonly [measure in (typeof measures)[number]]: number };

const sumOf = (rows: readonly Row[]): Figures => {
  const sums = {} as { [measure in (typeof measures)[number]]: number };
  for (const measure of measures) sums[measure] = rows.reduce((sum, row) => sum + row[measure], 0);
  return sums;
};

const cellsOf = (figures: Figures): readonly Cell[] => {
  const came = figures.received + figures.handed;
  const rate = came > 0 ? Math.round((figures.spent / came) * 1000) / 10 : '';
  return [...measures.map((measure) => figures[measure] / 100), rate];
};

export const layMoney = ({ say, google }: Desk, { month, at, rows }: Told): Tab => {
  const units = rows.map(({ unit }) => unit).filter((unit, i, all) => all.indexOf(unit) === i);
  const lines = units.flatMap((unit) => {
    const own = rows.filter((row) => row.unit === unit);
    const [{ unitName }] = own as [Row, ...Row[]];
    const each = own.map((row) => ({
      figures: row as Figures,
      heads: [say(unitName), say(row.sourceName), row.levelName ? say(row.levelName) : ''],
    }));
    return own.length > 1
      ? [...each, { figures: sumOf(own), heads: [say(unitName), say(words.total), ''] }]
      : each;
  });
  const all =
    units.length > 1 ? [...lines, { figures: sumOf(rows), heads: [say(words.total), '', ''] }] : lines;
  const heads = [words.unit, words.source, words.level];
  const headers = [...heads, ...measures.map((measure) => words[measure]), words.rate].map((each) =>
    say(each),
  );
  const at0 = heads.length;
  return writeList(google, {
    id: `money/${month}`,
    name: say(words.tab, { month }),
    title: say(words.title, { month: periodName(month), at }),
    headers,
    widths: [190, 130, 120, ...measures.map(() => 110), 90],
    formats: headers.map((_, i) => (i < at0 ? '@' : i < at0 + measures.length ? '#,##0.00' : '0.0')),
    aligns: headers.map((_, i) => (i < at0 ? 'left' : 'right')),
    notes: headers.map((_, i) => {
      const measure = measures[i - at0];
      return measure === 'left' ? say(words.leftHelp) : measure === 'spent' ? say(words.spentHelp) : '';
    }),
    rows: all.map((each) => [...each.heads, ...cellsOf(each.figures)]),
    colours: all.map(({ figures }) =>
      headers.map((_, i) => (measures[i - at0] === 'left' && figures.left < 0 ? tones.warning : null)),
    ),
    frozenColumns: at0,
  });
};
