/** Flags as lines of the home; a tick opens the sheet in which they are explained or decided on. */
import { yearOf } from '../ground/period.ts';
import { documentPath } from '../submission/submission.ts';
import { supervisionWords as words } from '../words/supervision.ts';
import { type Home, type HomeLine, section, type Telling, text } from './line.ts';

type Shown = NonNullable<Home['flags']>['own'];

export const flagLines = (home: Home, { say }: Telling): readonly HomeLine[] => {
  const { flags, person, today } = home;
  if (!flags) return [];
  const { own, toDecide, counts } = flags;
  const list = (
    title: string,
    { count, flags: shown }: Shown,
    form: string,
    hint: string,
  ): readonly HomeLine[] =>
    count === 0
      ? []
      : [
          section(title),
          {
            kind: 'head',
            cells: [words.unit, words.since, words.kind]
              .map((each) => say(each))
              .concat(['', say(words.says), hint]),
          },
          ...shown.map(
            ({ unitName, since, title: kind, says }): HomeLine => ({
              kind: 'line',
              key: `fill:${documentPath({ unit: person.unit, form, period: yearOf(today) })}`,
              cells: [say(unitName), since, say(kind), '', say(says), ''],
            }),
          ),
          ...(count > shown.length ? [text(say(words.homeMore, { count: count - shown.length }))] : []),
        ];
  const all = counts ? counts.open + counts.explained + counts.accepted + counts['turned-over'] : 0;
  return [
    ...list(say(words.homeOwn, { count: own.count }), own, 'flag-reply', say(words.homeReply)),
    ...list(
      say(words.homeWaiting, { count: toDecide.count }),
      toDecide,
      'flag-decision',
      say(words.homeDecide),
    ),
    ...(counts ? [text(say(words.homeOpen, { ...counts, over: counts['turned-over'], count: all }))] : []),
  ];
};
