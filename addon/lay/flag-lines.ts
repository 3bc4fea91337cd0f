/** One line of the list of flags, and the lines above it. */
import type { Cell } from '../../shared/form/define-form.ts';
import { flagStateTexts, supervisionWords as words } from '../../shared/words/supervision.ts';
import type { Desk } from '../google/desk.ts';
import { type State, type Told, width } from './flag-columns.ts';

export type Line = { readonly cells: readonly Cell[]; readonly state?: State };
/** A line that stands for no flag: no command takes it for one. */
export const heading = (...texts: readonly string[]): Line => ({
  cells: ['', ...Array.from({ length: width }, (_, i) => texts[i] ?? '')],
});

/** A line for each kind: how many, and that it is left out of mails or was not compared. */
export const kindLines = ({ say }: Desk, { kinds, silent }: Told): readonly Line[] => [
  ...kinds.map((kind) =>
    heading(
      say(words.kindsTitle),
      say(kind.title),
      say(words.counts, {
        count: kind.open + kind.explained + kind.accepted + kind['turned-over'],
        open: kind.open,
        explained: kind.explained,
        accepted: kind.accepted,
        over: kind['turned-over'],
      }) + (kind.heldBack ? say(words.heldBackShort) : ''),
    ),
  ),
  ...silent.map(({ title, why }) => heading(say(words.kindsTitle), say(title), say(why))),
];

export const flagLine = ({ say }: Desk, { kinds }: Told, flag: Told['flags'][number]): Line => ({
  state: flag.state,
  cells: [
    flag.key,
    say(flag.unitName),
    say(flag.title),
    say(flag.says),
    flag.in === 'fen' ? Math.abs(flag.figure) / 100 : '',
    flag.in === 'count' ? Math.abs(flag.figure) : '',
    flag.since,
    say(flagStateTexts[flag.state]),
    flag.explanation ?? '',
    flag.reason ?? '',
    say(kinds.find(({ kind }) => kind === flag.kind)?.innocent ?? { zh: '', en: '' }),
    flag.classes.join('\n'),
    flag.sources.map((source) => say(source)).join('\n'),
  ],
});
