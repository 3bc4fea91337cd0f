/** Documents of the bureau that are news to every unit which shares what is for members: the guide of the year. */
import { type Actor, standsFor } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type DocumentNews, newsOf } from '../../shared/submission/news.ts';
import { eventsOfUnit, type NewsServices } from './events-of-unit.ts';
import { type NewsItem, tellPublished } from './tell-news.ts';

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

export const newlyPublished = async (
  actor: Actor,
  since: string,
  services: NewsServices,
): Promise<readonly NewsItem[]> => {
  const { city } = services;
  // To the bureau's own people it is a document of their unit like any other.
  if (standsFor(actor, city.bureau)) return [];
  const recorded = await eventsOfUnit(city.bureau, since, services);
  return newsOf(recorded, city.units, (at) => todayOf(city, new Date(at)))
    .filter((each) => isAnnounced(each, city) && isMember(actor.unit, each.id.period, city))
    .map((each) => tellPublished(each, city));
};
