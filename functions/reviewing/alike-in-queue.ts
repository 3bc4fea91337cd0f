/** What a plan that waits has in common with others, as far as its reviewer may see them (notice 86). */
import { type Actor, mayEver } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { planFormsOf } from '../../shared/plan/plan-filings.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import { type LikeRows, likeRowsOf } from '../plan/like-rows.ts';
import type { Head } from '../services/submissions.ts';
import { mayWith } from './waits-for.ts';

type AlikeServices = Pick<Services, 'city' | 'submissions' | 'archive'>;

/** As many as a cell can say. */
const mostTold = 3;

/** @param queue what waits @returns by document; nothing for whoever decides on nothing, and where no plan waits */
export const alikeInQueue = async (queue: readonly Head[], actor: Actor, services: AlikeServices) => {
  const { city } = services;
  if (!mayEver(actor, 'review')) return undefined;
  const isPlan = ({ form, period }: Head): boolean => planFormsOf(programmeOf(city, period)).includes(form);
  const years = [...new Set(queue.filter(isPlan).map(({ period }) => period))];
  if (years.length === 0) return undefined;
  // What waits counts as it would once it is approved, also what is somebody else's turn.
  const pairs = await Promise.all(
    years.map((year) =>
      likeRowsOf(year, services, ({ state }) =>
        state.state === 'submitted' || state.state === 'endorsed' ? state.latest : state.inForce,
      ),
    ),
  );
  const all = pairs.flat();
  return (head: Head) => {
    const rows = all.flatMap((pair) => tellPair(pair, head, actor, services));
    return rows.length ? { alike: { count: rows.length, rows: rows.slice(0, mostTold) } } : {};
  };
};

const tellPair = ({ sides, same }: LikeRows, head: Head, actor: Actor, { city }: AlikeServices) => {
  const path = documentPath(head);
  const [own, other] = documentPath(sides[0].head) === path ? sides : [sides[1], sides[0]];
  if (documentPath(own.head) !== path || !mayWith('read', actor, other.head, city)) return [];
  const { code, title, unit } = other.project;
  return [
    {
      number: own.project.number,
      code,
      title,
      unitName: nameOfUnit(programmeOf(city, head.period), unit),
      same: ['title', ...same],
    },
  ];
};
