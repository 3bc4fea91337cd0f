/** What is coloured and noted on a document under review: changes, what is newer than the return, and its comments. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { cellName } from '../../shared/form/cell-name.ts';
import type { Cell, Value } from '../../shared/form/define-form.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { noReferences } from '../../shared/form/references.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { headerRowOfLayout } from '../lay/lay-document.ts';
import { formOf, withUnits } from '../tab/open-tab.ts';
import type { Seal } from '../tab/seal.ts';
import { columnText } from './issue-text.ts';
import type { Mark } from './paint.ts';

export type Document = BodyOf<'readSubmission'>;
type Change = Document['changes'][number];
type Comment = NonNullable<Document['answering']>['comments'][number];

/** Columns A to C hold the ids, what changed, and the reviewer's comment. */
export const firstFormColumn = 4;

/** Prints a value as the sheet shows it, for notes and removed rows. */
export type Print = (column: string, value: Value | undefined) => Cell;

export const printer = (seal: Seal, document: Document): Print => {
  const form = formOf(seal);
  const context = {
    programme: withUnits(findProgramme(seal.programme), document.units),
    unit: seal.unit,
    period: seal.period,
    today: '',
    references: noReferences,
  };
  return (name, value) => {
    const column = form.columns[name];
    if (value === undefined || !column) return value === undefined ? '' : String(value);
    return document.columns.some((known) => known.name === name)
      ? kindOf(column).print(value, column, context)
      : '';
  };
};

export const shown = (desk: Desk, print: Print, column: string, value: Value | undefined): string =>
  String(print(column, value) ?? '') || desk.say(sheetWords.emptyCell);

/** Column of the sheet of a form's column; a person stands where the citizen number was. */
const placeOf = ({ columns }: Document, name: string): number => {
  const at = columns.findIndex((column) =>
    name === 'mask' ? column.kind === 'citizen-number' : column.name === name,
  );
  return at < 0 ? 0 : firstFormColumn + at;
};

const whole = (document: Document, row: number, tone: Mark['tone'], text: string): Mark[] =>
  document.columns.map((_, i) => ({ row, column: firstFormColumn + i, tone, text }));

/** Cells of a changed row, each with what it was before. */
const cellMarks = (
  desk: Desk,
  document: Document,
  print: Print,
  row: number,
  change: Change,
  tone: 'changed' | 'recent',
): Mark[] =>
  (change.cells ?? []).flatMap(({ column, before }) => {
    const at = placeOf(document, column);
    if (at === 0) return [];
    const words =
      column === 'mask'
        ? reviewWords.wasAnother
        : tone === 'recent'
          ? reviewWords.recentCell
          : sheetWords.before;
    return [{ row, column: at, tone, text: desk.say(words, { value: shown(desk, print, column, before) }) }];
  });

/** Cells told in words in the row's first column; the others have their notes. */
const cellsTold = 6;

/** What happened to a row, in words: 修改：计划人数 60 → 55. A citizen number is never told, only that it is another. */
export const changeText = (
  desk: Desk,
  seal: Seal,
  document: Document,
  print: Print,
  { kind, cells = [] }: Change,
): string => {
  if (kind === 'added') return desk.say(sheetWords.changeAdded);
  if (kind === 'removed') return desk.say(sheetWords.changeRemoved);
  const told = cells.flatMap(({ column, before, after }) => {
    if (placeOf(document, column) === 0) return [];
    if (column === 'mask') return [desk.say(reviewWords.wasAnother)];
    const text = columnText(desk, { form: formOf(seal) }, column);
    const [was, is] = [before, after].map((value) => shown(desk, print, column, value));
    return [desk.say(sheetWords.changeCell, { column: text, before: was as string, after: is as string })];
  });
  if (told.length === 0) return desk.say(sheetWords.changeChanged);
  const more = told.length - cellsTold;
  const lines =
    more > 0 ? [...told.slice(0, cellsTold), desk.say(sheetWords.changeMore, { count: more })] : told;
  return desk.say(sheetWords.changeCells, { cells: lines.join(desk.language === 'zh' ? '；' : '; ') });
};

/** Row of the sheet of a row of the version, 0 when it has none. */
const rowFinder = ({ ids }: Document): ((rowId: string) => number) => {
  const at = new Map(ids.map((id, i) => [id, headerRowOfLayout + 1 + i] as const));
  return (rowId) => at.get(rowId) ?? 0;
};

/** Against the version compared with. Rows that were removed are marked where they are listed. */
export const changeMarks = (desk: Desk, document: Document, print: Print): Mark[] => {
  const rowOf = rowFinder(document);
  return document.changes.flatMap((change) => {
    const row = rowOf(change.rowId);
    if (row === 0) return [];
    return change.kind === 'added'
      ? whole(document, row, 'added', desk.say(sheetWords.changeAdded))
      : cellMarks(desk, document, print, row, change, 'changed');
  });
};

export const removedMarks = (desk: Desk, document: Document, row: number): Mark[] =>
  whole(document, row, 'removed', desk.say(sheetWords.changeRemoved));

/** Changed since the return, where the document is compared with another version. */
export const recentMarks = (desk: Desk, document: Document, print: Print): Mark[] => {
  const rowOf = rowFinder(document);
  return (document.answering?.changes ?? []).flatMap((change) => {
    const row = rowOf(change.rowId);
    if (row === 0) return [];
    return change.kind === 'added'
      ? whole(document, row, 'recent', desk.say(reviewWords.recentRow))
      : cellMarks(desk, document, print, row, change, 'recent');
  });
};

export const isUnanswered = ({ outcome, answer }: Pick<Comment, 'outcome' | 'answer'>): boolean =>
  outcome === 'unchanged' && answer === undefined;

const outcomeText = (desk: Desk, print: Print, comment: Comment): string => {
  const { outcome, column, before, after, answer } = comment;
  const cell = (value: Value | undefined) => shown(desk, print, column, value);
  const textTexts =
    outcome === 'removed'
      ? desk.say(reviewWords.lastRemoved)
      : outcome === 'unchanged'
        ? desk.say(reviewWords.lastUnmet)
        : before === undefined && after === undefined
          ? desk.say(reviewWords.lastMet)
          : desk.say(reviewWords.lastChanged, { before: cell(before), after: cell(after) });
  return answer
    ? `${textTexts}${desk.language === 'zh' ? '；' : '; '}${desk.say(reviewWords.lastAnswer, { text: answer })}`
    : textTexts;
};

/** On the cell, or the row's first one: what was asked for last time and what became of it. */
export const reviewCommentMarks = (desk: Desk, document: Document, print: Print): Mark[] => {
  const rowOf = rowFinder(document);
  return (document.answering?.comments ?? []).flatMap((comment) => {
    const row = rowOf(comment.rowId);
    if (row === 0) return [];
    const text = `${desk.say(reviewWords.lastComment, { text: comment.text })}\n${outcomeText(desk, print, comment)}`;
    const tone = isUnanswered(comment) ? ('comment' as const) : ('answered' as const);
    return [{ row, column: placeOf(document, comment.column) || firstFormColumn, tone, text }];
  });
};

/** The same as lines beside the rows: the general comment first, then each with its place. */
export const commentLines = (desk: Desk, seal: Seal, document: Document, print: Print): string[] => {
  const { answering } = document;
  const form = formOf(seal);
  if (!answering) return [];
  const rowOf = rowFinder(document);
  const { version, byName: by, reason } = answering;
  const place = (rowId: string, name: string): string => {
    const column = columnText(desk, { form }, name);
    const row = rowOf(rowId);
    if (rowId !== '' && row === 0) return desk.say(reviewWords.placeGone);
    if (rowId === '')
      return column ? desk.say(sheetWords.placeHeader, { column }) : desk.say(sheetWords.placeSheet);
    const at = placeOf(document, name);
    return at === 0
      ? desk.say(sheetWords.placeRow, { row })
      : desk.say(sheetWords.placeCell, { cell: cellName(row, at), column });
  };
  return [
    ...(reason ? [desk.say(reviewWords.lastReason, { version, by, reason })] : []),
    ...answering.comments.map((comment) =>
      desk.say(reviewWords.lastLine, {
        place: place(comment.rowId, comment.column),
        text: comment.text,
        outcome: outcomeText(desk, print, comment),
      }),
    ),
  ];
};
