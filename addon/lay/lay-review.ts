/**
 * Lays a version out for review: what changed coloured, the reviewer's comments put back, unsent or sent already,
 * the last comments with their answers and the history at the side.
 */

import type { Cell } from '../../shared/form/define-form.ts';
import { periodName } from '../../shared/ground/period.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import { pastTexts, stateTexts } from '../../shared/words/life-cycle.ts';
import { reviewWords } from '../../shared/words/review.ts';
import { nameOfActor } from '../../shared/words/reviewer-name.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { type Mark, paint } from '../marks/paint.ts';
import {
  changeMarks,
  changeText,
  commentLines,
  type Document,
  firstFormColumn,
  isUnanswered,
  type Print,
  printer,
  recentMarks,
  removedMarks,
  reviewCommentMarks,
} from '../marks/review-marks.ts';
import { type Seal, writeSeal } from '../tab/seal.ts';
import { headerRowOfLayout, type LaidColumn, layDocument } from './lay-document.ts';
import { asideText, timeText } from './status-line.ts';

type Change = Document['changes'][number];

const extraColumn = (header: string, width: number, note = ''): LaidColumn => ({
  header,
  note,
  width,
  format: '@',
  align: 'left',
});

const historyOf = (desk: Desk, { history }: Document): string[] =>
  history.map(({ at, by, byName, type, version, reason, insteadOf }) => {
    const text = desk.say(sheetWords.historyLine, {
      at: timeText(desk, at),
      byName: nameOfActor({ by, byName }),
      action: pastTexts[type],
      version,
    });
    const line = insteadOf === undefined ? text : desk.say(reviewWords.historyInstead, { line: text });
    return reason ? line + desk.say(sheetWords.historyReason, { reason }) : line;
  });

type Laid = { readonly rows: Cell[][]; readonly ids: string[]; readonly marks: Mark[] };

/** Rows of the version with what changed and the comments kept for them, then the rows that were removed. */
const layRows = (
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

/** Lists of lines beside the rows, each in a column of its own. */
const withLines = (rows: Cell[][], width: number, ...lists: (readonly string[])[]): Cell[][] => {
  const length = Math.max(rows.length, ...lists.map((lines) => lines.length));
  return Array.from({ length }, (_, i) => [
    ...(rows[i] ?? Array.from({ length: width }, () => '')),
    ...lists.map((lines) => lines[i] ?? ''),
  ]);
};

const statusOfReview = (desk: Desk, { standing, changes, changesFrom, answering }: Document): string => {
  const { say, language } = desk;
  const state = stateTexts[standing.state];
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const baseText =
    changesFrom === standing.inForceVersion
      ? reviewWords.baseInForce
      : changesFrom === answering?.version
        ? reviewWords.baseReturned
        : reviewWords.baseDecided;
  const base = say(baseText, { version: changesFrom });
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  const comments = answering?.comments ?? [];
  const open = comments.filter(isUnanswered).length;
  const met = comments.filter(({ outcome }) => outcome !== 'unchanged').length;
  const recent = (answering?.changes ?? []).reduce((sum, { cells }) => sum + (cells?.length ?? 0), 0);
  return [
    ...(comments.length
      ? [
          say(reviewWords.statusComments, {
            comments: comments.length,
            met,
            worded: comments.length - met - open,
            open,
          }),
        ]
      : []),
    ...(standing.nil ? [say(reviewWords.statusNil)] : []),
    ...(standing.aside ? [asideText(desk, standing).trim()] : []),
    changesFrom === 0
      ? say(sheetWords.reviewStatusNew, { state })
      : say(sheetWords.reviewStatus, { state, base, ...counts }),
    ...(answering?.changes
      ? [say(reviewWords.statusRecent, { version: answering.version, cells: recent })]
      : []),
  ].join(language === 'zh' ? '' : ' ');
};

/** Comments on cells go back as the reviewer's notes; answers those whose row or column is gone. */
const putBack = (
  tab: Tab,
  { ids, columns }: Document,
  kept: readonly CellComment[],
): readonly CellComment[] => {
  const gone = kept.filter(
    ({ rowId, column }) =>
      !ids.includes(rowId) || (column !== '' && !columns.some(({ name }) => name === column)),
  );
  const placed = kept.filter((comment) => comment.column !== '' && gone.indexOf(comment) < 0);
  if (placed.length) {
    const notes = ids.map(() => columns.map(() => ''));
    for (const { rowId, column, text } of placed) {
      const line = notes[ids.indexOf(rowId)] as string[];
      const at = columns.findIndex(({ name }) => name === column);
      line[at] = line[at] ? `${line[at]}\n${text}` : text;
    }
    tab.writeNotes(headerRowOfLayout + 1, firstFormColumn, notes);
  }
  return gone;
};

/** @returns comments of `kept` for which there is no place any more */
export const layReview = (
  desk: Desk,
  tab: Tab,
  seal: Seal,
  document: Document,
  kept: readonly CellComment[] = [],
): readonly CellComment[] => {
  const { say } = desk;
  const { standing, columns, unitName: unit, title, answering } = document;
  const period = periodName(seal.period);
  const print = printer(seal, document);
  const { rows, ids, marks } = layRows(desk, seal, document, print, kept);
  const values = {
    unit,
    period,
    version: document.version,
    rows: document.cells.length,
    by: standing.submittedBy,
    at: timeText(desk, standing.submittedAt),
    certifier: standing.certifier,
    receipt: standing.receipt,
  };
  layDocument(tab, {
    title: say(sheetWords.reviewTab, { unit, title, period }),
    about: say(sheetWords.reviewAbout, values),
    status: statusOfReview(desk, document),
    columns: [
      extraColumn(say(sheetWords.reviewChange), 220),
      extraColumn(say(sheetWords.reviewComment), 220, say(sheetWords.reviewCommentHelp)),
      ...columns.map(({ dropdown: _, ...column }) => column),
      ...(answering ? [extraColumn(say(reviewWords.commentsColumn), 420)] : []),
      extraColumn(say(sheetWords.reviewHistory), 420),
    ],
    rows: withLines(
      rows,
      columns.length + 2,
      ...(answering ? [commentLines(desk, seal, document, print)] : []),
      historyOf(desk, document),
    ),
    ids,
    wrap: 'all',
  });
  writeSeal(tab, seal);
  const gone = putBack(tab, document, kept);
  const canvas = { headerRow: headerRowOfLayout, column: 1, columns: firstFormColumn + columns.length - 1 };
  paint(tab, { ...canvas, last: headerRowOfLayout }, marks, Infinity);
  return gone;
};
