/**
 * Tells the people of every reporting unit and of the bureau about editions, each person at most once about
 * each: the claim comes before the mail, so of two runs at the same time one sends. Several editions that are
 * new to a person go into one mail.
 */

import { existsIn } from '../../shared/ground/define-city.ts';
import { owedBy, type Programme } from '../../shared/ground/define-programme.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn } from '../../shared/tables/terms.ts';
import type { Services } from '../common/services.ts';
import { type Announced, writeLetter } from '../documents/report-mail.tsx';
import { describeError, logger } from '../http/logger.ts';
import { claimKey, editionMatter, type MailClaims, type SendLetter } from '../storage/mail.ts';
import { reportLinks } from './report-links.ts';

export type AnnounceServices = Pick<Services, 'city' | 'directory' | 'cityKey'> & {
  readonly claims: MailClaims;
  readonly send: SendLetter;
  readonly publicUrl: string;
};
export type Mailed = { readonly sent: number; readonly failed: number };

/** @param editions newest month last · @param run tells this run's claims from another's */
export const announce = async (
  editions: readonly Edition[],
  services: AnnounceServices,
  now: Date,
  run: string,
): Promise<Mailed> => {
  if (editions.length === 0) return { sent: 0, failed: 0 };
  const secret = await services.cityKey();
  const announced = await Promise.all(
    editions.map(async (edition) => ({
      edition,
      links: reportLinks(services.publicUrl, secret, edition),
      sent: await services.claims.sentAbout(editionMatter(edition)),
    })),
  );
  let sent = 0;
  let failed = 0;
  for (const person of await readersOf(services, todayOf(services.city, now))) {
    const to = { email: person.email };
    const news: Announced[] = [];
    for (const { edition, links, sent: told } of announced) {
      if (told.has(claimKey(to))) continue;
      if (await services.claims.claim(editionMatter(edition), to, now, run)) news.push({ edition, links });
    }
    const newest = news.at(-1);
    if (!newest) continue;
    const others = news.slice(0, -1).reverse();
    try {
      await services.send(
        writeLetter(
          person.email,
          { newest, others, programme: programmeOf(services.city, newest.edition.month) },
          person.language ?? 'zh',
        ),
      );
    } catch (error) {
      // The claims stay: whether the mail left is not known. A later run takes them over.
      failed++;
      logger.error('mail failed', {
        months: news.map(({ edition }) => edition.month),
        failure: describeError(error),
      });
      continue;
    }
    sent++;
    for (const { edition } of news) await services.claims.sent(editionMatter(edition), to, now);
  }
  return { sent, failed };
};

/** People with an account today, of units that owe something or of the bureau, each once. */
const readersOf = async (
  { city, directory }: AnnounceServices,
  today: string,
): Promise<readonly Person[]> => {
  const people = new Map<string, Person>();
  for (const unit of unitsOf(programmeOf(city, today), today))
    for (const person of await directory.peopleOf(unit))
      if (isValidOn(person, today)) people.set(foldEmail(person.email), person);
  return [...people.values()];
};

const unitsOf = (programme: Programme, today: string): readonly string[] => {
  const kinds = new Set(owedBy(programme).flatMap(({ unitKinds }) => unitKinds));
  return programme.units
    .filter((unit) => unit.code === programme.bureau || (kinds.has(unit.kind) && existsIn(unit, today)))
    .map(({ code }) => code);
};
