/**
 * One document from one reviewer to another: may? → not their own unit's? → of the version they saw? → waiting? → their
 * unit's turn? → may the other one decide on it? → one event. Who may decide stays as it is.
 */
import { type Actor, refuseOwn } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { type DocumentState, decide } from '../../shared/submission/life-cycle.ts';
import { recordReviewing } from '../../shared/submission/record.ts';
import { endorsedBy, isTurnOf, refuseOutOfTurn } from '../../shared/submission/review-chain.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { verbTexts } from '../../shared/words/life-cycle.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import { permit } from '../http/permit.ts';
import { latestOf } from './latest-of.ts';
import { waitsFor } from './waits-for.ts';

export type HandOverServices = Pick<Services, 'city' | 'programme' | 'directory' | 'submissions'>;
type Circumstances = {
  readonly actor: Actor;
  readonly services: HandOverServices;
  readonly now: Date;
};

/** @param to undefined: back to all reviewers */
export const handOver = async (
  id: DocumentId,
  version: number,
  to: Actor | undefined,
  { actor, services, now }: Circumstances,
): Promise<DocumentState> => {
  const { city, programme, submissions } = services;
  permit(actor, 'review', id, programme);
  refuseOwn(actor, id.unit, programme);
  return untilWritten(async () => {
    const before = await submissions.load(id);
    latestOf(before, version, programme);
    decide(before, 'hand-over');
    refusePassed(before, actor, services);
    refuseOutOfTurn(before, actor, programme);
    if (to && !waitsFor(to, { ...id, state: before }, city))
      throw new Problem('cannot-take-over', { name: to.name });
    if (before.holder?.to === to?.email) return before;
    const { after, events } = recordReviewing(
      before,
      {
        type: 'hand-over',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        version,
        to: to?.email ?? '',
        toName: to?.name ?? '',
      },
      sha256,
    );
    return (await submissions.append(id, before, after, events)) === 'written' ? after : undefined;
  });
};

/** Whose unit has had its turn is told who decided. */
const refusePassed = (state: DocumentState, actor: Actor, { programme }: HandOverServices): void => {
  const endorsed = isTurnOf(state, actor, programme.bureau)
    ? undefined
    : endorsedBy(state, actor, programme.bureau);
  if (endorsed)
    throw new Problem('decided-already', {
      by: nameOfActor(endorsed),
      at: localTime(programme, endorsed.at),
      action: verbTexts[endorsed.type],
    });
};
