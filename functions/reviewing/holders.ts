/**
 * Whose a waiting document is: of whom it was handed over to, as long as they are a reviewer for whom it waits; else
 * everybody's. So what lies with somebody who has left, or may not decide on it any more, comes back by itself.
 */
import { type Actor, mayEver } from '../../shared/ground/access.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import { actorOf } from '../common/actor-of.ts';
import { peopleIn } from '../common/people-in.ts';
import type { Directory } from '../services/directory.ts';
import type { Head } from '../services/submissions.ts';
import { waitsFor } from './waits-for.ts';

/** Of a unit on a day, in the order of their names. @param day ISO date */
export const reviewersOf = async (
  { directory, city }: { readonly directory: Pick<Directory, 'peopleOf'>; readonly city: City },
  unit: string,
  day: string,
): Promise<readonly Actor[]> =>
  (await peopleIn(directory, unit, day))
    .map((person) => actorOf(person, city, day))
    .filter((actor) => mayEver(actor, 'review'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

export const holderOf = (head: Head, reviewers: readonly Actor[], city: City): Actor | undefined => {
  const { holder } = head.state;
  const found = holder && reviewers.find(({ email }) => email === holder.to);
  return found && waitsFor(found, head, city) ? found : undefined;
};

/** Has this person to see to it? @param reviewers of the person's unit */
export const isTheirs = (actor: Actor, head: Head, reviewers: readonly Actor[], city: City): boolean => {
  const holder = holderOf(head, reviewers, city);
  return holder ? holder.email === actor.email : waitsFor(actor, head, city);
};

type Load = { readonly documents: number; readonly oldest: number };

/** How many documents lie with each reviewer of a unit, and for how many working days the oldest has waited. */
export const loadOf = (
  waiting: readonly Head[],
  reviewers: readonly Actor[],
  city: City,
  now: Date,
): { readonly free: Load; readonly reviewers: (Load & Pick<Actor, 'email' | 'name'>)[] } => {
  const held = Map.groupBy(
    waiting.filter((head) => reviewers.some((each) => waitsFor(each, head, city))),
    (head) => holderOf(head, reviewers, city)?.email,
  );
  const lying = (email: string | undefined): Load => {
    const heads = held.get(email) ?? [];
    return {
      documents: heads.length,
      oldest: Math.max(0, ...heads.map((head) => waitedDays(head, city, now))),
    };
  };
  return {
    free: lying(undefined),
    reviewers: reviewers.map(({ email, name }) => ({ email, name, ...lying(email) })),
  };
};

const waitedDays = ({ period, state: { latest } }: Head, city: City, now: Date): number => {
  const programme = programmeOf(city, period);
  return latest
    ? workingDaysSince(programme, todayOf(programme, new Date(latest.at)), todayOf(programme, now))
    : 0;
};
