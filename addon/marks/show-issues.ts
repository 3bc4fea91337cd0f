import type { Issue } from '../../shared/ground/issue.ts';
import type { Desk } from '../google/desk.ts';
import type { OpenTab, ReadTab } from '../tab/open-tab.ts';
import { commentMarks } from './comment-marks.ts';
import { listIssues } from './list-issues.ts';
import { paintIssues } from './paint-issues.ts';

export type Shown = { readonly painted: number; readonly marks: number; readonly listName: string };

/**
 * Paints the issues and lists them in a tab of their own; without issues only earlier paint is cleared. Comments
 * of a return stay on their cells until it is answered.
 */
export const showIssues = (desk: Desk, open: ReadTab | OpenTab, issues: readonly Issue[]): Shown => {
  const comments = 'known' in open ? commentMarks(desk, open) : [];
  const { painted, marks } = paintIssues(desk, open, issues, comments);
  const listName = issues.length ? listIssues(desk, open, issues) : '';
  if (issues.length) open.tab.activate();
  return { painted, marks, listName };
};
