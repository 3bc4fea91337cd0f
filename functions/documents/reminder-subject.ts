/** What a mail of reminders says it is: documents, items with a date, or what the bureau looks after; all that it holds. */
import { type Bilingual, fill, listNames } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { bureauAfter } from '../../shared/registers/due.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import type { Reminder } from './reminder.ts';

type Part = { readonly mark: Bilingual; readonly text: Bilingual; readonly late: boolean };

/** Of documents the most urgent alone. */
const documentsPart = ({ occasions }: Reminder): readonly Part[] => {
  const { marks, counts } = words;
  if (occasions.length === 0) return [];
  const late = occasions.filter(({ moment: { kind } }) => kind === 'head' || kind === 'after').length;
  if (late) return [{ mark: marks.lateDocuments, text: fill(counts.after, { count: late }), late: true }];
  const onlyMend = occasions.every(({ moment }) => moment.kind === 'mend');
  const text = fill(onlyMend ? counts.mend : counts.before, { count: occasions.length });
  return [{ mark: marks.documents, text, late: false }];
};

const rowsPart = ({ rows }: Reminder): readonly Part[] => {
  const { marks, counts } = words;
  if (rows.length === 0) return [];
  const late = rows.filter(({ daysOver }) => daysOver > 0).length;
  if (late) return [{ mark: marks.lateRows, text: fill(counts.lateRows, { count: late }), late: true }];
  return [{ mark: marks.rows, text: fill(counts.rows, { count: rows.length }), late: false }];
};

const newsParts = ({ waiting, registering, flags, news }: Reminder): readonly Part[] =>
  (
    [
      ['waiting', waiting.length],
      ['registering', registering.length],
      ['flags', flags.length],
      ['news', news.length],
    ] as const
  ).flatMap(([name, count]) =>
    count ? [{ mark: words.marks[name], text: fill(words.counts[name], { count }), late: false }] : [],
  );

export const subjectOf = (reminder: Reminder): Bilingual => {
  const { programme, overdue } = reminder;
  const own = [...documentsPart(reminder), ...rowsPart(reminder), ...newsParts(reminder)];
  const bureau = overdue.length
    ? [fill(words.counts.bureau, { count: overdue.length, days: bureauAfter })]
    : [];
  // A mail with something late in it does not call itself a reminder.
  const mark = (own.find(({ late }) => late) ?? own[0])?.mark;
  return mark
    ? fill(words.subject, {
        mark,
        unit: nameOfUnit(programme, reminder.unit),
        list: listNames([...own.map(({ text }) => text), ...bureau]),
      })
    : fill(words.bureauSubject, { mark: words.marks.bureau, list: listNames(bureau) });
};
