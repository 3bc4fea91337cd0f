/** On the day a document is due, the first one to come in is told at once to whose turn it is: more will follow. */
import { findUnit } from '../../shared/ground/define-city.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { timeFor } from '../../shared/submission/extend.ts';
import type { DocumentNews } from '../../shared/submission/news.ts';
import { turnOf } from '../../shared/submission/review-chain.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { actorOf } from '../common/actor-of.ts';
import { inLanes } from '../common/in-lanes.ts';
import { peopleIn } from '../common/people-in.ts';
import type { Services } from '../common/services.ts';
import { filingUnits } from '../completeness/filers.ts';
import { isTheirs, reviewersOf } from '../reviewing/holders.ts';
import type { Addressed } from '../storage/mail-claims.ts';

/** One for each person and day. */
export const dueDayMark = ({ email }: Person): Addressed => ({ email, part: 'due-day' });

/** Reviewers whom a document that came in today, on its due day, waits for. @param today ISO date */
export const reviewersOnDueDay = async (
  { id, at, kind, submitted }: DocumentNews,
  { city, directory, submissions }: Pick<Services, 'city' | 'directory' | 'submissions'>,
  today: string,
): Promise<readonly Person[]> => {
  if (!submitted || kind === 'in-force' || todayOf(city, new Date(at)) !== today) return [];
  const state = await submissions.load(id);
  const unit = findUnit(city, turnOf(state, city.bureau)?.unit ?? '');
  if (!unit || timeFor(programmeOf(city, id.period), id, state).due !== today) return [];
  const teams = await inLanes(filingUnits(city.units, unit, today), async (code) => {
    const [people, reviewers] = await Promise.all([
      peopleIn(directory, code, today),
      reviewersOf({ directory, city }, code, today),
    ]);
    return people.filter((person) =>
      isTheirs(actorOf(person, city, today), { ...id, state }, reviewers, city),
    );
  });
  return teams.flat();
};
