import type { CommentCorrection, Decided, Reworded } from './events.ts';
import type { CellComment } from './submission.ts';

/** A decision with its comments as they were said last. */
export const reworded = <D extends Pick<Decided, 'comments'> | undefined>(
  decision: D,
  { corrected }: Pick<Reworded, 'corrected'>,
): D => decision && { ...decision, comments: corrected.reduce(correct, decision.comments) };

const correct = (
  comments: readonly CellComment[],
  { rowId, column, before, after }: CommentCorrection,
): readonly CellComment[] => {
  const is = { rowId, column, text: after };
  if (before === '') return [...comments, is];
  const at = comments.findIndex(
    (each) => each.rowId === rowId && each.column === column && each.text === before,
  );
  return comments.flatMap((each, i) => (i !== at ? [each] : after === '' ? [] : [is]));
};
