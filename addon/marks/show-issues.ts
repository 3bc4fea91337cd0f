import { groupIssues } from '../../shared/form/group-issues.ts';
import { cellOf } from '../../shared/form/issue-list.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Desk } from '../google/desk.ts';
import { placeIn } from '../tab/grid.ts';
import type { OpenTab, ReadTab } from '../tab/open-tab.ts';
import { besideMarks } from './beside-marks.ts';
import { commentMarks } from './comment-marks.ts';
import { hasIssueList, listIssues } from './list-issues.ts';
import { prepareIssues } from './paint-issues.ts';

export type Shown = { readonly painted: number; readonly marks: number; readonly listName: string };

/** Shows the first fault, with the cursor on its cell; what was only understood moves nobody. */
const goToFirst = ({ tab, grid }: ReadTab, issues: readonly Issue[]): void => {
  const [first] = groupIssues(issues.filter(({ severity }) => severity !== 'note'));
  const at = first && cellOf(placeIn(grid), first.issue);
  if (at) tab.select(at.row, at.column);
  else tab.activate();
};

/**
 * Paints the issues and lists them in a tab of their own; without issues only earlier paint is cleared. Comments
 * of a return stay on their cells until it is answered.
 * @param summary what the dialog says of them; its first line stands above the list
 */
export const showIssues = (
  desk: Desk,
  open: ReadTab | OpenTab,
  issues: readonly Issue[],
  summary: string,
): Shown => {
  const comments = 'known' in open ? [...commentMarks(desk, open), ...besideMarks(desk, open)] : [];
  const { painted, marks, put } = prepareIssues(desk, open, issues, comments);
  const listName = issues.length ? listIssues(desk, open, issues, summary) : '';
  put();
  if (issues.length) goToFirst(open, issues);
  return { painted, marks, listName };
};

export type Marking = {
  /** A warning is not on the sheet yet: it is to be looked at before the answer. */
  readonly isUrgent: boolean;
  /** Writes what differs from what is there. */
  put(): void;
};

/**
 * The same for findings that stop nobody: the cursor stays, and a list of an earlier check is brought up to date, but
 * none is made. Only reads; what it answers writes.
 */
export const prepareMarks = (
  desk: Desk,
  open: OpenTab,
  issues: readonly Issue[],
  summary: string,
): Marking => {
  const { differs, adds, put } = prepareIssues(desk, open, issues, [
    ...commentMarks(desk, open),
    ...besideMarks(desk, open),
  ]);
  return {
    isUrgent: adds && issues.some(({ severity }) => severity === 'warning'),
    put() {
      if (!differs) return;
      if (issues.length && hasIssueList(desk)) listIssues(desk, open, issues, summary);
      put();
    },
  };
};
