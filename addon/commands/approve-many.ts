/**
 * 批量通过: approves what the queue shows, except where the reviewer wrote why not; on the home, what is ticked among
 * what waits. One question, one request, and the outcome of each is written in its row.
 */
import { limits } from '../../shared/contract/limits.ts';
import type { RequestTo } from '../../shared/contract/routes.ts';
import { reviewWords, stageTexts } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { queueKey } from '../tab/queue-key.ts';
import { question } from './ask-approval.ts';
import { type Decided, sourceOf } from './selected-documents.ts';

const outcomeText = ({ say }: Desk, { outcome, problem, standing }: Decided): string => {
  if (outcome === 'approved') return say(reviewWords.manyApproved);
  const turn = standing?.turn;
  if (outcome === 'endorsed')
    return say(reviewWords.manyEndorsed, {
      next: turn ? say(reviewWords.turnNext, { unit: turn.name, stage: stageTexts[turn.stage] }) : '',
    });
  const reason =
    problem?.code === 'version-conflict' ? say(reviewWords.manyNewer) : problem ? say(problem.title) : '';
  return say(reviewWords.manyRefused, { reason });
};

export const approveMany = (desk: Desk): void => {
  const { say } = desk;
  const { open, nothing, column, write } = sourceOf(desk);
  const ready = open.filter(({ exception }) => exception === '');
  if (ready.length === 0) throw new Refusal('nothing', nothing);
  const now = ready.slice(0, limits.decisions);
  const exceptions = open.filter(({ exception }) => exception !== '');
  const asked = question(desk, { now, later: ready.length - now.length, exceptions });
  if (!desk.confirm(reviewWords.approveMany, asked)) return;

  const body: RequestTo<'approveMany'>['body'] = {
    decisions: now.map(({ id, version }) => ({ ...id, version })),
  };
  const { decisions } = desk.api('approveMany', { body });
  write(new Map(decisions.map((each) => [queueKey(each, each.version), outcomeText(desk, each)])));
  const count = (outcome: Decided['outcome']) => decisions.filter((each) => each.outcome === outcome).length;
  const counts = {
    approved: count('approved'),
    endorsed: count('endorsed'),
    refused: count('refused'),
  };
  desk.google.toast(
    say(reviewWords.approveMany),
    say(reviewWords.manyDone, { ...counts, column: say(column) }),
  );
};
