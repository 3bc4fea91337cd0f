/** What the mail of a report says, in sentences. */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { leftOutLines } from '../../shared/statistics/left-out.ts';
import { changedLines } from '../../shared/statistics/print-changed.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { mailTexts as words } from '../../shared/words/mail.ts';
import { reportTexts } from '../../shared/words/report.ts';
import type { Links } from '../common/link-keys.ts';

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

export const subjectOf = (news: News, language: Language): string =>
  titled(news, news.newest.edition.corrects ? words.correctedSubject : words.subject, language);

const isRecounted = ({ edition }: Announced): boolean => edition.corrects?.reason !== undefined;

const leadTextOf = (newest: Announced): Bilingual => {
  if (!newest.edition.corrects) return words.lead;
  return isRecounted(newest) ? words.recountedLead : words.correctedLead;
};

export const leadOf = (news: News, language: Language): string =>
  [
    titled(news, leadTextOf(news.newest), language),
    ...([news.newest, ...news.others].some(isRecounted) ? [words.recounted[language]] : []),
  ].join(language === 'zh' ? '' : ' ');

export const otherOf = (other: Announced, language: Language): string => {
  const { corrects, revision } = other.edition;
  const issue = issueOf(other, language);
  return corrects ? fill(words.otherCorrected, { issue, revision })[language] : issue;
};

export const leftOutOf = (
  { newest, programme }: Pick<News, 'newest' | 'programme'>,
  language: Language,
): string[] => leftOutLines(newest.edition.documents, programme).map((line) => line[language]);

/** Corrected figures named in a mail; the page lists more. */
const mostChanged = 5;

/** Of each other edition of the same mail. */
const mostChangedOfOthers = 2;

/** What the one reason changed in each of the others is on their pages. */
export const changedInOther = (other: Announced, language: Language): readonly string[] =>
  isRecounted(other) ? [] : changedIn(other, mostChangedOfOthers, language);

const changedIn = ({ edition }: Announced, most: number, language: Language): readonly string[] =>
  changedLines(edition.corrects?.figures ?? [], most).map((line) => line[language]);

export const changedOf = ({ newest }: Pick<News, 'newest'>, language: Language): readonly string[] => {
  const lines = changedIn(newest, mostChanged, language);
  return lines.length ? [reportTexts.changedFirst[language], ...lines] : [];
};

/** A sentence, and what it announces below it. */
export const listed = ([first, ...lines]: readonly string[]): readonly string[] =>
  first === undefined ? [] : [first, ...lines.map((line) => `- ${line}`), ''];
