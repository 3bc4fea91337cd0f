import type { BodyOf } from '../shared/contract/routes.ts';
import type { Cell, Value } from '../shared/form/define-form.ts';
import { kindOf } from '../shared/form/kinds/kinds.ts';
import { noReferences } from '../shared/form/references.ts';
import { findProgramme } from '../shared/programme/programmes.ts';
import { stateTexts, verbTexts } from '../shared/words/life-cycle.ts';
import { sheetWords } from '../shared/words/sheet.ts';
import { formOf, withUnits } from './check-tab.ts';
import type { Desk } from './desk.ts';
import type { Tab } from './google.ts';
import { headerRowOfLayout, type LaidColumn, layDocument } from './lay-document.ts';
import { type Mark, paint } from './paint.ts';
import { periodText } from './period-text.ts';
import { type Seal, writeSeal } from './seal.ts';
import { timeText } from './status-line.ts';

export type Document = BodyOf<'readSubmission'>;
type Change = Document['changes'][number];

/** Columns A to C hold the ids, what changed, and the reviewer's comment. */
const firstFormColumn = 4;

const changeTexts = {
  added: sheetWords.changeAdded,
  changed: sheetWords.changeChanged,
  removed: sheetWords.changeRemoved,
};

const extraColumn = (header: string, width: number, note = ''): LaidColumn => ({
  header,
  note,
  width,
  format: '@',
  align: 'left',
});

/** Prints a value as the sheet shows it, for notes and removed rows. */
const printer = (seal: Seal, document: Document) => {
  const form = formOf(seal);
  const context = {
    programme: withUnits(findProgramme(seal.programme), document.units),
    unit: seal.unit,
    period: seal.period,
    today: '',
    references: noReferences,
  };
  return (name: string, value: Value | undefined): Cell => {
    const column = form.columns[name];
    if (value === undefined || !column) return value === undefined ? '' : String(value);
    return document.columns.some((known) => known.name === name)
      ? kindOf(column).print(value, column, context)
      : '';
  };
};

const historyOf = (desk: Desk, { history }: Document): string[] =>
  history.map(({ at, byName, type, version, reason }) => {
    const line = desk.say(sheetWords.historyLine, {
      at: timeText(desk, at),
      byName,
      action: verbTexts[type],
      version,
    });
    return reason ? line + desk.say(sheetWords.historyReason, { reason }) : line;
  });

type Laid = { readonly rows: Cell[][]; readonly ids: string[]; readonly marks: Mark[] };

/** Rows of the version with what changed, then the rows that were removed, then as many as the history needs. */
const layRows = (desk: Desk, document: Document, print: ReturnType<typeof printer>): Laid => {
  const { columns, changes } = document;
  const marks: Mark[] = [];
  const byRow = new Map(changes.map((change) => [change.rowId, change] as const));
  const markAll = (row: number, tone: 'added' | 'removed') => {
    for (const i of columns.keys())
      marks.push({ row, column: firstFormColumn + i, tone, text: desk.say(changeTexts[tone]) });
  };
  const markCells = (row: number, change: Change) =>
    change.cells?.forEach(({ column, before }) => {
      const at = columns.findIndex(({ name }) => name === column);
      const value = String(print(column, before) ?? '') || desk.say(sheetWords.emptyCell);
      if (at >= 0)
        marks.push({
          row,
          column: firstFormColumn + at,
          tone: 'changed',
          text: desk.say(sheetWords.before, { value }),
        });
    });
  const ids = [...document.ids];
  const rows = document.cells.map((cells, i) => {
    const change = byRow.get(document.ids[i] as string);
    const row = headerRowOfLayout + 1 + i;
    if (change?.kind === 'added') markAll(row, 'added');
    else if (change) markCells(row, change);
    return [change ? desk.say(changeTexts[change.kind]) : '', '', ...cells];
  });
  for (const change of changes) {
    if (change.kind !== 'removed') continue;
    markAll(headerRowOfLayout + 1 + rows.length, 'removed');
    rows.push([
      desk.say(sheetWords.changeRemoved),
      '',
      ...columns.map(({ name }) => print(name, change.row[name])),
    ]);
    ids.push('');
  }
  return { rows, ids, marks };
};

const withHistory = (rows: Cell[][], lines: readonly string[], width: number): Cell[][] => {
  const length = Math.max(rows.length, lines.length);
  return Array.from({ length }, (_, i) => [
    ...(rows[i] ?? Array.from({ length: width }, () => '')),
    lines[i] ?? '',
  ]);
};

const statusOfReview = (desk: Desk, { standing, changes, changesFrom }: Document): string => {
  const state = stateTexts[standing.state];
  if (changesFrom === 0) return desk.say(sheetWords.reviewStatusNew, { state });
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const base = desk.say(sheetWords.versionNumber, { version: changesFrom });
  return desk.say(sheetWords.reviewStatus, {
    state,
    base,
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
  });
};

/** Lays a version out for review, with what changed coloured and the history at the side. */
export const layReview = (desk: Desk, tab: Tab, seal: Seal, document: Document): void => {
  const { say } = desk;
  const { standing, columns, unitName: unit, title } = document;
  const period = periodText(seal.period);
  const { rows, ids, marks } = layRows(desk, document, printer(seal, document));
  const told = {
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
    about: say(sheetWords.reviewAbout, told),
    status: statusOfReview(desk, document),
    columns: [
      extraColumn(say(sheetWords.reviewChange), 60),
      extraColumn(say(sheetWords.reviewComment), 220, say(sheetWords.reviewCommentHelp)),
      ...columns.map(({ dropdown: _, ...column }) => column),
      extraColumn(say(sheetWords.reviewHistory), 420),
    ],
    rows: withHistory(rows, historyOf(desk, document), columns.length + 2),
    ids,
  });
  writeSeal(tab, seal);
  // A first submission is all new: colouring every row would say nothing.
  paint(
    tab,
    headerRowOfLayout,
    firstFormColumn + columns.length - 1,
    document.changesFrom === 0 ? [] : marks,
    Infinity,
  );
};
