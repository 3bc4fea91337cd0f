import { documentPath } from '../submission/submission.ts';
import { homeWords as words } from '../words/home.ts';
import { owedSigns } from '../words/obligations.ts';
import type { Home, HomeLine, Telling } from './line.ts';
import type { Obligation } from './standing-text.ts';

export const fillKey = (home: Home, { unit, form, period }: Obligation): string =>
  `fill:${documentPath({ unit: unit?.code ?? home.person.unit, form, period })}`;

type Due = NonNullable<Home['dues']>[number];

/** The document to answer with: of the unit itself, in the latest period; none where the owner notes it. */
const answering = ({ obligations }: Home, { answerWith }: Due): Obligation | undefined =>
  obligations
    .filter(({ form, unit }) => form === answerWith?.form && !unit)
    .reduce<Obligation | undefined>(
      (found, each) => (!found || each.period > found.period ? each : found),
      undefined,
    );

export const dueLine = (home: Home, due: Due, { say }: Telling): HomeLine => {
  const { code, title, what, on, daysOver, owner, answerWith, how } = due;
  const open = answering(home, due);
  const days = Math.abs(daysOver);
  return {
    kind: 'line',
    ...(open && { key: fillKey(home, open) }),
    cells: [
      `${code} ${title}`,
      '',
      say(words.plain, { sign: daysOver > 0 ? owedSigns.overdue : owedSigns.open, state: what }),
      on,
      daysOver > 0
        ? say(words.overdueDays, { days })
        : days
          ? say(words.daysLeft, { days })
          : say(words.dueToday),
      answerWith
        ? say(words.answerIn, { what, form: answerWith.title })
        : how
          ? say(words.answerHow, { what, how })
          : say(words.answerTo, { what, owner }),
    ],
    tones: [undefined, undefined, daysOver > 0 ? 'error' : 'warning'],
  };
};
