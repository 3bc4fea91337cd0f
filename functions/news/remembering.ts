/** Of many mails at once people and units are read once. */
import { foldEmail } from '../../shared/ground/fold-email.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import type { MailRule } from '../../shared/submission/news-mail.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { isValidOn } from '../../shared/tables/terms.ts';
import type { Services } from '../common/services.ts';
import type { Directory } from '../services/directory.ts';

/** Rows that a unit has to act on from now on, and others that say something of it. */
export type About = { readonly assigned: readonly DueRow[]; readonly concerning: readonly Entry[] };

export type Recipient = {
  readonly person: Person;
  readonly rule: MailRule;
  /** What the document says of the unit of a person who is told for that. */
  readonly about?: About;
};

export type World = { readonly city: City; readonly directory: Directory } & Pick<
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
export const eachOnce = (
  found: readonly Recipient[],
  news: DocumentNews,
  city: City,
): readonly Recipient[] => {
  const then = todayOf(city, new Date(news.at));
  const people = new Map<string, Recipient>();
  for (const each of found) {
    const email = foldEmail(each.person.email);
    if (!people.has(email) && isValidOn(each.person, then)) people.set(email, each);
  }
  return [...people.values()];
};
