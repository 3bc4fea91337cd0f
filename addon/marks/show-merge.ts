/** What a merge did and left, in words: a note on each cell and a list in a tab of its own. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { type Cell, numberColumn, type Value } from '../../shared/form/define-form.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import type { Merge } from '../../shared/submission/merge-rows.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { writeList } from '../lay/list-tab.ts';
import { columnOf, firstColumnOf } from '../tab/grid.ts';
import { contextOf, type OpenTab } from '../tab/open-tab.ts';
import { columnPlace } from './issue-text.ts';
import type { Mark } from './paint.ts';
import { paintGrid } from './paint-grid.ts';

/** What a merge found, with the row of the sheet of each row id. */
export type Merged = {
  readonly merge: Merge;
  readonly document: BodyOf<'readSubmission'>;
  readonly rowAt: ReadonlyMap<string, number>;
  /** Their cells as the sheet shows them, by row id. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
};

type Entry = {
  readonly rowId: string;
  readonly column?: string;
  readonly kind: string;
  readonly tone: Mark['tone'];
  readonly mine: string;
  readonly theirs: string;
};

/** Every single thing the merge did or left, in words. */
const entriesOf = (desk: Desk, open: OpenTab, { added, changed, conflicts, kept }: Merge): Entry[] => {
  const { say } = desk;
  const { form } = open;
  const context = contextOf(open);
  const shown = (column: string, value: Value | undefined): string => {
    const known = form.columns[column];
    if (value === undefined || !known) return say(sheetWords.emptyCell);
    // What could not be read stands for itself.
    try {
      return String(kindOf(known).print(value, known, context));
    } catch {
      return String(value);
    }
  };
  const cell = (kind: string, tone: Mark['tone']) => (change: Merge['changed'][number]) => ({
    rowId: change.rowId,
    column: change.column,
    kind,
    tone,
    mine: shown(change.column, change.before),
    theirs: shown(change.column, change.after),
  });
  const keptText = numberColumn(form) ? sheetWords.mergeKeptPerson : sheetWords.mergeKept;
  return [
    ...conflicts.map(cell(say(sheetWords.mergeConflict), 'warning')),
    ...kept.map((rowId) => ({
      rowId,
      kind: say(keptText),
      tone: 'removed' as const,
      mine: '',
      theirs: '',
    })),
    ...changed.map(cell(say(sheetWords.mergeChanged), 'changed')),
    ...added.map(({ rowId, deleted }) => ({
      rowId,
      kind: say(deleted ? sheetWords.mergeRestored : sheetWords.mergeAdded),
      tone: 'added' as const,
      mine: '',
      theirs: '',
    })),
  ];
};

const marksOf = (desk: Desk, { grid }: OpenTab, entries: readonly Entry[], merged: Merged): Mark[] => {
  const by = merged.document.standing.submittedBy;
  return entries.map(({ rowId, column, kind, tone, mine, theirs }) => {
    const values =
      tone === 'changed'
        ? { text: sheetWords.mine, value: mine }
        : { text: sheetWords.theirs, value: theirs };
    const other = column === undefined ? '' : desk.say(values.text, { value: values.value });
    return {
      row: merged.rowAt.get(rowId) as number,
      column: columnOf(grid, column) || firstColumnOf(grid),
      tone,
      text: desk.say(sheetWords.mergeNote, { kind, by, other }),
    };
  });
};

const listEntries = (desk: Desk, open: OpenTab, entries: readonly Entry[], merged: Merged): string => {
  const { say } = desk;
  const { version, standing } = merged.document;
  return writeList(desk.google, {
    id: 'merge',
    name: say(sheetWords.mergeTab),
    title: say(sheetWords.mergeTitle, { tab: open.tab.name(), by: standing.submittedBy, version }),
    headers: [
      sheetWords.listSeverity,
      sheetWords.listRow,
      sheetWords.listColumn,
      sheetWords.mergeMine,
      sheetWords.mergeTheirs,
    ].map((text) => say(text)),
    widths: [260, 60, 160, 240, 240],
    formats: ['@', '0', '@', '@', '@'],
    rows: entries.map(({ rowId, column, kind, mine, theirs }) => [
      kind,
      merged.rowAt.get(rowId) ?? '',
      columnPlace(desk, open, column),
      mine,
      theirs,
    ]),
  }).name();
};

/** Notes on the cells and the list; answers with the name of its tab. */
export const showMerge = (desk: Desk, open: OpenTab, merged: Merged): string => {
  const { tab, grid } = open;
  const entries = entriesOf(desk, open, merged.merge);
  paintGrid(tab, grid, marksOf(desk, open, entries, merged), Infinity);
  return listEntries(desk, open, entries, merged);
};
