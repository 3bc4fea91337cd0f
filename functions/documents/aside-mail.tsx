/** The mail about a document that was set aside: what it is, why, what to do and until when; as text and as HTML. */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { waitedUntil } from '../../shared/submission/aside.ts';
import { asideTexts, asideMail as mail } from '../../shared/words/aside.ts';
import { localTime } from '../common/local-time.ts';
import type { Head } from '../services/submissions.ts';
import type { Letter } from '../storage/mail.ts';
import { automaticLine, composeLetter, Greeting, partStyle, Signature, signatureLines } from './letter.tsx';

type News = { readonly head: Head; readonly programme: Programme; readonly today: string };

const linesOf = ({ head, programme }: News): readonly Bilingual[] => {
  const { unit, form, period, state } = head;
  const { aside, inForce } = state;
  if (!aside) throw new Error('only of a document that was set aside');
  const values = {
    unit: nameOfUnit(programme, unit),
    title: findForm(programme, form).title,
    period: periodName(period),
    version: aside.version,
    receipt: inForce?.receipt ?? '',
  };
  const until = { until: localTime(programme, waitedUntil(aside)) };
  return [
    fill(mail.lead, values),
    fill(mail.why, { reason: asideTexts.reasons[aside.reason] }),
    aside.reason === 'unavailable' ? mail.whatUnavailable : mail.what,
    fill(mail.until, until),
  ];
};

const subjectOf = ({ head: { unit, form }, programme }: News): Bilingual =>
  fill(mail.subject, { unit: nameOfUnit(programme, unit), title: findForm(programme, form).title });

const textPart = (news: News, language: Language): string =>
  [
    ...linesOf(news).flatMap((line) => [line[language], '']),
    ...signatureLines({ programme: news.programme, day: news.today }, language),
    '',
    automaticLine(news.programme, language),
  ].join('\n');

const HtmlPart = ({ news, language }: { readonly news: News; readonly language: Language }) => (
  <div lang={language === 'zh' ? 'zh-CN' : 'en'} style={partStyle(language)}>
    <Greeting>{subjectOf(news)[language]}</Greeting>
    {linesOf(news).map((line) => (
      <p key={line.zh}>{line[language]}</p>
    ))}
    <Signature programme={news.programme} day={news.today} language={language} />
    <p style="color:#566172;font-size:13px">{automaticLine(news.programme, language)}</p>
  </div>
);

/** @param first the reader's language; the other follows below */
export const writeAsideLetter = (to: string, news: News, first: Language): Letter =>
  composeLetter(to, first, {
    subject: (language) => subjectOf(news)[language],
    text: (language) => textPart(news, language),
    html: (language) => <HtmlPart news={news} language={language} />,
  });
