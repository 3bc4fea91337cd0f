/** Money by unit: a line for each source and level, below them what a unit has in all; those in the red stand out. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { periodName } from '../../shared/ground/period.ts';
import { measures, type OverviewLine, overviewLines, spentShare } from '../../shared/money/overview-lines.ts';
import { moneyWords as words } from '../../shared/words/money-overview.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { sumColour, tones } from '../marks/tones.ts';
import { listIdOf, writeList } from './list-tab.ts';

type Told = BodyOf<'readMoney'>;

type Line = OverviewLine<Told['rows'][number]>;
const cellsOf = (line: Line): readonly Cell[] => [
  ...measures.map((measure) => line.figures[measure] / 100),
  spentShare(line) ?? '',
];

/** What a line is about: all of a unit's money where the source is ''. */
export type ShownAccount = { readonly unit: string; readonly source: string; readonly level: string };
const keyOf = ({ unit, source, level }: ShownAccount): string => [unit, source, level].join('#');

/** Of column A, hidden; undefined where the line is no unit's. */
export const accountIn = (key: Raw | undefined): ShownAccount | undefined => {
  const [unit = '', source, level] = String(key ?? '').split('#');
  return unit === '' || source === undefined || level === undefined ? undefined : { unit, source, level };
};

const idBegins = 'money/';
/** The month that a tab of money by unit is about. */
export const monthOfMoney = (tab: Tab): string | undefined => {
  const id = listIdOf(tab) ?? '';
  return id.indexOf(idBegins) === 0 ? id.slice(idBegins.length) : undefined;
};

export const layMoney = ({ say, google }: Desk, { month, at, rows }: Told): Tab => {
  const lines = overviewLines(rows);
  const headsOf = ({ kind, of }: (typeof lines)[number]): string[] => {
    const { unit, source, level = '', unitName, sourceName, levelName } = of;
    if (kind === 'all') return ['', say(words.total), '', ''];
    if (kind === 'unit') return [keyOf({ unit, source: '', level: '' }), say(unitName), say(words.total), ''];
    return [keyOf({ unit, source, level }), say(unitName), say(sourceName), levelName ? say(levelName) : ''];
  };
  const heads = [words.unit, words.source, words.level];
  const headers = [
    '',
    ...[...heads, ...measures.map((measure) => words[measure]), words.rate].map((each) => say(each)),
  ];
  const at0 = 1 + heads.length;
  const helps = { spent: words.spentHelp, settled: words.settledHelp, left: words.leftHelp };
  return writeList(google, {
    id: `${idBegins}${month}`,
    name: say(words.tab, { month }),
    title: say(words.title, { month: periodName(month), at }),
    headers,
    widths: [40, 220, 150, 130, ...measures.map(() => 110), 90],
    formats: headers.map((_, i) => (i < at0 ? '@' : i < at0 + measures.length ? '#,##0.00' : '0.0')),
    aligns: headers.map((_, i) => (i < at0 ? 'left' : 'right')),
    notes: headers.map((_, i) => {
      const help = helps[measures[i - at0] as keyof typeof helps];
      return help ? say(help) : '';
    }),
    rows: lines.map((line) => [...headsOf(line), ...cellsOf(line)]),
    colours: lines.map(({ kind, figures }) =>
      headers.map((_, i) =>
        measures[i - at0] === 'left' && figures.left < 0
          ? tones.warning
          : kind === 'account'
            ? null
            : sumColour,
      ),
    ),
    hiddenKeys: true,
    frozenColumns: at0,
  });
};
