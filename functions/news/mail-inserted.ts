/** Mails about the events that a batch of stream records adds. Whatever fails holds nothing up: the next hour makes up for it. */
import type { DynamoDBRecord } from 'aws-lambda';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { documentPrefix, eventPrefix } from '../../shared/submission/keys.ts';
import { type DocumentNews, newsOf } from '../../shared/submission/news.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { type Connected, cityWith } from '../common/city.ts';
import type { MailRun } from '../common/mail-once.ts';
import { describeError, logger } from '../http/logger.ts';
import { type MailNewsServices, mailNews } from './mail-news.ts';

export const mailInserted = async (
  records: readonly DynamoDBRecord[],
  services: Connected<MailNewsServices>,
  run: MailRun,
): Promise<void> => {
  const inserted = insertedEvents(records);
  if (inserted.size === 0) return;
  try {
    const city = await cityWith(services.city, services.directory, run.now);
    const news: DocumentNews[] = [];
    for (const [path, numbers] of inserted) {
      const id = parseDocumentPath(path);
      // The whole chain: what was written in one breath may come in two batches.
      const recorded = (await services.submissions.events(id)).map((event) => ({ id, event }));
      const all = newsOf(recorded, city.units, (at) => todayOf(city, new Date(at)));
      news.push(...all.filter(({ n }) => numbers.has(n)));
    }
    const mailed = await mailNews(news, { ...services, city }, run);
    if (mailed.sent + mailed.failed > 0) logger.info('news mailed', { ...mailed });
  } catch (error) {
    logger.error('news not mailed', { failure: describeError(error) });
  }
};

/** Numbers of new events by document path; what an index is given later is no news. */
const insertedEvents = (records: readonly DynamoDBRecord[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const inserted = new Map<string, Set<number>>();
  for (const { eventName, dynamodb } of records) {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const sk = dynamodb?.Keys?.sk?.S ?? '';
    if (eventName !== 'INSERT' || !pk.startsWith(documentPrefix) || !sk.startsWith(eventPrefix)) continue;
    const path = pk.slice(documentPrefix.length);
    inserted.set(path, (inserted.get(path) ?? new Set()).add(Number(sk.slice(eventPrefix.length))));
  }
  return inserted;
};
