/**
 * A colleague's version beside one's own: in a tab of its own, with the differences coloured. The own tab
 * is not touched; it only remembers which version was compared, so that the next submission may build on it.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import type { Value } from '../../shared/form/define-form.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { comparableRows } from '../../shared/submission/comparable-rows.ts';
import { diffRows, type RowChange } from '../../shared/submission/row-diff.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { headerRowOfLayout, layDocument } from '../lay/lay-document.ts';
import { freeName } from '../lay/list-tab.ts';
import { timeText } from '../lay/status-line.ts';
import { type Mark, paint } from '../marks/paint.ts';
import { contextOf, type OpenTab } from '../tab/open-tab.ts';
import { updateSeal, writeSeal } from '../tab/seal.ts';
import { mergeVersion } from './merge-version.ts';

type Document = BodyOf<'readSubmission'>;

/** What the colleague's version changes against the own cells. */
const differences = (open: OpenTab, document: Document): readonly RowChange[] => {
  const mine = checkSheet(open.form, open.grid, contextOf(open));
  return diffRows(
    { rows: comparableRows(open.form, mine.rows), ids: mine.ids },
    { rows: comparableRows(open.form, document.rows), ids: document.ids },
  );
};

const marksOf = (desk: Desk, open: OpenTab, document: Document, changes: readonly RowChange[]): Mark[] => {
  const rowAt = new Map(document.ids.map((id, i) => [id, headerRowOfLayout + 1 + i] as const));
  const columnAt = new Map(document.columns.map(({ name }, i) => [name, i + 2] as const));
  const shown = (column: string, value: Value | undefined): string => {
    const known = open.form.columns[column];
    if (value === undefined || !known) return desk.say(sheetWords.emptyCell);
    return String(kindOf(known).print(value, known, contextOf(open)));
  };
  return changes.flatMap((change): Mark[] => {
    const row = rowAt.get(change.rowId);
    if (row === undefined) return [];
    if (change.kind === 'added')
      return document.columns.map((_, i) => ({
        row,
        column: i + 2,
        tone: 'added' as const,
        text: desk.say(sheetWords.changeAdded),
      }));
    if (change.kind !== 'changed') return [];
    return change.cells.flatMap(({ column, before }) => {
      const at = columnAt.get(column);
      return at === undefined
        ? []
        : [
            {
              row,
              column: at,
              tone: 'changed' as const,
              text: desk.say(sheetWords.mine, { value: shown(column, before) }),
            },
          ];
    });
  });
};

const layColleaguesVersion = (
  desk: Desk,
  open: OpenTab,
  document: Document,
  changes: readonly RowChange[],
): Tab => {
  const { say, google } = desk;
  const { version, standing } = document;
  const tab = google.addTab(freeName(google, say(sheetWords.compareTab, { tab: open.tab.name(), version })));
  layDocument(tab, {
    title: say(document.title),
    about: say(sheetWords.compareAbout, { unit: document.unitName }),
    status: say(sheetWords.compareStatus, {
      by: standing.submittedBy,
      at: timeText(desk, standing.submittedAt),
      version,
    }),
    columns: document.columns.map(({ dropdown: _, ...column }) => column),
    rows: document.cells,
    ids: document.ids,
  });
  writeSeal(tab, { ...open.seal, kind: 'compare', baseVersion: version });
  paint(
    tab,
    {
      headerRow: headerRowOfLayout,
      column: 1,
      columns: document.columns.length + 1,
      last: headerRowOfLayout,
    },
    marksOf(desk, open, document, changes),
    Infinity,
  );
  return tab;
};

const compare = (desk: Desk, open: OpenTab): void => {
  const { unit, form, period } = open.seal;
  const document = desk.api('readSubmission', {
    params: { unit, form, period },
    query: { language: desk.language },
  });
  const changes = differences(open, document);
  layColleaguesVersion(desk, open, document, changes);
  updateSeal(open.tab, { ...open.seal, comparedVersion: document.version });
  const count = (kind: RowChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const found = {
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
  };
  const { version } = document;
  if (desk.confirm(sheetWords.conflictTitle, desk.say(sheetWords.mergeQuestion, found)))
    mergeVersion(desk, open, document);
  else desk.google.toast(desk.say(sheetWords.conflictTitle), desk.say(sheetWords.mergeDeclined, { version }));
};

/** Says who was faster and offers the comparison. */
export const offerComparison = (desk: Desk, open: OpenTab, reason: string): void => {
  if (desk.confirm(sheetWords.conflictTitle, desk.say(sheetWords.conflictQuestion, { reason })))
    compare(desk, open);
};

/** The same when a refresh shows that there is a newer version. */
export const offerNewer = (
  desk: Desk,
  open: OpenTab,
  newer: { version: number; submittedBy: string; submittedAt: string },
): void => {
  const { version, submittedBy: by, submittedAt } = newer;
  const text = desk.say(sheetWords.newerQuestion, {
    version,
    by,
    at: timeText(desk, submittedAt),
    base: open.seal.baseVersion,
  });
  if (desk.confirm(sheetWords.conflictTitle, text)) compare(desk, open);
};
