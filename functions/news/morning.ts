/**
 * What the morning's mail has besides what is due: news gathered for whoever wants them once a day, and what waits for
 * a reviewer or, of bodies that ask to be registered, for their district. News look back three days and are told once, so a morning without a run is made up for.
 */
import { isWaiting } from '../../shared/directory/refuse-registered.ts';
import { may, standsFor } from '../../shared/ground/access.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { type MailChoice, usualChoice } from '../../shared/submission/news-mail.ts';
import { turnOf } from '../../shared/submission/review-chain.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { actorOf } from '../common/actor-of.ts';
import type { MailServices } from '../common/mail-once.ts';
import type { Services } from '../common/services.ts';
import { filingUnits } from '../completeness/filers.ts';
import type { NewsLine } from '../documents/reminder.ts';
import { isTheirs, reviewersOf } from '../reviewing/holders.ts';
import { readWaiting } from '../reviewing/read-waiting.ts';
import { type Addressed, claimKey } from '../storage/mail-claims.ts';
import { type Matter, newsMatter, reminderMatter } from '../storage/mail-matters.ts';
import type { NightFlags } from '../storage/night-flags.ts';
import { gatherFlags } from './flag-mail.ts';
import { newsMark, recentNews, toldOf } from './mail-news.ts';
import { newsLine, registrationLine, waitingLine } from './morning-lines.ts';
import { recipientsOf } from './recipients.ts';
import { remembering } from './remembering.ts';

export type MorningServices = Pick<Services, 'city' | 'directory' | 'submissions' | 'acts' | 'own'> &
  MailServices &
  Pick<Services, 'archive'> & { readonly flags?: Pick<NightFlags, 'read'> };

/** Part of a morning's mail, with the mark that it was told. */
export type MorningNews = {
  readonly matter: Matter;
  readonly to: Addressed;
  readonly kind: 'news' | 'waiting' | 'registering' | 'flags';
  readonly lines: readonly NewsLine[];
};
export type Morning = {
  /** Units of whose people there may be something. */
  readonly units: ReadonlySet<string>;
  readonly of: (person: Person) => Promise<readonly MorningNews[]>;
};

export const gatherMorning = async (given: MorningServices, now: Date): Promise<Morning> => {
  const services = remembering(given);
  const { city, own } = services;
  const today = todayOf(city, now);
  const choiceOf = async ({ email }: Person): Promise<MailChoice> =>
    (await own.of(email)).mail ?? usualChoice;

  const recent = await recentNews(services, now);
  const told = await toldOf(recent, services);
  const gathered = new Map<string, DocumentNews[]>();
  const units = new Set<string>();
  for (const news of recent)
    for (const { person, rule } of await recipientsOf(news, services, today)) {
      const isTold = told.get(newsMatter(news.at))?.has(claimKey(newsMark(news, person.email)));
      if (rule.duty || isTold || (await choiceOf(person)) !== 'daily') continue;
      const email = foldEmail(person.email);
      gathered.set(email, [...(gathered.get(email) ?? []), news]);
      units.add(person.unit);
    }

  const waiting = await readWaiting(services.submissions);
  for (const { state } of waiting) {
    const turn = turnOf(state, city.bureau)?.unit;
    const unit = city.units.find(({ code }) => code === turn);
    for (const each of unit ? filingUnits(city.units, unit, today) : [city.bureau]) units.add(each);
  }

  const registrations = (await services.directory.registrations()).filter(isWaiting);
  for (const { district } of registrations) {
    const unit = city.units.find(({ code }) => code === district);
    for (const each of unit ? filingUnits(city.units, unit, today) : []) units.add(each);
  }
  const flags = await gatherFlags(today, services);
  for (const unit of flags.units) units.add(unit);
  /** Of the district alone: an administrator, who may decide in its place, sees all at home. */
  const registeringFor = async (person: Person): Promise<readonly MorningNews[]> => {
    const actor = actorOf(person, city, today);
    const theirs = registrations.filter(
      ({ district }) =>
        standsFor(actor, district) && may(actor, 'decide-registrations', { code: '', superior: district }),
    );
    if (theirs.length === 0 || (await choiceOf(person)) === 'none') return [];
    const to = { email: person.email, part: 'registering' };
    const lines = theirs.map((each) => registrationLine(each, services, now));
    return [{ matter: reminderMatter(today), to, kind: 'registering', lines }];
  };

  const waitingFor = async (person: Person): Promise<readonly MorningNews[]> => {
    const reviewers = await reviewersOf(services, person.unit, today);
    const actor = actorOf(person, city, today);
    const theirs = waiting.filter((head) => isTheirs(actor, head, reviewers, city));
    if (theirs.length === 0 || (await choiceOf(person)) === 'none') return [];
    const to = { email: person.email, part: 'waiting' };
    const lines = theirs.map((head) => waitingLine(head, services, now));
    return [{ matter: reminderMatter(today), to, kind: 'waiting', lines }];
  };
  return {
    units,
    of: async (person) => [
      ...(gathered.get(foldEmail(person.email)) ?? []).map(
        (news): MorningNews => ({
          matter: newsMatter(news.at),
          to: newsMark(news, person.email),
          kind: 'news',
          lines: [newsLine(news, person, services)],
        }),
      ),
      ...(await waitingFor(person)),
      ...(await registeringFor(person)),
      ...((await choiceOf(person)) === 'none' ? [] : flags.of(person)),
    ],
  };
};
