/**
 * What has happened that concerns a person since they last looked, read where it is proven: events of the unit's
 * documents by their index, heads that wait or are set aside, rows in force. Read units (4 KB, half for an index) at a
 * clerk's look after a week: about 5 for some 40 events; of a reviewer with 40 documents waiting, about 12 more.
 */
import type * as z from 'zod/mini';
import type { news } from '../../shared/contract/news-shapes.ts';
import { type Actor, mayEver, standsFor } from '../../shared/ground/access.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import { newsOf } from '../../shared/submission/news.ts';
import { holderOf, isTheirs, reviewersOf } from '../reviewing/holders.ts';
import { readWaiting } from '../reviewing/read-waiting.ts';
import { mayWith } from '../reviewing/waits-for.ts';
import type { Head } from '../services/submissions.ts';
import { eventsOfUnit, type NewsServices } from './events-of-unit.ts';
import { newDues } from './new-dues.ts';
import { newlyPublished } from './newly-published.ts';
import { type NewsItem, tellDocument, tellFiled, tellHandedOver } from './tell-news.ts';

type Told = z.output<typeof news>;

/** Listed; what is more is counted. */
const mostItems = 50;
const day = 86_400_000;
/** Before the first look a month is news; whoever was away longer than a quarter finds the rest in the record. */
const firstLook = 30 * day;
const longestAway = 92 * day;
/** Ms that an event may need from its instant until the index shows it: as long as a route may run, and a second. */
const underWay = 60_000;

/** @param seen instant up to which the person has seen them · @param dues what others wait for the unit to do */
export const readNews = async (
  actor: Actor,
  seen: string | undefined,
  dues: Promise<readonly DueRow[]>,
  services: NewsServices,
  now: Date,
): Promise<Told> => {
  const ago = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const since = seen === undefined ? ago(firstLook) : seen > ago(longestAway) ? seen : ago(longestAway);
  const today = todayOf(services.city, now);
  const [ofUnit, published, findings, aside, waiting] = await Promise.all([
    ofDocuments(actor, since, services),
    mayEver(actor, 'fill') ? newlyPublished(actor, since, services, today) : [],
    dues.then((rows) => newDues(rows, since, services, today)),
    setAsideElsewhere(actor, since, services),
    mayEver(actor, 'review') ? waitingFor(actor, since, services, today) : undefined,
  ]);
  // What has to be acted on is told as that alone.
  const isTold = ({ kind, code }: NewsItem): boolean =>
    kind === 'concerned' && findings.some((each) => each.code === code);
  const items = [
    ...ofUnit,
    ...published.filter((each) => !isTold(each)),
    ...findings,
    ...aside,
    ...(waiting?.items ?? []),
  ];
  items.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    since,
    until: [since, ago(underWay)].sort().at(-1) as string,
    items: items.slice(0, mostItems),
    more: Math.max(0, items.length - mostItems),
    ...(waiting && { waiting: waiting.counts }),
  };
};

/** Of the unit's documents, and of those whose work it has taken over; nothing that the person did. */
const ofDocuments = async (actor: Actor, since: string, services: NewsServices): Promise<NewsItem[]> => {
  const { city } = services;
  if (!mayEver(actor, 'fill')) return [];
  const units = [actor.unit, ...(actor.inherits ?? [])];
  const recorded = (await Promise.all(units.map((unit) => eventsOfUnit(unit, since, services)))).flat();
  return newsOf(recorded, city.units, (at) => todayOf(city, new Date(at)))
    .filter(({ id, by }) => by !== actor.email && mayWith('read', actor, id, city))
    .map((each) => tellDocument(each, city, actor.unit));
};

/** To those who see to it that it is corrected; the unit itself has it among its events. */
const setAsideElsewhere = async (
  actor: Actor,
  since: string,
  { city, submissions }: NewsServices,
): Promise<NewsItem[]> => {
  if (!mayEver(actor, 'read-queue')) return [];
  return (await submissions.setAside()).flatMap((head) => {
    const { aside } = head.state;
    const isNew = aside && aside.at > since && !standsFor(actor, head.unit);
    if (!isNew || !mayWith('read', actor, head, city)) return [];
    const { unit, form, period } = head;
    const told = newsOf(
      [{ id: { unit, form, period }, event: { ...aside, previous: '', hash: '' } }],
      [],
      () => '',
    );
    return told.map((each) => tellDocument(each, city, actor.unit));
  });
};

/** When a document came to whose turn it is: with the step before, else when it was filed. */
const cameAt = ({ state: { endorsements, latest } }: Head): string =>
  endorsements.at(-1)?.at ?? latest?.at ?? '';

/** What a colleague handed over is told as that, and not as something new. */
const waitingFor = async (actor: Actor, since: string, services: NewsServices, today: string) => {
  const { city, submissions } = services;
  const [waiting, reviewers] = await Promise.all([
    readWaiting(submissions),
    reviewersOf(services, actor.unit, today),
  ]);
  const heads = waiting.filter((head) => isTheirs(actor, head, reviewers, city));
  const isGiven = (head: Head): boolean =>
    holderOf(head, reviewers, city) !== undefined && head.state.holder?.by !== actor.email;
  const given = heads.filter(isGiven);
  const anew = heads.filter((head) => !isGiven(head) && cameAt(head) > since);
  const oldest = heads[0]?.state.latest?.at;
  return {
    items: [
      ...given.flatMap((head) => tellHandedOver(head, city)).filter(({ at }) => at > since),
      ...anew.map((head) => tellFiled(head, cameAt(head), city)),
    ],
    counts: { count: heads.length, anew: anew.length, ...(oldest && { oldest }) },
  };
};
