/** What the bureau has put in force that is news to other units: the guide of the year, and what concerns a unit. */
import { type Actor, standsFor } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type DocumentNews, newsOf } from '../../shared/submission/news.ts';
import { inLanes } from '../common/in-lanes.ts';
import { concerningBy } from './concerning.ts';
import { eventsOfUnit, type NewsServices } from './events-of-unit.ts';
import { type NewsItem, tellConcerning, tellPublished } from './tell-news.ts';

/** Is this news of the bureau's to everybody? */
export const isAnnounced = ({ id: { unit, form, period }, kind }: DocumentNews, city: City): boolean =>
  kind === 'in-force' &&
  unit === city.bureau &&
  findForm(programmeOf(city, period), form).register?.announced === true;

/** Does the unit share what is for members? @param period of what is published */
export const isMember = (code: string, period: string, city: City): boolean => {
  const unit = findUnit(city, code);
  return unit !== undefined && programmeOf(city, period).members.includes(unit.kind);
};

/** @param today ISO date */
export const newlyPublished = async (
  actor: Actor,
  since: string,
  services: NewsServices,
  today: string,
): Promise<readonly NewsItem[]> => {
  const { city } = services;
  // To the bureau's own people it is a document of their unit like any other.
  if (standsFor(actor, city.bureau)) return [];
  const recorded = await eventsOfUnit(city.bureau, since, services);
  const news = newsOf(recorded, city.units, (at) => todayOf(city, new Date(at)));
  const published = news
    .filter((each) => isAnnounced(each, city) && isMember(actor.unit, each.id.period, city))
    .map((each) => tellPublished(each, city));
  return [...published, ...(await newlyConcerning(actor, news, services, today))];
};

/** Each row once, as it was put in force last. */
const newlyConcerning = async (
  actor: Actor,
  news: readonly DocumentNews[],
  services: NewsServices,
  today: string,
): Promise<readonly NewsItem[]> => {
  const found = await inLanes(news, async (each) =>
    (await concerningBy(each, services, today))
      .filter(({ units }) => units.includes(actor.unit))
      .map(({ entry }): [string, NewsItem] => [entry.code, tellConcerning(each, entry, services.city)]),
  );
  // In the order of time: the last of a row stays.
  return [...new Map(found.flat()).values()];
};
