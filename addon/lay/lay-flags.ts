/** Flags in a tab of their own, by unit and kind, what waits first; column A, hidden, has their keys. */
import { supervisionWords as words } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour, tones } from '../marks/tones.ts';
import { flagsId } from '../tab/chosen-rows.ts';
import { columns, type State, stateColumn, type Told } from './flag-columns.ts';
import { flagLine, heading, kindLines, type Line } from './flag-lines.ts';
import { writeList } from './list-tab.ts';

const order: { readonly [state in State]: number } = { open: 0, explained: 1, 'turned-over': 2, accepted: 3 };
/** No colour accuses: what waits for somebody is marked, and nothing else. */
const toneOf: { readonly [state in State]: string | null } = {
  open: tones.warning,
  explained: tones.comment,
  'turned-over': null,
  accepted: null,
};

/** Those of one unit, kind by kind in the order of the kinds, what waits first. */
const ofUnit = (told: Told, unit: string): Told['flags'] => {
  const place = (kind: string): number => told.kinds.findIndex((each) => each.kind === kind);
  return told.flags
    .filter((flag) => flag.unit === unit)
    .sort(
      (a, b) => place(a.kind) - place(b.kind) || order[a.state] - order[b.state] || (a.key < b.key ? -1 : 1),
    );
};

/** Who looks after several units reads the kinds first, then unit by unit. */
const linesOf = (desk: Desk, told: Told): readonly Line[] => {
  const { units } = told;
  if (units.length < 2)
    return units.flatMap(({ unit }) => ofUnit(told, unit)).map((flag) => flagLine(desk, told, flag));
  return [
    ...kindLines(desk, told),
    ...units.flatMap((unit) => [
      heading(
        desk.say(unit.unitName),
        '',
        desk.say(words.counts, {
          count: unit.open + unit.explained + unit.accepted + unit['turned-over'],
          open: unit.open,
          explained: unit.explained,
          accepted: unit.accepted,
          over: unit['turned-over'],
        }),
      ),
      ...ofUnit(told, unit.unit).map((flag) => flagLine(desk, told, flag)),
    ]),
  ];
};

export const layFlags = (desk: Desk, told: Told): Tab => {
  const { google, say } = desk;
  const { asOf, flags } = told;
  const open = flags.filter(({ state }) => state === 'open').length;
  const lines = linesOf(desk, told);
  return writeList(google, {
    id: flagsId,
    name: say(words.tab),
    title: asOf === undefined ? say(words.none) : say(words.title, { asOf, count: flags.length, open }),
    headers: ['', ...columns.map(([header]) => say(header))],
    widths: [40, ...columns.map(([, each]) => each)],
    formats: ['@', ...columns.map(([, , format]) => format)],
    aligns: [
      undefined,
      ...columns.map(([, , format]) => (format === '@' ? ('left' as const) : ('right' as const))),
    ],
    rows: lines.map(({ cells }) => cells),
    colours: lines.map(({ state }) => [
      null,
      ...columns.map((_, i) =>
        state === undefined ? headerColour : i === stateColumn ? toneOf[state] : null,
      ),
    ]),
    hiddenKeys: true,
  });
};
