/** Who is mailed about news (shared/submission/news-mail.ts): people who had their role when it happened, and have it today. */
import { existsIn, findUnit } from '../../shared/ground/define-city.ts';
import { foldEmail } from '../../shared/ground/fold-email.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { type MailRule, mailRuleOf, mailRules } from '../../shared/submission/news-mail.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn } from '../../shared/tables/terms.ts';
import { actorOf } from '../common/actor-of.ts';
import { inLanes } from '../common/in-lanes.ts';
import { peopleIn } from '../common/people-in.ts';
import type { Services } from '../common/services.ts';
import { filingUnits, whoFiles } from '../completeness/filers.ts';
import { mayWith } from '../reviewing/waits-for.ts';
import type { Directory } from '../services/directory.ts';
import { assignedBy } from './assigned.ts';
import { concerningBy } from './concerning.ts';
import { isAnnounced, isMember } from './newly-published.ts';

export type Recipient = {
  readonly person: Person;
  readonly rule: MailRule;
  /** What the document says of the unit of a person who is told for that. */
  readonly about?: About;
};
/** Rows that a unit has to act on from now on, and others that say something of it. */
export type About = { readonly assigned: readonly DueRow[]; readonly concerning: readonly Entry[] };
type World = { readonly city: City; readonly directory: Directory } & Pick<
  Services,
  'submissions' | 'archive'
>;

/** The same services, which read each person, unit and choice once: for a run about many news. */
export const remembering = <S extends Pick<Services, 'directory' | 'own'>>(services: S): S => {
  const { directory, own } = services;
  return {
    ...services,
    directory: {
      ...directory,
      person: once(directory.person),
      peopleOf: once(directory.peopleOf),
    },
    own: { ...own, of: once(own.of) },
  };
};

const once = <T>(read: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
};

/** Whoever had their role when it happened, each once: for the first reason there is. */
const eachOnce = (found: readonly Recipient[], news: DocumentNews, city: City): readonly Recipient[] => {
  const then = todayOf(city, new Date(news.at));
  const people = new Map<string, Recipient>();
  for (const each of found) {
    const email = foldEmail(each.person.email);
    if (!people.has(email) && isValidOn(each.person, then)) people.set(email, each);
  }
  return [...people.values()];
};

/** Those whom it is news to. @param today ISO date */
export const recipientsOf = async (
  news: DocumentNews,
  world: World,
  today: string,
): Promise<readonly Recipient[]> => {
  const { city } = world;
  const rule = mailRuleOf(news);
  const own = rule?.at === 'once' ? await ownPeople(news, rule, world, today) : [];
  const others = isAnnounced(news, city) ? await membersOf(news, world, today) : [];
  return eachOnce([...own, ...others], news, city);
};

/** The same, and before them those of whose unit a row says something: their mails go at once. @param today ISO date */
export const recipientsAtOnce = async (
  news: DocumentNews,
  world: World & Pick<Services, 'submissions' | 'archive'>,
  today: string,
): Promise<readonly Recipient[]> =>
  eachOnce(
    [...(await peopleConcerned(news, world, today)), ...(await recipientsOf(news, world, today))],
    news,
    world.city,
  );

const ownPeople = async (
  { id, by }: DocumentNews,
  rule: MailRule,
  { city, directory }: World,
  today: string,
): Promise<readonly Recipient[]> => {
  const unit = findUnit(city, id.unit);
  const filer = rule.to === 'filer' ? await directory.person(by) : undefined;
  const units = filer ? [filer.unit] : unit ? filingUnits(city.units, unit, today) : [];
  const teams = await inLanes(units, (code) => peopleIn(directory, code, today));
  return teams
    .flatMap((people) =>
      rule.to === 'filer' ? people.filter(({ email }) => email === filer?.email) : whoFiles(people),
    )
    .filter((person) => mayWith('read', actorOf(person, city, today), id, city))
    .map((person) => ({ person, rule }));
};

/** Of the units that have to act on a row of it, or of which one says something. */
const peopleConcerned = async (
  news: DocumentNews,
  world: World & Pick<Services, 'submissions' | 'archive'>,
  today: string,
): Promise<readonly Recipient[]> => {
  const [rows, entries] = await Promise.all([
    assignedBy(news, world, today),
    concerningBy(news, world, today),
  ]);
  const units = [
    ...new Set([...rows.flatMap(({ tells }) => tells), ...entries.flatMap((each) => each.units)]),
  ];
  const teams = await inLanes(units, (code) => peopleIn(world.directory, code, today));
  return teams.flatMap((people, i) => {
    const unit = units[i] as string;
    const assigned = rows.filter(({ tells }) => tells.includes(unit));
    const concerning = entries
      .filter((each) => each.units.includes(unit) && !assigned.some(({ code }) => code === each.entry.code))
      .map(({ entry }) => entry);
    const rule = mailRules[assigned.length ? 'due' : 'concerned'] as MailRule;
    return whoFiles(people).map((person) => ({ person, rule, about: { assigned, concerning } }));
  });
};

/** Of every other unit that shares what is for members. */
const membersOf = async (
  { id }: DocumentNews,
  { city, directory }: World,
  today: string,
): Promise<readonly Recipient[]> => {
  const rule = mailRules.published as MailRule;
  const units = city.units.filter(
    (unit) => unit.code !== id.unit && existsIn(unit, today) && isMember(unit.code, id.period, city),
  );
  const teams = await inLanes(units, ({ code }) => peopleIn(directory, code, today));
  return teams.flatMap((people) => whoFiles(people).map((person) => ({ person, rule })));
};
