/** Flags in a tab of their own, what waits first; column A, hidden, has their keys. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { flagStateTexts, supervisionWords as words } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { tones } from '../marks/paint.ts';
import { writeList } from './list-tab.ts';

type Told = BodyOf<'readFlags'>;
type State = Told['flags'][number]['state'];

const order: { readonly [state in State]: number } = { open: 0, explained: 1, 'turned-over': 2, accepted: 3 };
/** No colour accuses: what waits for somebody is marked, and nothing else. */
const toneOf: { readonly [state in State]: string | null } = {
  open: tones.warning,
  explained: tones.comment,
  'turned-over': null,
  accepted: null,
};

export const layFlags = ({ google, say }: Desk, { asOf, kinds, flags }: Told): Tab => {
  const sorted = [...flags].sort((a, b) => order[a.state] - order[b.state] || (a.key < b.key ? -1 : 1));
  const open = flags.filter(({ state }) => state === 'open').length;
  const innocent = new Map(kinds.map((each) => [each.kind, each.innocent]));
  const columns = [
    [words.unit, 150, '@'],
    [words.kind, 130, '@'],
    [words.says, 380, '@'],
    [words.figure, 110, '#,##0.00'],
    [words.count, 70, '#,##0'],
    [words.since, 90, '@'],
    [words.state, 80, '@'],
    [words.explanation, 200, '@'],
    [words.reason, 160, '@'],
    [words.innocent, 220, '@'],
    [words.rows, 220, '@'],
  ] as const;
  return writeList(google, {
    id: 'flags',
    name: say(words.tab),
    title: asOf === undefined ? say(words.none) : say(words.title, { asOf, count: flags.length, open }),
    headers: ['', ...columns.map(([header]) => say(header))],
    widths: [40, ...columns.map(([, width]) => width)],
    formats: ['@', ...columns.map(([, , format]) => format)],
    aligns: [
      undefined,
      ...columns.map(([, , format]) => (format === '@' ? ('left' as const) : ('right' as const))),
    ],
    rows: sorted.map((flag) => [
      flag.key,
      say(flag.unitName),
      say(flag.title),
      say(flag.says),
      flag.in === 'fen' ? flag.figure / 100 : '',
      flag.in === 'count' ? flag.figure : '',
      flag.since,
      say(flagStateTexts[flag.state]),
      flag.explanation ?? '',
      flag.reason ?? '',
      say(innocent.get(flag.kind) ?? { zh: '', en: '' }),
      flag.rows.join('\n'),
    ]),
    colours: sorted
      .map(({ state }) => columns.map((_, i) => (i === 6 ? toneOf[state] : null)))
      .map((line) => [null, ...line]),
    hiddenKeys: true,
  });
};
