/** What there is to tell on a day, by the unit whose people are told, and which of it each of them is told. */
import type { Unit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import type { RowOccasion } from '../../shared/registers/due-moments.ts';
import type { Occasion } from '../../shared/submission/reminders.ts';
import type { Person } from '../../shared/tables/directory.ts';
import type { Addressed } from '../storage/mail-claims.ts';
import { type Matter, reminderMatter } from '../storage/mail-matters.ts';
import { filingUnits, isFiler } from './filers.ts';

/** A moment of a document, or of a row of a register. */
export type News = { readonly document: Occasion } | { readonly row: RowOccasion };

/** Marks of documents lie by their period, marks of rows by the year of their day. */
export const matterOf = (news: News): Matter =>
  reminderMatter('document' in news ? news.document.period : `rows-${yearOf(news.row.on)}`);

/** The key of a row names its code: two of one day are two moments. */
export const addressed = ({ email }: Person, news: News): Addressed => {
  if ('row' in news) return { email, part: news.row.moment.key };
  const { unit, form, moment } = news.document;
  return { email, part: `${unit}/${form}#${moment.key}` };
};

/** By the unit whose people are told: of a unit that has ended, whoever took over. */
export const byTeam = (
  units: readonly Unit[],
  documents: readonly Occasion[],
  rows: readonly RowOccasion[],
  today: string,
): ReadonlyMap<string, readonly News[]> => {
  const teams = new Map<string, News[]>();
  const tell = (team: string, news: News) => teams.set(team, [...(teams.get(team) ?? []), news]);
  for (const document of documents) {
    const unit = units.find(({ code }) => code === document.unit);
    for (const team of unit ? filingUnits(units, unit, today) : []) tell(team, { document });
  }
  for (const row of rows) for (const team of new Set(row.tells)) tell(team, { row });
  return teams;
};

/** Clerks are told of everything, heads of what has come to them; of all where the unit has no clerk. */
export const newsFor = (
  person: Person,
  people: readonly Person[],
  news: readonly News[],
): readonly News[] => {
  if (!isFiler(person)) return [];
  if (person.roles.includes('clerk')) return news;
  if (!person.roles.includes('head')) return [];
  const hasClerk = people.some(({ roles }) => roles.includes('clerk'));
  const isForHead = (each: News): boolean =>
    ('row' in each ? each.row.moment : each.document.moment).kind === 'head';
  return hasClerk ? news.filter(isForHead) : news;
};
