/**
 * Whoever sent a document back says their comments in other words: may? → not their own unit's? → of the version that was
 * sent back? → unanswered? → theirs? → one event, which keeps what each was before.
 */
import { type Actor, refuseOwn } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { CommentCorrection } from '../../shared/submission/events.ts';
import { type DocumentState, decide } from '../../shared/submission/life-cycle.ts';
import { recordReviewing } from '../../shared/submission/record.ts';
import type { CellComment, DocumentId } from '../../shared/submission/submission.ts';
import { commandTexts } from '../../shared/words/life-cycle.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { sha256 } from '../common/hashes.ts';
import { locate, refuseCompiled } from '../common/locate.ts';
import { untilWritten } from '../common/until-written.ts';
import { permit } from '../http/permit.ts';
import { refuseMisplaced, refuseTooMuch, withoutNumbers } from './comments-of-decision.ts';
import type { DecideServices } from './decision.ts';
import { latestOf } from './latest-of.ts';

type Given = { readonly version: number; readonly comments: readonly CellComment[] };
type Circumstances = { readonly actor: Actor; readonly services: DecideServices; readonly now: Date };

/** @returns the document as it stands now, also when the comments had been said this way before */
export const correctComments = async (
  id: DocumentId,
  { version, comments: given }: Given,
  { actor, services, now }: Circumstances,
): Promise<DocumentState> => {
  const { programme, submissions } = services;
  permit(actor, 'review', id, programme);
  refuseOwn(actor, id.unit, programme);
  const { form } = locate(programme, id);
  refuseCompiled(form);
  refuseTooMuch(given);
  const comments = withoutNumbers(given);

  return untilWritten(async () => {
    const before = await submissions.load(id);
    const latest = latestOf(before, version, programme);
    decide(before, 'reword');
    const { decision } = before;
    if (decision?.by !== actor.email)
      throw new Problem('not-your-comments', { by: decision ? nameOfActor(decision) : '' });
    if (!decision.reason && comments.length === 0)
      throw new Problem('reason-missing', { action: commandTexts.reword });
    const corrected = correctionsOf(decision.comments, comments);
    if (corrected.length === 0) return before;
    await refuseMisplaced(comments, form, id, latest, services);
    const { email: by, name: byName } = actor;
    const values = { type: 'reword', at: now.toISOString(), by, byName, version, corrected } as const;
    const { after, events } = recordReviewing(before, values, sha256);
    return (await submissions.append(id, before, after, events)) === 'written' ? after : undefined;
  });
};

/** What was said and is not any more, place by place, beside what is said there now. */
const correctionsOf = (was: readonly CellComment[], is: readonly CellComment[]): CommentCorrection[] => {
  const said = [...was];
  const anew = is.filter((comment) => {
    const at = said.findIndex((each) => samePlace(each, comment) && each.text === comment.text);
    if (at >= 0) said.splice(at, 1);
    return at < 0;
  });
  const corrections = anew.map(({ rowId, column, text: after }): CommentCorrection => {
    const at = said.findIndex((each) => samePlace(each, { rowId, column }));
    const [before] = at < 0 ? [] : said.splice(at, 1);
    return { rowId, column, before: before?.text ?? '', after };
  });
  return [
    ...corrections,
    ...said.map(({ rowId, column, text }) => ({ rowId, column, before: text, after: '' })),
  ];
};

type Place = Pick<CellComment, 'rowId' | 'column'>;
const samePlace = (a: Place, b: Place): boolean => a.rowId === b.rowId && a.column === b.column;
