/** What a mail about news says, from the document's record and its content. Of a restricted form it says only that something happened. */
import { fill } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { foldEvents } from '../../shared/submission/life-cycle.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { mailRuleOf } from '../../shared/submission/news-mail.ts';
import { submissionOf } from '../../shared/submission/record.ts';
import { newsMailTexts as words } from '../../shared/words/news-mail.ts';
import type { Services } from '../common/services.ts';
import type { NewsLetter } from '../documents/news-mail.tsx';
import { nextStepOf } from '../reviewing/next-step.ts';
import {
  codesOf,
  commentsOf,
  correctionsOf,
  factsOf,
  markOf,
  needsContent,
  nextOf,
  said,
} from './letter-facts.ts';
import { nameDocument, tellDocument, tellFiled, tellPublished } from './tell-news.ts';

/** @param reader unit of whoever is told · @param asReviewer told because it waits for them · @param today ISO date */
export const newsLetterOf = async (
  news: DocumentNews,
  reader: string,
  { city, submissions, archive }: Pick<Services, 'city' | 'submissions' | 'archive'>,
  today: string,
  asReviewer = false,
): Promise<NewsLetter> => {
  const { id, kind, version } = news;
  const programme = programmeOf(city, id.period);
  const form = findForm(programme, id.form);
  const isPublished = id.unit !== reader && form.register?.announced === true && kind === 'in-force';
  const mark = asReviewer ? 'filed' : isPublished ? 'published' : kind;
  const events = (await submissions.events(id)).filter(({ n }) => n <= news.last);
  const submitted = submissionOf(events, version);
  const content =
    submitted && needsContent(news, form, submitted) ? await archive.read(id, submitted.content) : undefined;
  const { text } = asReviewer
    ? tellFiled({ ...id, state: foldEvents(events) }, news.at, city)
    : isPublished
      ? tellPublished(news, city)
      : tellDocument(news, city, reader);
  return {
    subject: fill(words.subject, { mark: markOf(mark), what: nameDocument(id, city, '') }),
    unit: nameOfUnit(city, reader),
    lead: text,
    // Nothing is said twice: the line above may have these.
    facts: factsOf(news, form, submitted, content, programme).filter(
      ({ name, value }) => !said.includes(name) || !text.zh.includes(value.zh),
    ),
    lists: form.restricted
      ? []
      : [
          ...commentsOf(news, form, content),
          ...correctionsOf(news, form, content),
          ...codesOf(news, form, content, programme),
        ],
    next: nextOf(mark, nextStepOf(id.form, foldEvents(events), programme)),
    duty: !asReviewer && mailRuleOf(news)?.duty === true,
    programme,
    today,
  };
};
