/**
 * What became of the comments of a return in the version that answers it. Rows are followed by their ids,
 * so sorting, inserting and moving columns change nothing; a comment names a cell, a row (no column), a
 * column (no row) or the sheet (neither).
 */
import { type Form, numberColumn, type Row, type Value } from '../form/define-form.ts';
import type { AnsweredCounts } from './events.ts';
import { sameValue } from './row-diff.ts';
import type { CellComment, Content } from './submission.ts';

export const outcomes = ['changed', 'unchanged', 'removed'] as const;
export type Outcome = (typeof outcomes)[number];
export type AnsweredComment = CellComment & {
  readonly outcome: Outcome;
  /** Of a comment on one cell. */
  readonly before?: Value | undefined;
  readonly after?: Value | undefined;
  /** What the unit says to it. */
  readonly answer?: string;
};

type Listed = Pick<Content, 'rows' | 'ids'>;

export const answeredComments = (
  form: Form,
  comments: readonly CellComment[],
  returned: Listed,
  now: Listed,
  answers: readonly CellComment[] = [],
): readonly AnsweredComment[] => {
  const was = rowsById(returned);
  const is = rowsById(now);
  const said = new Map(answers.map((answer) => [keyOf(answer), answer.text] as const));
  return comments.map((comment) => {
    const answer = said.get(keyOf(comment));
    return { ...comment, ...outcomeOf(form, comment, was, is), ...(answer && { answer }) };
  });
};

export const countAnswered = (from: number, answered: readonly AnsweredComment[]): AnsweredCounts => {
  const unmet = answered.filter(({ outcome }) => outcome === 'unchanged');
  return {
    from,
    comments: answered.length,
    met: answered.length - unmet.length,
    worded: unmet.filter(({ answer }) => answer !== undefined).length,
  };
};

type Rows = ReadonlyMap<string, Row>;

const keyOf = ({ rowId, column }: CellComment): string => `${rowId}\n${column}`;
const rowsById = ({ rows, ids }: Listed): Rows => new Map(ids.map((id, i) => [id, rows[i] as Row] as const));

const outcomeOf = (
  form: Form,
  { rowId, column }: CellComment,
  was: Rows,
  is: Rows,
): Pick<AnsweredComment, 'outcome' | 'before' | 'after'> => {
  if (rowId === '') {
    const ids = new Set([...was.keys(), ...is.keys()]);
    return answeredTexts([...ids].some((id) => differs(form, column, was.get(id), is.get(id))));
  }
  const row = is.get(rowId);
  if (!row) return { outcome: 'removed' };
  const before = was.get(rowId);
  const outcome = answeredTexts(differs(form, column, before, row));
  // Whom a number stood for is never said again, only that it is another person.
  return column === '' || column === numberColumn(form)
    ? outcome
    : { ...outcome, before: before?.[column], after: row[column] };
};

const answeredTexts = (changed: boolean): { readonly outcome: Outcome } => ({
  outcome: changed ? 'changed' : 'unchanged',
});

/** In one column, or in any when none is named. A citizen number is kept as the person it stands for. */
const differs = (form: Form, column: string, a: Row | undefined, b: Row | undefined): boolean => {
  if (!a || !b) return a !== b;
  if (column !== '') {
    const name = column === numberColumn(form) ? 'person' : column;
    return !sameValue(a[name], b[name]);
  }
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].some((name) => !sameValue(a[name], b[name]));
};
