/** One line of a reminder: what is due, by when, and what is said beside it. */
import type { Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { periodName } from '../../shared/ground/period.ts';
import { forms } from '../../shared/programme/programmes.ts';
import type { RowOccasion } from '../../shared/registers/due-moments.ts';
import type { Occasion } from '../../shared/submission/reminders.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import { printDay } from './plan/print-days.ts';
import type { Reminder } from './reminder.ts';

/** The most urgent first. */
export const kinds = ['head', 'after', 'mend', 'before'] as const;
/** Lines of what waits and of news; the sheet has all. */
export const mostLines = 30;
/** A clerk is not asked to urge anybody. */
export const kindFor = ({ toHead }: Reminder, { moment }: Occasion): (typeof kinds)[number] =>
  moment.kind === 'head' && !toHead ? 'after' : moment.kind;

/** At the turn of two programmes a form of either, whatever day it is. */
export const formNamed = (form: string): Form => forms.find(({ id }) => id === form) as Form;

export const joined = (first: Bilingual, second: Bilingual): Bilingual => ({
  zh: `${first.zh}；${second.zh}`,
  en: `${first.en}; ${second.en}`,
});

const untilDue = (daysLeft: number): Bilingual =>
  daysLeft === 0 ? words.dueToday : fill(words.daysLeft, { days: daysLeft });

export const noteOf = ({ moment, daysLeft, closes, extension }: Occasion): Bilingual => {
  const time =
    moment.kind === 'mend'
      ? fill(words.mend, { closes: printDay(closes) })
      : daysLeft < 0
        ? fill(words.overdue, { days: -daysLeft, closes: printDay(closes) })
        : untilDue(daysLeft);
  return extension ? joined(time, fill(words.extended, { reason: extension.reason })) : time;
};

/** Of a unit that has ended, its successor reads whose document it is. */
export const nameOf = (occasion: Occasion, { programme, unit }: Reminder): Bilingual => {
  const { title } = formNamed(occasion.form);
  const name = periodName(occasion.period);
  const whose = nameOfUnit(programme, occasion.unit);
  const isOther = occasion.unit !== unit;
  return {
    zh: `${isOther ? `${whose.zh} ` : ''}${title.zh}（${name.zh}）`,
    en: `${isOther ? `${whose.en}, ` : ''}${title.en} (${name.en})`,
  };
};

export const itemOf = ({ code, title, what }: RowOccasion): Bilingual => ({
  zh: `${code} ${title}（${what.zh}）`,
  en: `${code} ${title} (${what.en})`,
});

export const timeOf = ({ daysOver }: RowOccasion): Bilingual =>
  daysOver > 0 ? fill(words.daysOver, { days: daysOver }) : untilDue(-daysOver);
