/** Comments on cells: not too many, without numbers of persons, and on cells that there are. */
import { limits, printBytes } from '../../shared/contract/limits.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { quote } from '../../shared/ground/issue.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { CellComment, DocumentId } from '../../shared/submission/submission.ts';
import type { DecideServices } from './decision.ts';

export const refuseTooMuch = (comments: readonly CellComment[]): void => {
  if (Buffer.byteLength(JSON.stringify(comments)) > limits.commentBytes)
    throw new Problem('too-large', { limit: printBytes(limits.commentBytes) });
};

export const withoutNumbers = (comments: readonly CellComment[]): readonly CellComment[] =>
  comments.map((comment) => ({ ...comment, text: maskNumbers(comment.text) }));

/** A comment points at a row and a column; an empty row means the sheet, an empty column the whole row. */
export const refuseMisplaced = async (
  comments: readonly CellComment[],
  form: Form,
  id: DocumentId,
  { content }: Submitted,
  { archive }: Pick<DecideServices, 'archive'>,
): Promise<void> => {
  if (comments.length === 0) return;
  const ids = new Set((await archive.read(id, content)).ids);
  const stray = comments.find(
    ({ rowId, column }) => (rowId !== '' && !ids.has(rowId)) || (column !== '' && !(column in form.columns)),
  );
  if (stray) throw new Problem('comment-misplaced', { row: quote(stray.rowId), column: quote(stray.column) });
};
