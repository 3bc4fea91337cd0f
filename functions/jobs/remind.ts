/**
 * Every morning: who has not filed what is owed gets a mail five days before the due day, on the day before,
 * on the day after, and then the head of the unit with them (the days are the programme's). One mail a person
 * and day about everything; each moment of a document is told to a person once, whatever runs twice, dies or
 * is left out. What nobody can be told of is counted, and the bureau reads of it in the submission status.
 */

import { randomUUID } from 'node:crypto';
import type { Unit } from '../../shared/ground/define-city.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import { type Occasion, occasionsOn, remindedPeriods } from '../../shared/submission/reminders.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { type Connected, cityWith, currentCity } from '../common/city.ts';
import { inLanes } from '../common/in-lanes.ts';
import { type MailRun, type MailServices, mailOnce } from '../common/mail-once.ts';
import type { Head, Services } from '../common/services.ts';
import { completenessLinks } from '../completeness/completeness-links.ts';
import { filersIn, filingUnits } from '../completeness/filers.ts';
import { writeReminder } from '../documents/reminder-mail.tsx';
import { logger } from '../http/logger.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectDirectory } from '../storage/directory.ts';
import { claimKey, connectMail, connectMailClaims, reminderMatter } from '../storage/mail.ts';
import { setting } from '../storage/setting.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type RemindServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions' | 'cityKey'> &
  MailServices & { readonly publicUrl: string };
export type Reminded = {
  readonly documents: number;
  readonly sent: number;
  readonly failed: number;
  /** Of these documents, how many have nobody who could be told, and how many units they are of. */
  readonly unreached: { readonly units: number; readonly documents: number };
};

/** @param run tells this run's claims from another's */
export const remind = async (
  services: Connected<RemindServices>,
  now: Date,
  run: string,
): Promise<Reminded> => {
  const { city, submissions, claims } = services;
  const today = todayOf(city, now);
  const heads = new Map<string, Head>();
  for (const filed of await inLanes(remindedPeriods(city, today), (period) => submissions.inPeriod(period)))
    for (const head of filed) heads.set(documentPath(head), head);
  const occasions = occasionsOn(city, (id) => heads.get(documentPath(id))?.state ?? noDocument, today);

  const sent = new Map<string, ReadonlySet<string>>();
  for (const period of new Set(occasions.map((occasion) => occasion.period)))
    sent.set(period, await claims.sentAbout(reminderMatter(period)));
  const values = { sent: 0, failed: 0 };
  const reached = new Set<Occasion>();
  for (const [unit, theirs] of byTeam(city.units, occasions, today)) {
    const people = await filersIn(services.directory, unit, today);
    if (people.length) for (const occasion of theirs) reached.add(occasion);
    for (const person of people) {
      const news = occasionsFor(person, people, theirs).filter(
        (occasion) => !sent.get(occasion.period)?.has(claimKey(addressed(person, occasion))),
      );
      if (news.length === 0) continue;
      const outcome = await tell(person, unit, news, { services, now, today, run });
      if (outcome !== 'left') values[outcome]++;
    }
  }
  const missed = occasions.filter((occasion) => !reached.has(occasion));
  const unreached = { units: new Set(missed.map(({ unit }) => unit)).size, documents: missed.length };
  return { documents: occasions.length, ...values, unreached };
};

/** Occasions by the unit whose people are told of them: of a unit that has ended, whoever took over. */
const byTeam = (
  units: readonly Unit[],
  occasions: readonly Occasion[],
  today: string,
): ReadonlyMap<string, readonly Occasion[]> => {
  const teams = new Map<string, Occasion[]>();
  for (const occasion of occasions) {
    const unit = units.find(({ code }) => code === occasion.unit);
    for (const team of unit ? filingUnits(units, unit, today) : [])
      teams.set(team, [...(teams.get(team) ?? []), occasion]);
  }
  return teams;
};

/** Clerks are told of everything, heads of what has come to them; of all where the unit has no clerk. */
const occasionsFor = (
  { roles }: Person,
  people: readonly Person[],
  occasions: readonly Occasion[],
): readonly Occasion[] => {
  if (roles.includes('clerk')) return occasions;
  if (!roles.includes('head')) return [];
  const hasClerk = people.some((person) => person.roles.includes('clerk'));
  return hasClerk ? occasions.filter(({ moment }) => moment.kind === 'head') : occasions;
};

const addressed = ({ email }: Person, { unit, form, moment }: Occasion) => ({
  email,
  part: `${unit}/${form}#${moment.key}`,
});

type Telling = MailRun & { readonly services: Connected<RemindServices>; readonly today: string };

/** One mail: first the day is claimed, so that of two runs one writes to the person, then each document. */
const tell = async (
  person: Person,
  unit: string,
  occasions: readonly Occasion[],
  { services, now, today, run }: Telling,
): Promise<'sent' | 'failed' | 'left'> => {
  const { city, claims, publicUrl } = services;
  const day = reminderMatter(today);
  const to = { email: person.email };
  if (!(await claims.claim(day, to, now, run))) return 'left';
  const secret = await services.cityKey();
  const write = (claimed: readonly { readonly occasion: Occasion }[]) => {
    const periods = [...new Set(claimed.map(({ occasion }) => occasion.period))];
    const pages = periods.map((period) => ({
      period,
      links: completenessLinks(publicUrl, secret, { period, of: unit }),
    }));
    const toHead = person.roles.includes('head');
    const programme = programmeOf(city, today);
    const told = claimed.map(({ occasion }) => occasion);
    const reminder = { unit, toHead, today, occasions: told, pages, programme };
    return writeReminder(person.email, reminder, person.language ?? 'zh');
  };
  const outcome = await mailOnce(
    occasions.map((occasion) => ({
      occasion,
      matter: reminderMatter(occasion.period),
      to: addressed(person, occasion),
    })),
    write,
    (claimed) => ({ documents: claimed.map(({ occasion }) => documentPath(occasion)) }),
    services,
    { now, run },
  );
  if (outcome === 'sent') await claims.sent(day, to, now);
  return outcome;
};

let services: Connected<RemindServices> | undefined;

const connect = (): Connected<RemindServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  cityKey: connectCityKey(),
  claims: connectMailClaims(),
  send: connectMail(),
  publicUrl: setting('PUBLIC_URL'),
});

/** A run that leaves a mail unsent fails, so that the alarm speaks. */
export const handler = async (): Promise<Reminded> => {
  services ??= connect();
  const now = new Date();
  const city = await cityWith(services.city, services.directory, now);
  const reminded = await remind({ ...services, city }, now, randomUUID());
  logger.info('reminded', { ...reminded });
  if (reminded.failed > 0)
    throw new Error(
      `有 ${reminded.failed} 封催报邮件没有寄出，下次补寄。${reminded.failed} reminders were not sent; a later run sends them.`,
    );
  return reminded;
};
