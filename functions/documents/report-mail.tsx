/** The mail about a report: the key figures and links to the pages, as text and as HTML. */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { leftOutLines } from '../../shared/statistics/left-out.ts';
import { changedLines } from '../../shared/statistics/print-changed.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { printFigure } from '../../shared/statistics/table.ts';
import { mailTexts as words } from '../../shared/words/mail.ts';
import { reportTexts } from '../../shared/words/report.ts';
import type { Links } from '../common/link-keys.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, Greeting, partStyle, Signature, signatureLines } from './letter.tsx';

export type Announced = { readonly edition: Edition; readonly links: Links };
/** What one mail tells: the newest edition in figures, others by their links. */
export type News = {
  readonly newest: Announced;
  readonly others: readonly Announced[];
  readonly programme: Programme;
};

const issueOf = ({ edition }: Announced, language: Language): string =>
  fill(reportTexts.issue, edition.issue)[language];

const titled = ({ newest, programme }: News, text: Bilingual, language: Language): string =>
  fill(text, { title: reportTitle(programme), issue: fill(reportTexts.issue, newest.edition.issue) })[
    language
  ];

const subjectOf = (news: News, language: Language): string =>
  titled(news, news.newest.edition.corrects ? words.correctedSubject : words.subject, language);

const isRecounted = ({ edition }: Announced): boolean => edition.corrects?.reason !== undefined;

const leadTextOf = (newest: Announced): Bilingual => {
  if (!newest.edition.corrects) return words.lead;
  return isRecounted(newest) ? words.recountedLead : words.correctedLead;
};

const leadOf = (news: News, language: Language): string =>
  [
    titled(news, leadTextOf(news.newest), language),
    ...([news.newest, ...news.others].some(isRecounted) ? [words.recounted[language]] : []),
  ].join(language === 'zh' ? '' : ' ');

const otherOf = (other: Announced, language: Language): string => {
  const { corrects, revision } = other.edition;
  const issue = issueOf(other, language);
  return corrects ? fill(words.otherCorrected, { issue, revision })[language] : issue;
};

const leftOutOf = ({ newest, programme }: Pick<News, 'newest' | 'programme'>, language: Language): string[] =>
  leftOutLines(newest.edition.documents, programme).map((line) => line[language]);

/** Corrected figures named in a mail; the page lists more. */
const mostChanged = 5;

/** Of each other edition of the same mail. */
const mostChangedOfOthers = 2;

/** What the one reason changed in each of the others is on their pages. */
const changedInOther = (other: Announced, language: Language): readonly string[] =>
  isRecounted(other) ? [] : changedIn(other, mostChangedOfOthers, language);

const changedIn = ({ edition }: Announced, most: number, language: Language): readonly string[] =>
  changedLines(edition.corrects?.figures ?? [], most).map((line) => line[language]);

const changedOf = ({ newest }: Pick<News, 'newest'>, language: Language): readonly string[] => {
  const lines = changedIn(newest, mostChanged, language);
  return lines.length ? [reportTexts.changedFirst[language], ...lines] : [];
};

/** A sentence, and what it announces below it. */
const listed = ([first, ...lines]: readonly string[]): readonly string[] =>
  first === undefined ? [] : [first, ...lines.map((line) => `- ${line}`), ''];

const textPart = (news: News, language: Language): string => {
  const { newest, others, programme } = news;
  return [
    words.greeting[language],
    '',
    leadOf(news, language),
    '',
    ...listed(changedOf(news, language)),
    ...newest.edition.headlines.map(
      (headline) =>
        `- ${headline.title[language]}${language === 'zh' ? '：' : ': '}${printFigure(headline.value, headline.format)}${language === 'zh' ? '（' : ' ('}${headline.note[language]}${language === 'zh' ? '）' : ')'}`,
    ),
    '',
    newest.edition.lead.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' '),
    '',
    ...leftOutOf(news, language).flatMap((line) => [line, '']),
    `${words.open[language]}${language === 'zh' ? '：' : ': '}`,
    newest.links[language],
    words.linkNote[language],
    ...(others.length
      ? [
          '',
          words.others[language],
          ...others.flatMap((other) => [
            `- ${otherOf(other, language)}`,
            ...changedInOther(other, language).map((line) => `  ${line}`),
            `  ${other.links[language]}`,
          ]),
        ]
      : []),
    '',
    ...signatureLines({ programme, day: newest.edition.issued }, language),
    '',
    automaticLine(programme, language),
  ].join('\n');
};

const cell = 'padding:6px 10px;border-bottom:1px solid #dfe4ea;text-align:left';
const amount =
  'padding:6px 10px;border-bottom:1px solid #dfe4ea;text-align:right;white-space:nowrap;font-weight:bold';
const small = 'color:#566172;font-size:13px';

const HtmlPart = ({ language, ...news }: News & { readonly language: Language }) => {
  const { newest, others, programme } = news;
  const [changedLead, ...changed] = changedOf(news, language);
  return (
    <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
      <Greeting>{words.greeting[language]}</Greeting>
      <p>{leadOf(news, language)}</p>
      {changedLead ? (
        <>
          <p>{changedLead}</p>
          <ul>
            {changed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <table role="presentation" style="border-collapse:collapse;width:100%;max-width:640px;font-size:14px">
        <thead>
          <tr>
            <th scope="col" style={cell}>
              {words.figure[language]}
            </th>
            <th scope="col" style={amount}>
              {words.value[language]}
            </th>
            <th scope="col" style={cell}>
              {words.note[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {newest.edition.headlines.map((headline) => (
            <tr key={headline.title.zh}>
              <td style={cell}>{headline.title[language]}</td>
              <td style={amount}>{printFigure(headline.value, headline.format)}</td>
              <td style={`${cell};${small}`}>{headline.note[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{newest.edition.lead.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ')}</p>
      {leftOutOf(news, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a
          href={newest.links[language]}
          style="display:inline-block;padding:9px 18px;background:#c8102e;color:#ffffff;text-decoration:none;border-radius:4px"
        >
          {words.open[language]}
        </a>
      </p>
      <p style={small}>{words.linkNote[language]}</p>
      {others.length ? (
        <>
          <p>{words.others[language]}</p>
          <ul>
            {others.map((other) => (
              <li key={other.edition.month}>
                <a href={other.links[language]}>{otherOf(other, language)}</a>
                {changedInOther(other, language).map((line) => (
                  <div key={line} style={small}>
                    {line}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Signature programme={programme} day={newest.edition.issued} language={language} />
      <p style={small}>{automaticLine(programme, language)}</p>
    </div>
  );
};

/** @param first the reader's language; the other follows below */
export const writeLetter = (to: string, news: News, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => subjectOf(news, language),
    text: (language) => textPart(news, language),
    html: (language) => <HtmlPart {...news} language={language} />,
  });
