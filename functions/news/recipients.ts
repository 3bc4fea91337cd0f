/** Who is mailed about news (shared/submission/news-mail.ts): people who had their role when it happened, and have it today. */
import { existsIn, findUnit } from '../../shared/ground/define-city.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { type MailRule, mailRuleOf, mailRules } from '../../shared/submission/news-mail.ts';
import { actorOf } from '../common/actor-of.ts';
import { inLanes } from '../common/in-lanes.ts';
import { peopleIn } from '../common/people-in.ts';
import type { Services } from '../common/services.ts';
import { filingUnits, whoFiles } from '../completeness/filers.ts';
import { mayWith } from '../reviewing/waits-for.ts';
import { assignedBy } from './assigned.ts';
import { concerningBy } from './concerning.ts';
import { isAnnounced, isMember } from './newly-published.ts';
import { eachOnce, type Recipient, type World } from './remembering.ts';

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
