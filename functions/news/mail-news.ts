/**
 * Mails people at once about what happened to a document, each once, whatever runs twice or dies: the stream tells it
 * first, and for three days every hour what did not leave is told again (jobs/catch-up.ts). Claims lie by the day of
 * the news, so that one query says what has been told of it.
 */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type DocumentNews, newsOf } from '../../shared/submission/news.ts';
import { triedHours, usualChoice } from '../../shared/submission/news-mail.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { type MailRun, type MailServices, mailOnce } from '../common/mail-once.ts';
import type { Services } from '../common/services.ts';
import { writeNewsLetter } from '../documents/news-mail.tsx';
import { describeError, logger } from '../http/logger.ts';
import type { RecordedEvent } from '../services/recorded-events.ts';
import { type Addressed, claimKey } from '../storage/mail-claims.ts';
import { type Matter, newsMatter } from '../storage/mail-matters.ts';
import { aboutLetter, kindOfAbout } from './about-letter.ts';
import { dueDayMark, reviewersOnDueDay } from './due-day.ts';
import { newsLetterOf } from './news-letter.ts';
import { recipientsAtOnce } from './recipients.ts';
import type { About } from './remembering.ts';
import { remembering } from './remembering.ts';

export type MailNewsServices = Pick<Services, 'city' | 'directory' | 'submissions' | 'archive' | 'own'> &
  MailServices;
export type NewsMailed = { readonly sent: number; readonly failed: number };

/** Where it is marked that a person was told. */
export const newsMark = ({ id, n }: DocumentNews, email: string): Addressed => ({
  email,
  part: `${documentPath(id)}#${n}`,
});

/** @param run tells this run's claims from another's · @param told marks of what had been told before, by matter */
export const mailNews = async (
  news: readonly DocumentNews[],
  given: MailNewsServices,
  { now, run }: MailRun,
  told: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Promise<NewsMailed> => {
  const mailed = { sent: 0, failed: 0 };
  const services = remembering(given);
  const today = todayOf(services.city, now);
  const count = (outcome: 'sent' | 'failed' | 'left'): void => {
    if (outcome !== 'left') mailed[outcome]++;
  };
  const mailOne = async (
    each: DocumentNews,
    person: Person,
    mark: { readonly matter: Matter; readonly to: Addressed },
    { asReviewer = false, about }: { asReviewer?: boolean; about?: About | undefined } = {},
  ) => {
    const letter = about
      ? aboutLetter(each, about, person.unit, services, today)
      : await newsLetterOf(each, person.unit, services, today, asReviewer);
    return mailOnce(
      [mark],
      () => writeNewsLetter(person.email, letter, person.language ?? 'zh'),
      () => ({
        document: documentPath(each.id),
        news: asReviewer ? 'filed' : about ? kindOfAbout(about) : each.kind,
      }),
      services,
      { now, run },
    );
  };
  for (const each of news)
    try {
      for (const { person, rule, about } of await recipientsAtOnce(each, services, today)) {
        const to = newsMark(each, person.email);
        if (told.get(newsMatter(each.at))?.has(claimKey(to))) continue;
        if (!rule.duty && !(await wantsAtOnce(person, services))) continue;
        count(await mailOne(each, person, { matter: newsMatter(each.at), to }, { about }));
      }
      for (const person of await reviewersOnDueDay(each, services, today)) {
        const to = dueDayMark(person);
        const isTold = told.get(newsMatter(today))?.has(claimKey(to));
        if (isTold || !(await wantsAtOnce(person, services))) continue;
        count(await mailOne(each, person, { matter: newsMatter(today), to }, { asReviewer: true }));
      }
    } catch (error) {
      // The others are told all the same; this one is tried again by the next hour.
      logger.error('news not mailed', { document: documentPath(each.id), failure: describeError(error) });
      mailed.failed++;
    }
  return mailed;
};

const wantsAtOnce = async ({ email }: Person, { own }: MailNewsServices): Promise<boolean> =>
  ((await own.of(email)).mail ?? usualChoice) === 'at-once';

/** What has happened in the last three days, of all documents. */
export const recentNews = async (
  { city, acts }: Pick<Services, 'city' | 'acts'>,
  now: Date,
): Promise<readonly DocumentNews[]> => {
  const from = new Date(now.getTime() - triedHours * 3_600_000).toISOString();
  const months = new Set([from.slice(0, 7), now.toISOString().slice(0, 7)]);
  const recorded: RecordedEvent[] = [];
  for (const month of months)
    for await (const page of acts.inMonth(month, { from, to: '9999', newestFirst: false }))
      recorded.push(...page);
  return newsOf(recorded, city.units, (at) => todayOf(city, new Date(at)));
};

/** Marks of what people have been told of these news: a query for each of their days. */
export const toldOf = async (
  news: readonly DocumentNews[],
  { claims }: MailServices,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const matters = new Set(news.map(({ at }) => newsMatter(at)));
  const told = new Map<string, ReadonlySet<string>>();
  for (const matter of matters) told.set(matter, await claims.sentAbout(matter));
  return told;
};
