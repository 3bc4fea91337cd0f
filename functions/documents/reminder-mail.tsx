/** One mail for one person and day about everything there is to file or to mend, as text and as HTML. */

import type { Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill, joinNames, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { categoryOfForm } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { bureauAfter } from '../../shared/registers/due.ts';
import { newsMailTexts } from '../../shared/words/news-mail.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, Greeting, partStyle, Signature, signatureLines } from './letter.tsx';
import { printDay } from './plan/print-days.ts';
import type { Reminder } from './reminder.ts';
import { formNamed, groupsOf, headsOf, lineText, type ReminderGroup } from './reminder-groups.ts';
import { subjectOf } from './reminder-subject.ts';

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

const greetingOf = ({ programme, unit }: Reminder): Bilingual =>
  fill(words.greeting, { unit: nameOfUnit(programme, unit) });
/** What the lists are: the unit's own, and below them what the bureau looks after. */
const leadOf = ({
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
const howTo = (reminder: Reminder, language: Language): readonly string[] => {
  const { occasions, rows, programme } = reminder;
  const { telephone } = programme.office;
  const ofDocuments = occasions.length
    ? [words.what[language], ...nilOf(reminder, language), fill(words.extend, { telephone })[language]]
    : [];
  const ofRows = rows.some(({ answerWith }) => answerWith !== undefined) ? [words.rowsWhat[language]] : [];
  const others = occasions.length || !rows.length ? [] : [fill(words.questions, { telephone })[language]];
  return [...ofDocuments, ...ofRows, ...others];
};

const doneOf = (
  { occasions, rows, waiting, registering, flags, news }: Reminder,
  language: Language,
): readonly string[] => [
  ...(occasions.length + rows.length ? [words.done[language]] : []),
  ...(waiting.length + registering.length + flags.length + news.length
    ? [newsMailTexts.choice[language]]
    : []),
];

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

const cell = 'padding:6px 10px;border-bottom:1px solid #dfe4ea;text-align:left;vertical-align:top';
const small = 'color:#566172;font-size:13px';

const Group = ({ group, language }: { readonly group: ReminderGroup; readonly language: Language }) => (
  <>
    <p style={group.urgent ? 'margin-bottom:4px;color:#c8102e' : 'margin-bottom:4px'}>
      <strong>{group.heading[language]}</strong>
    </p>
    <table style="border-collapse:collapse;width:100%;max-width:640px;font-size:14px">
      <thead>
        <tr>
          {headsOf(group).map((title) => (
            <th key={title.zh} scope="col" style={cell}>
              {title[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.lines.map(({ key, name, due, note }) => (
          <tr key={key}>
            <td style={cell}>{name[language]}</td>
            <td style={`${cell};white-space:nowrap`}>{due}</td>
            <td style={cell}>{note[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const HtmlPart = ({ reminder, language }: { readonly reminder: Reminder; readonly language: Language }) => {
  const { programme, today, pages } = reminder;
  return (
    <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
      <Greeting>{greetingOf(reminder)[language]}</Greeting>
      <p>{leadOf(reminder)[language]}</p>
      {groupsOf(reminder).map((group) => (
        <Group key={group.heading.zh} group={group} language={language} />
      ))}
      {howTo(reminder, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pages.map(({ period, links }) => (
        <p key={period}>
          <a href={links[language]}>{fill(words.page, { period: periodName(period) })[language]}</a>
        </p>
      ))}
      {pages.length ? <p style={small}>{words.linkNote[language]}</p> : null}
      {doneOf(reminder, language).map((line) => (
        <p key={line} style={small}>
          {line}
        </p>
      ))}
      <Signature programme={programme} day={today} language={language} />
      <p style={small}>{automaticLine(programme, language)}</p>
    </div>
  );
};

/** @param first the reader's language; the other follows below */
export const writeReminder = (to: string, reminder: Reminder, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => subjectOf(reminder)[language],
    text: (language) => textPart(reminder, language),
    html: (language) => <HtmlPart reminder={reminder} language={language} />,
  });
