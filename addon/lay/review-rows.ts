/** The rows of a document under review, with the columns a review has before them. */
import type { Cell } from '../../shared/form/define-form.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Mark } from '../marks/paint.ts';
import type { Document, Print } from '../marks/printer.ts';
import { reviewCommentMarks } from '../marks/review-comments.ts';
import { changeMarks, changeText, recentMarks, removedMarks } from '../marks/review-marks.ts';
import type { Seal } from '../tab/seal.ts';
import type { LaidColumn } from './document-layout.ts';
import { headerRowOfLayout } from './lay-document.ts';

export type Change = Document['changes'][number];

export const extraColumn = (header: string, width: number, note = ''): LaidColumn => ({
  header,
  note,
  width,
  format: '@',
  align: 'left',
});

type Laid = { readonly rows: Cell[][]; readonly ids: string[]; readonly marks: Mark[] };

/** Rows of the version with what changed and the comments kept for them, then the rows that were removed. */
export const layRows = (
  desk: Desk,
  seal: Seal,
  document: Document,
  print: Print,
  kept: readonly CellComment[],
): Laid => {
  const { columns, changes } = document;
  const byRow = new Map(changes.map((change) => [change.rowId, change] as const));
  const said = new Map<string, string[]>();
  for (const { rowId, column, text } of kept)
    if (column === '') said.set(rowId, [...(said.get(rowId) ?? []), text]);
  const ids = [...document.ids];
  const rows = document.cells.map((cells, i) => {
    const id = document.ids[i] as string;
    const change = byRow.get(id);
    return [
      change ? changeText(desk, seal, document, print, change) : '',
      (said.get(id) ?? []).join('\n'),
      ...cells,
    ];
  });
  const marks = [
    ...recentMarks(desk, document, print),
    ...changeMarks(desk, document, print),
    ...reviewCommentMarks(desk, document, print),
  ];
  for (const change of changes) {
    if (change.kind !== 'removed') continue;
    marks.push(...removedMarks(desk, document, headerRowOfLayout + 1 + rows.length));
    rows.push([
      desk.say(sheetWords.changeRemoved),
      '',
      ...columns.map(({ name }) => print(name, change.row[name])),
    ]);
    ids.push('');
  }
  return { rows, ids, marks };
};
