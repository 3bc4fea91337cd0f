/** The version of a colleague in a tab beside one’s own, with what differs marked. */
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
import { writeSeal } from '../tab/seal.ts';

type Document = BodyOf<'readSubmission'>;

/** What the colleague's version changes against the own cells. */
export const differences = (open: OpenTab, document: Document): readonly RowChange[] => {
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

export const layColleaguesVersion = (
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
