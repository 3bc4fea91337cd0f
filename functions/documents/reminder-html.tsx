import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { periodName } from '../../shared/ground/period.ts';
import { reminderTexts as words } from '../../shared/words/reminders.ts';
import { automaticLine, Greeting, partStyle, Signature } from './letter.tsx';
import type { Reminder } from './reminder.ts';
import { groupsOf, headsOf, type ReminderGroup } from './reminder-groups.ts';
import { doneOf, greetingOf, howTo, leadOf } from './reminder-said.ts';

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

export const HtmlPart = ({
  reminder,
  language,
}: {
  readonly reminder: Reminder;
  readonly language: Language;
}) => {
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
