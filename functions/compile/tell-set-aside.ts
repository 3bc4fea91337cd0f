/**
 * Tells people what has been set aside: the clerks of the unit, who can correct it (the head where there is no clerk),
 * and the bureau, whose report waits for it.
 */
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn, rolesOn } from '../../shared/tables/terms.ts';
import { type MailServices, mailOnce } from '../common/mail-once.ts';
import type { Services } from '../common/services.ts';
import { writeAsideLetter } from '../documents/aside-mail.tsx';
import type { Head } from '../services/submissions.ts';
import { claimKey } from '../storage/mail-claims.ts';
import { asideMatter } from '../storage/mail-matters.ts';

export type TellServices = Pick<Services, 'city' | 'directory'> & MailServices;
export type Told = { readonly sent: number; readonly failed: number };

/** @param heads of documents that are set aside · @param run tells this run's claims from another's */
export const tellSetAside = async (
  heads: readonly Head[],
  services: TellServices,
  now: Date,
  run: string,
): Promise<Told> => {
  const told = { sent: 0, failed: 0 };
  for (const head of heads) {
    const matter = matterOf(head);
    const sent = await services.claims.sentAbout(matter);
    for (const person of await peopleFor(head, services, now)) {
      const to = { email: person.email };
      if (sent.has(claimKey(to))) continue;
      const write = () => {
        const programme = programmeOf(services.city, head.period);
        const today = todayOf(services.city, now);
        return writeAsideLetter(person.email, { head, programme, today }, person.language ?? 'zh');
      };
      const about = () => ({ document: documentPath(head) });
      const outcome = await mailOnce([{ matter, to }], write, about, services, { now, run });
      if (outcome !== 'left') told[outcome]++;
    }
  }
  return told;
};

/** The event: the same version set aside once more is news again. */
const matterOf = (head: Head): string => asideMatter(documentPath(head), head.state.aside?.n ?? 0);

const peopleFor = async (
  { unit }: Head,
  { city, directory }: TellServices,
  now: Date,
): Promise<readonly Person[]> => {
  const today = todayOf(city, now);
  const having = async (of: string, ...wanted: Person['roles']): Promise<readonly Person[]> =>
    (await directory.peopleOf(of)).filter(
      (person) => isValidOn(person, today) && rolesOn(person, today).some((role) => wanted.includes(role)),
    );
  const clerks = await having(unit, 'clerk');
  const people = [
    ...(clerks.length ? clerks : await having(unit, 'head')),
    ...(await having(city.bureau, 'reviewer', 'administrator', 'head')),
  ];
  return [...new Map(people.map((person) => [foldEmail(person.email), person])).values()];
};
