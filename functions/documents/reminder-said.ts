/** What a reminder says around its lists. */
import type { Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill, joinNames, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { categoryOfForm } from '../../shared/ground/define-programme.ts';
import { bureauAfter } from '../../shared/registers/due.ts';
import { newsMailTexts } from '../../shared/words/news-mail.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import { printDay } from './plan/print-days.ts';
import type { Reminder } from './reminder.ts';
import { formNamed } from './reminder-lines.ts';

/** Forms for which a nil return is an answer, each once, returns and plans apart. */
const nilOf = ({ occasions, programme }: Reminder, language: Language): string[] => {
  const asked = [...new Set(occasions.map(({ form }) => form))]
    .map(formNamed)
    .filter(({ nilAllowed }) => nilAllowed);
  const isPlan = ({ id }: Form) => categoryOfForm(programme, id) !== undefined;
  return [
    [words.nil, asked.filter((form) => !isPlan(form))] as const,
    [words.nilPlan, asked.filter(isPlan)] as const,
  ].flatMap(([text, some]) => {
    const titles = some.map(({ title }) => (language === 'zh' ? `《${title.zh}》` : title.en));
    return some.length
      ? [fill(text, { forms: language === 'zh' ? titles.join('') : joinNames(titles, language) })[language]]
      : [];
  });
};

export const greetingOf = ({ programme, unit }: Reminder): Bilingual =>
  fill(words.greeting, { unit: nameOfUnit(programme, unit) });
/** What the lists are: the unit's own, and below them what the bureau looks after. */
export const leadOf = ({
  today,
  occasions,
  rows,
  overdue,
  waiting,
  registering,
  flags,
  news,
}: Reminder): Bilingual => {
  const lead = occasions.length
    ? rows.length
      ? words.bothLead
      : words.lead
    : rows.length
      ? words.rowsLead
      : overdue.length
        ? words.bureauLead
        : waiting.length
          ? words.waitingLead
          : registering.length
            ? words.registeringLead
            : flags.length
              ? words.flagsLead
              : words.newsLead;
  const isDue = occasions.length + rows.length + overdue.length > 0;
  const also = [
    ...(overdue.length && lead !== words.bureauLead ? [words.bureauAlso] : []),
    ...(isDue && waiting.length + registering.length + flags.length + news.length ? [words.newsAlso] : []),
  ];
  return fill(
    { zh: lead.zh + also.map(({ zh }) => zh).join(''), en: lead.en + also.map(({ en }) => en).join('') },
    { today: printDay(today), days: bureauAfter },
  );
};

/** What to do, as far as the mail asks the reader for anything. */
export const howTo = (reminder: Reminder, language: Language): readonly string[] => {
  const { occasions, rows, programme } = reminder;
  const { telephone } = programme.office;
  const ofDocuments = occasions.length
    ? [words.what[language], ...nilOf(reminder, language), fill(words.extend, { telephone })[language]]
    : [];
  const ofRows = rows.some(({ answerWith }) => answerWith !== undefined) ? [words.rowsWhat[language]] : [];
  const others = occasions.length || !rows.length ? [] : [fill(words.questions, { telephone })[language]];
  return [...ofDocuments, ...ofRows, ...others];
};

export const doneOf = (
  { occasions, rows, waiting, registering, flags, news }: Reminder,
  language: Language,
): readonly string[] => [
  ...(occasions.length + rows.length ? [words.done[language]] : []),
  ...(waiting.length + registering.length + flags.length + news.length
    ? [newsMailTexts.choice[language]]
    : []),
];
