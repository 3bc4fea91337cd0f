/** The mail about a report: the key figures and links to the pages, as text and as HTML. */
import type { Language } from '../../shared/ground/bilingual.ts';
import { printFigure } from '../../shared/statistics/table.ts';
import { mailTexts as words } from '../../shared/words/mail.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, signatureLines } from './letter.tsx';
import { HtmlPart } from './report-mail-html.tsx';
import {
  changedInOther,
  changedOf,
  leadOf,
  leftOutOf,
  listed,
  type News,
  otherOf,
  subjectOf,
} from './report-mail-said.ts';

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

/** @param first the reader's language; the other follows below */
export const writeLetter = (to: string, news: News, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => subjectOf(news, language),
    text: (language) => textPart(news, language),
    html: (language) => <HtmlPart {...news} language={language} />,
  });
