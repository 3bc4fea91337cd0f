/** The mail about one thing that has happened: what, of which document, its figures, comments or codes, what to do next. */
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { newsMailTexts as words } from '../../shared/words/news-mail.ts';
import { reminderTexts } from '../../shared/words/reminders.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, Greeting, partStyle, Signature, signatureLines } from './letter.tsx';

export type NewsLetter = {
  readonly subject: Bilingual;
  /** Name of the reader's unit. */
  readonly unit: Bilingual;
  readonly lead: Bilingual;
  readonly facts: readonly { readonly name: Bilingual; readonly value: Bilingual }[];
  /** Comments, codes. */
  readonly lists: readonly { readonly heading: Bilingual; readonly lines: readonly Bilingual[] }[];
  readonly next: readonly Bilingual[];
  /** Is it sent whatever the reader chose? */
  readonly duty: boolean;
  readonly programme: Programme;
  /** ISO date. */
  readonly today: string;
};

const greetingOf = ({ unit }: NewsLetter): Bilingual => fill(reminderTexts.greeting, { unit });

const textPart = (letter: NewsLetter, language: Language): string => {
  const colon = language === 'zh' ? '：' : ': ';
  const { lead, facts, lists, next, duty, programme, today } = letter;
  return [
    greetingOf(letter)[language],
    '',
    lead[language],
    ...(facts.length ? [''] : []),
    ...facts.map(({ name, value }) => name[language] + colon + value[language]),
    ...lists.flatMap(({ heading, lines }) => [
      '',
      (heading[language] + colon).trim(),
      ...lines.map((line) => `- ${line[language]}`),
    ]),
    '',
    ...next.map((line) => line[language]),
    ...(duty ? [] : ['', words.choice[language]]),
    '',
    ...signatureLines({ programme, day: today }, language),
    '',
    automaticLine(programme, language),
  ].join('\n');
};

const cell = 'padding:4px 10px 4px 0;text-align:left;vertical-align:top';
const small = 'color:#566172;font-size:13px';

const HtmlPart = ({ letter, language }: { readonly letter: NewsLetter; readonly language: Language }) => {
  const { lead, facts, lists, next, duty, programme, today } = letter;
  return (
    <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
      <Greeting>{greetingOf(letter)[language]}</Greeting>
      <p>
        <strong>{lead[language]}</strong>
      </p>
      {facts.length ? (
        <table style="border-collapse:collapse;font-size:14px">
          <tbody>
            {facts.map(({ name, value }) => (
              <tr key={name.zh}>
                <th scope="row" style={`${cell};font-weight:normal;color:#566172`}>
                  {name[language]}
                </th>
                <td style={cell}>{value[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {lists.map(({ heading, lines }) => (
        <div key={heading.zh}>
          <p style="margin-bottom:4px">
            <strong>{heading[language]}</strong>
          </p>
          <ul style="margin:0;padding-left:20px;font-size:14px">
            {lines.map((line) => (
              <li key={line.zh}>{line[language]}</li>
            ))}
          </ul>
        </div>
      ))}
      {next.map((line) => (
        <p key={line.zh}>{line[language]}</p>
      ))}
      <Signature programme={programme} day={today} language={language} />
      {duty ? null : <p style={small}>{words.choice[language]}</p>}
      <p style={small}>{automaticLine(programme, language)}</p>
    </div>
  );
};

/** @param first the reader's language; the other follows below */
export const writeNewsLetter = (to: string, letter: NewsLetter, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => letter.subject[language],
    text: (language) => textPart(letter, language),
    html: (language) => <HtmlPart letter={letter} language={language} />,
  });
