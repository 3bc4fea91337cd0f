/**
 * Tells the people of every reporting unit and of the bureau about editions, each person at most once about
 * each. Several editions that are new to a person go into one mail.
 */

import { existsIn } from '../../shared/ground/define-city.ts';
import { owedBy, type Programme } from '../../shared/ground/define-programme.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn } from '../../shared/tables/terms.ts';
import { signingFor } from '../common/link-keys.ts';
import { type MailServices, mailOnce } from '../common/mail-once.ts';
import type { Services } from '../common/services.ts';
import { writeLetter } from '../documents/report-mail.tsx';
import type { Announced } from '../documents/report-mail-said.ts';
import { claimKey } from '../storage/mail-claims.ts';
import { editionMatter } from '../storage/mail-matters.ts';
import { reportLinks } from './report-links.ts';

export type AnnounceServices = Pick<Services, 'city' | 'directory' | 'linkKey'> &
  MailServices & { readonly publicUrl: string };
export type Mailed = { readonly sent: number; readonly failed: number };

/** @param editions newest month last · @param run tells this run's claims from another's */
export const announce = async (
  editions: readonly Edition[],
  services: AnnounceServices,
  now: Date,
  run: string,
): Promise<Mailed> => {
  if (editions.length === 0) return { sent: 0, failed: 0 };
  const signing = await signingFor(services.linkKey, services.city, now);
  const announced = await Promise.all(
    editions.map(async (edition) => ({
      edition,
      links: reportLinks(services.publicUrl, signing, edition),
      matter: editionMatter(edition),
      sent: await services.claims.sentAbout(editionMatter(edition)),
    })),
  );
  const mailed = { sent: 0, failed: 0 };
  for (const person of await readersOf(services, todayOf(services.city, now))) {
    const to = { email: person.email };
    const news = announced.filter(({ sent }) => !sent.has(claimKey(to))).map((each) => ({ ...each, to }));
    const write = (claimed: readonly Announced[]) => {
      const newest = claimed.at(-1) as Announced;
      const others = claimed.slice(0, -1).reverse();
      const programme = programmeOf(services.city, newest.edition.month);
      return writeLetter(person.email, { newest, others, programme }, person.language ?? 'zh');
    };
    const about = (claimed: readonly Announced[]) => ({
      months: claimed.map(({ edition }) => edition.month),
    });
    const outcome = await mailOnce(news, write, about, services, { now, run });
    if (outcome !== 'left') mailed[outcome]++;
  }
  return mailed;
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
