/** One mail for one person and day about everything there is to file or to mend, as text and as HTML. */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, signatureLines } from './letter.tsx';
import type { Reminder } from './reminder.ts';
import { groupsOf, lineText } from './reminder-groups.ts';
import { HtmlPart } from './reminder-html.tsx';
import { doneOf, greetingOf, howTo, leadOf } from './reminder-said.ts';
import { subjectOf } from './reminder-subject.ts';

const textPart = (reminder: Reminder, language: Language): string => {
  const { programme, today, pages } = reminder;
  const colon = language === 'zh' ? '：' : ':';
  return [
    greetingOf(reminder)[language],
    '',
    leadOf(reminder)[language],
    ...groupsOf(reminder).flatMap((group) => [
      '',
      group.heading[language] + colon,
      ...group.lines.map((line) => lineText(group, line)[language]),
    ]),
    '',
    ...howTo(reminder, language),
    ...doneOf(reminder, language),
    '',
    ...pages.flatMap(({ period, links }) => [
      fill(words.page, { period: periodName(period) })[language] + colon,
      links[language],
    ]),
    ...(pages.length ? [words.linkNote[language], ''] : []),
    ...signatureLines({ programme, day: today }, language),
    '',
    automaticLine(programme, language),
  ].join('\n');
};

/** @param first the reader's language; the other follows below */
export const writeReminder = (to: string, reminder: Reminder, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => subjectOf(reminder)[language],
    text: (language) => textPart(reminder, language),
    html: (language) => <HtmlPart reminder={reminder} language={language} />,
  });
