/** What is coloured and noted on a document under review: changes, what is newer than the return, and its comments. */
import { reviewWords } from '../../shared/words/review.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { headerRowOfLayout } from '../lay/lay-document.ts';
import { formOf } from '../tab/open-tab.ts';
import type { Seal } from '../tab/seal.ts';
import { columnText } from './issue-text.ts';
import type { Mark } from './paint.ts';
import { type Document, type Print, shown } from './printer.ts';

type Change = Document['changes'][number];
export type Comment = NonNullable<Document['answering']>['comments'][number];

/** Columns A to C hold the ids, what changed, and the reviewer's comment. */
export const firstFormColumn = 4;

/** Column of the sheet of a form's column; a person stands where the citizen number was. */
export const placeOf = ({ columns }: Document, name: string): number => {
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
export const rowFinder = ({ ids }: Document): ((rowId: string) => number) => {
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
