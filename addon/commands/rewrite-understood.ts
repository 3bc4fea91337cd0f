import type { Issue } from '../../shared/issue.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { checkOpenTab, type OpenTab, openActiveTab, showIssues } from '../check-tab.ts';
import type { Desk } from '../desk.ts';
import type { Area, Raw } from '../google.ts';
import { guardText } from '../guard-text.ts';
import { placeText, rowOf } from '../issue-text.ts';
import { columnOf } from '../paint-issues.ts';
import { readGrid } from '../read-grid.ts';

type Change = { readonly row: number; readonly column: number; readonly value: string | number | boolean };

const changesOf = (open: OpenTab, issues: readonly Issue[]): Change[] =>
  issues.flatMap((issue) => {
    const row = rowOf(open, issue);
    const column = columnOf(open.grid, issue.column);
    return issue.understood === undefined || row === undefined || column === 0
      ? []
      : [{ row, column, value: issue.understood }];
  });

const areaOf = (changes: readonly Change[]): Area => {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of changes) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  const { top, left, bottom, right } = bounds;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

/**
 * A text of an untouched cell as it must be written to stay what it is: outside text cells a sheet would
 * turn "2015-09" into a date.
 */
const asItWas = (raw: Raw, format: string): Raw =>
  typeof raw === 'string' && raw !== '' && format !== '@' ? `'${raw.replace(/^'/, '')}` : raw;

/** Writes the changes in one call: the smallest area around them, with its formulas and texts as they were. */
const writeChanges = ({ tab }: OpenTab, changes: readonly Change[]): void => {
  const area = areaOf(changes);
  const all = tab.readAll();
  const formulas = tab.formulas(area);
  const formats = tab.formats(area);
  const cells = formulas.map((line, i) =>
    line.map((formula, j) => {
      const raw = (all[area.row - 1 + i] as Raw[])[area.column - 1 + j] ?? '';
      return formula || asItWas(raw, (formats[i] as string[])[j] as string);
    }),
  );
  for (const { row, column, value } of changes)
    (cells[row - area.row] as Raw[])[column - area.column] = guardText(value);
  tab.writeBack(area.row, area.column, cells);
};

/** 按理解改写: what the check understood replaces what was typed. */
export const rewriteUnderstood = (desk: Desk): void => {
  const open = checkOpenTab(openActiveTab(desk));
  const changes = changesOf(open, open.checked.issues);
  const first = open.checked.issues.find(
    ({ understood, row }) => understood !== undefined && row !== undefined,
  );
  if (!first || changes.length === 0) {
    desk.tell(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteNothing));
    return;
  }
  const asked = {
    count: changes.length,
    place: placeText(desk, open, first),
    understood: String(first.understood),
  };
  if (!desk.confirm(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteQuestion, asked))) return;
  writeChanges(open, changes);
  const after = checkOpenTab({ ...open, grid: readGrid(desk.google, open.tab, open.form) });
  showIssues(desk, after, after.checked.issues);
  desk.tell(sheetWords.rewriteTitle, desk.say(sheetWords.rewriteDone, { count: changes.length }));
};
