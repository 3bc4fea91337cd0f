/** How a document stands, in a word, and what to know of it. */
import type { Bilingual } from '../ground/bilingual.ts';
import { daysBetween } from '../programme/days.ts';
import { groupOfTask } from '../submission/tasks.ts';
import { homeWords as words } from '../words/home.ts';
import { stateTexts } from '../words/life-cycle.ts';
import { owedSigns, owedTexts } from '../words/obligations.ts';
import { sheetWords } from '../words/sheet.ts';
import type { Home, HomeTone, Telling } from './line.ts';

export type Obligation = Home['obligations'][number];

const signs = {
  overdue: owedSigns.overdue,
  returned: owedSigns.returned,
  soon: owedSigns.open,
  due: owedSigns.open,
  optional: owedSigns.open,
  waiting: owedSigns.waiting,
  approved: owedSigns['on-time'],
} as const;
export const tones: { readonly [task in Obligation['task']]?: HomeTone } = {
  overdue: 'error',
  returned: 'comment',
  soon: 'warning',
  approved: 'added',
};

/** What has not been filed is named by its day, what has been by what became of it. */
const stateNamed = ({ task, state }: Obligation): Bilingual => {
  if (task === 'overdue') return owedTexts.overdue;
  if (state === 'returned' || state === 'withdrawn') return owedTexts[state];
  if (state === 'none') return owedTexts.open;
  return stateTexts[state as keyof typeof stateTexts] ?? owedTexts.open;
};

export const stateText = (obligation: Obligation, { say }: Telling): string => {
  const { task, filed } = obligation;
  const named = { sign: signs[task], state: stateNamed(obligation) };
  return filed ? say(words.version, { ...named, version: filed.version }) : say(words.plain, named);
};

export const leftText = ({ task, due, closes }: Obligation, today: string, { say }: Telling): string => {
  if (task === 'returned') return say(words.resubmitBy, { closes });
  if (task === 'overdue') return say(words.overdue, { days: daysBetween(due, today), closes });
  if (groupOfTask[task] === 'filed') return say(words.openUntil, { closes });
  const days = daysBetween(today, due);
  return days === 0 ? say(words.dueToday) : say(words.daysLeft, { days });
};

export const notesOf = ({ task, filed, returned, extension }: Obligation, { say }: Telling): string => {
  const told =
    task === 'returned' && returned
      ? say(returned.comments ? words.returned : words.returnedPlain, returned)
      : task === 'overdue'
        ? say(words.countsLate)
        : task === 'waiting' && filed
          ? say(words.waitingSince, { receipt: filed.receipt, days: filed.workingDays })
          : task === 'approved' && filed
            ? say(words.inForce, filed)
            : '';
  const moved = extension ? say(words.extended, { reason: extension.reason }) : '';
  return [told, moved].filter(Boolean).join(say(sheetWords.totalsJoin));
};
