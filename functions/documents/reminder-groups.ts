/** The lists of a mail of reminders: documents by how urgent they are, then items with a date, in words of their own. */
import { type Bilingual, fill, listNames } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { bureauAfter, byDay, type DueRow } from '../../shared/registers/due.ts';
import type { RowOccasion } from '../../shared/registers/due-moments.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import { printDay } from './plan/print-days.ts';
import type { NewsLine, Reminder } from './reminder.ts';
import {
  formNamed,
  itemOf,
  joined,
  kindFor,
  kinds,
  mostLines,
  nameOf,
  noteOf,
  timeOf,
} from './reminder-lines.ts';

export type ReminderGroup = {
  readonly heading: Bilingual;
  readonly urgent: boolean;
  /** What the lines are, and what their day is. */
  readonly name: Bilingual;
  readonly day: Bilingual;
  readonly lines: readonly {
    readonly key: string;
    readonly name: Bilingual;
    /** ISO date. */
    readonly due: string;
    readonly note: Bilingual;
  }[];
};

/** How it is done or which form to answer with; where there is neither, whom to tell. */
export const howToAnswer = (
  { how, answerWith, unit }: Pick<DueRow, 'how' | 'answerWith' | 'unit'>,
  programme: Programme,
): Bilingual =>
  how ??
  (answerWith === undefined
    ? fill(words.tellOwner, { unit: nameOfUnit(programme, unit) })
    : fill(words.answerWith, { form: formNamed(answerWith).title }));

const groupOfRows = (
  heading: Bilingual,
  rows: readonly RowOccasion[],
  urgent: boolean,
  lineOf: (row: RowOccasion) => Pick<ReminderGroup['lines'][number], 'name' | 'note'>,
): ReminderGroup => ({
  heading,
  urgent,
  name: words.item,
  day: words.itemDue,
  lines: [...rows].sort(byDay).map((row) => ({ key: row.moment.key, due: row.on, ...lineOf(row) })),
});

export const groupsOf = (reminder: Reminder): readonly ReminderGroup[] => {
  const { occasions, rows, overdue, waiting, news, registering, flags, toHead, programme } = reminder;
  const documents = kinds.map(
    (kind): ReminderGroup => ({
      heading: words.groups[kind],
      urgent: kind !== 'before',
      name: words.form,
      day: words.due,
      lines: occasions
        .filter((occasion) => kindFor(reminder, occasion) === kind)
        .map((occasion) => ({
          key: documentPath(occasion),
          name: nameOf(occasion, reminder),
          due: occasion.due,
          note: noteOf(occasion),
        })),
    }),
  );
  const isForHead = ({ moment }: RowOccasion): boolean => toHead && moment.kind === 'head';
  const own = (row: RowOccasion) => ({
    name: itemOf(row),
    note: joined(timeOf(row), howToAnswer(row, reminder.programme)),
  });
  const whose = ({ tells }: RowOccasion): Bilingual =>
    listNames(tells.map((unit) => nameOfUnit(programme, unit)));
  const ofAll = (row: RowOccasion) => ({
    name: fill({ zh: '{unit} {item}', en: '{unit}, {item}' }, { unit: whose(row), item: itemOf(row) }),
    note: timeOf(row),
  });
  const linesOf = (lines: readonly NewsLine[]) =>
    lines.slice(0, mostLines).map(({ day, ...line }) => ({ ...line, due: day }));
  const headed = (text: Bilingual, lines: readonly NewsLine[]): Bilingual =>
    fill(lines.length > mostLines ? words.firstOf : text, {
      heading: text,
      count: lines.length,
      shown: mostLines,
    });
  const { rowGroups } = words;
  const forHead = rows.filter(isForHead);
  const others = rows.filter((row) => !isForHead(row));
  return [
    ...documents,
    groupOfRows(rowGroups.head, forHead, true, own),
    groupOfRows(
      rowGroups.rows,
      others,
      others.some(({ daysOver }) => daysOver > 0),
      own,
    ),
    groupOfRows(fill(rowGroups.bureau, { days: bureauAfter }), overdue, true, ofAll),
    {
      heading: headed(words.newsGroups.waiting, waiting),
      urgent: false,
      name: words.form,
      day: words.filedOn,
      lines: linesOf(waiting),
    },
    {
      heading: headed(words.newsGroups.registering, registering),
      urgent: false,
      name: words.organisation,
      day: words.filedOn,
      lines: linesOf(registering),
    },
    {
      heading: headed(words.newsGroups.flags, flags),
      urgent: false,
      name: words.comparison,
      day: words.since,
      lines: linesOf(flags),
    },
    {
      heading: headed(words.newsGroups.news, news),
      urgent: false,
      name: words.form,
      day: words.happenedOn,
      lines: linesOf(news),
    },
  ].filter(({ lines }) => lines.length);
};

/** `- name：截止日期2015年4月8日，剩余5天` */
export const lineText = (
  { day }: ReminderGroup,
  { name, due, note }: ReminderGroup['lines'][number],
): Bilingual =>
  fill(
    { zh: '- {name}：{day}{due}，{note}', en: '- {name}: {day} {due}, {note}' },
    { name, day, due: printDay(due), note },
  );
export const headsOf = ({ name, day }: ReminderGroup): readonly Bilingual[] => [name, day, words.note];
