/** One mail for one person and day about everything there is to file or to mend, as text and as HTML. */

import type { Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill, joinNames, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { categoryOfForm, type Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { forms } from '../../shared/programme/programmes.ts';

import type { Occasion } from '../../shared/submission/reminders.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, partStyle, Signature, signatureLines } from './letter.tsx';
import { printDay } from './plan/print-days.ts';

export type PageLink = {
  readonly period: string;
  readonly links: { readonly [language in Language]: string };
};
export type Reminder = {
  readonly unit: string;
  /** Is the reader the head of the unit, who sees to it that others do it? */
  readonly toHead: boolean;
  readonly today: string;
  readonly occasions: readonly Occasion[];
  readonly pages: readonly PageLink[];
  readonly programme: Programme;
};

/** The most urgent first. */
const kinds = ['head', 'after', 'mend', 'before'] as const;

const subjectOf = (reminder: Reminder): Bilingual => {
  const { occasions } = reminder;
  const isLate = ({ moment: { kind } }: Occasion): boolean => kind === 'head' || kind === 'after';
  const late = occasions.filter(isLate).length;
  const mend = occasions.filter(({ moment }) => moment.kind === 'mend').length;
  const unit = nameOfUnit(reminder.programme, reminder.unit);
  if (late) return fill(words.subjects.after, { unit, count: late });
  const onlyMend = mend === occasions.length;
  return fill(onlyMend ? words.subjects.mend : words.subjects.before, { unit, count: occasions.length });
};

const noteOf = ({ moment, daysLeft, closes, extension }: Occasion): Bilingual => {
  const time =
    moment.kind === 'mend'
      ? fill(words.mend, { closes: printDay(closes) })
      : daysLeft < 0
        ? fill(words.overdue, { days: -daysLeft, closes: printDay(closes) })
        : daysLeft === 0
          ? words.dueToday
          : fill(words.daysLeft, { days: daysLeft });
  if (!extension) return time;
  const why = fill(words.extended, { reason: extension.reason });
  return { zh: `${time.zh}；${why.zh}`, en: `${time.en}; ${why.en}` };
};

/** At the turn of two programmes a form of either, whatever day it is. */
const formNamed = (form: string): Form => forms.find(({ id }) => id === form) as Form;

/** Of a unit that has ended, its successor reads whose document it is. */
const nameOf = (occasion: Occasion, { programme, unit }: Reminder): Bilingual => {
  const { title } = formNamed(occasion.form);
  const name = periodName(occasion.period);
  const whose = nameOfUnit(programme, occasion.unit);
  const isOther = occasion.unit !== unit;
  return {
    zh: `${isOther ? `${whose.zh} ` : ''}${title.zh}（${name.zh}）`,
    en: `${isOther ? `${whose.en}, ` : ''}${title.en} (${name.en})`,
  };
};

/** A clerk is not asked to urge anybody. */
const kindFor = ({ toHead }: Reminder, { moment }: Occasion): (typeof kinds)[number] =>
  moment.kind === 'head' && !toHead ? 'after' : moment.kind;

const groupsOf = (reminder: Reminder) =>
  kinds
    .map((kind) => ({
      kind,
      listed: reminder.occasions.filter((occasion) => kindFor(reminder, occasion) === kind),
    }))
    .filter(({ listed }) => listed.length);

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
const leadOf = ({ today }: Reminder): Bilingual => fill(words.lead, { today: printDay(today) });
const extendOf = ({ programme }: Reminder): Bilingual =>
  fill(words.extend, { telephone: programme.office.telephone });

const textPart = (reminder: Reminder, language: Language): string => {
  const { programme, today, pages } = reminder;
  const colon = language === 'zh' ? '：' : ': ';
  return [
    greetingOf(reminder)[language],
    '',
    leadOf(reminder)[language],
    ...groupsOf(reminder).flatMap(({ kind, listed }) => [
      '',
      `${words.groups[kind][language]}${colon.trim()}`,
      ...listed.map(
        (occasion) =>
          `- ${nameOf(occasion, reminder)[language]}${colon}${words.due[language]}${language === 'zh' ? '' : ' '}${printDay(occasion.due)[language]}${language === 'zh' ? '，' : ', '}${noteOf(occasion)[language]}`,
      ),
    ]),
    '',
    words.what[language],
    ...nilOf(reminder, language),
    extendOf(reminder)[language],
    words.done[language],
    '',
    ...pages.flatMap(({ period, links }) => [
      `${fill(words.page, { period: periodName(period) })[language]}${colon.trim()}`,
      links[language],
    ]),
    words.linkNote[language],
    '',
    ...signatureLines({ programme, day: today }, language),
    '',
    automaticLine(programme, language),
  ].join('\n');
};

const cell = 'padding:6px 10px;border-bottom:1px solid #dfe4ea;text-align:left;vertical-align:top';
const small = 'color:#566172;font-size:13px';

const Group = ({
  reminder,
  kind,
  listed,
  language,
}: {
  readonly reminder: Reminder;
  readonly kind: (typeof kinds)[number];
  readonly listed: readonly Occasion[];
  readonly language: Language;
}) => (
  <>
    <p style={kind === 'before' ? 'margin-bottom:4px' : 'margin-bottom:4px;color:#c8102e'}>
      <strong>{words.groups[kind][language]}</strong>
    </p>
    <table style="border-collapse:collapse;width:100%;max-width:640px;font-size:14px">
      <thead>
        <tr>
          {[words.form, words.due, words.note].map((title) => (
            <th key={title.zh} scope="col" style={cell}>
              {title[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listed.map((occasion) => (
          <tr key={documentPath(occasion)}>
            <td style={cell}>{nameOf(occasion, reminder)[language]}</td>
            <td style={`${cell};white-space:nowrap`}>{occasion.due}</td>
            <td style={cell}>{noteOf(occasion)[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const HtmlPart = ({ reminder, language }: { readonly reminder: Reminder; readonly language: Language }) => {
  const { programme, today } = reminder;
  return (
    <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
      <p>{greetingOf(reminder)[language]}</p>
      <p>{leadOf(reminder)[language]}</p>
      {groupsOf(reminder).map(({ kind, listed }) => (
        <Group key={kind} reminder={reminder} kind={kind} listed={listed} language={language} />
      ))}
      <p>{words.what[language]}</p>
      {nilOf(reminder, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{extendOf(reminder)[language]}</p>
      {reminder.pages.map(({ period, links }) => (
        <p key={period}>
          <a href={links[language]}>{fill(words.page, { period: periodName(period) })[language]}</a>
        </p>
      ))}
      <p style={small}>{words.linkNote[language]}</p>
      <p style={small}>{words.done[language]}</p>
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
