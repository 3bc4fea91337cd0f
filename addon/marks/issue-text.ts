/** Findings in words: where each is, and a summary for a dialog. */
import { cellName, columnLetter } from '../../shared/form/cell-name.ts';
import { groupIssues, type IssueGroup } from '../../shared/form/group-issues.ts';
import { cellOf } from '../../shared/form/issue-list.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Severity } from '../../shared/ground/stages.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { columnOf, placeIn } from '../tab/grid.ts';
import type { ReadTab } from '../tab/open-tab.ts';

export const countOf = (issues: readonly Issue[], severity: Severity): number =>
  issues.filter((issue) => issue.severity === severity).length;

export const columnText = (
  { say }: Desk,
  { form }: Pick<ReadTab, 'form'>,
  name: string | undefined,
): string => {
  const column = name === undefined ? undefined : form.columns[name];
  return column ? say(column.header) : '';
};

/** For a list beside the row's number: G 本月到位. */
export const columnPlace = (desk: Desk, open: ReadTab, name: string | undefined): string => {
  const text = columnText(desk, open, name);
  const at = columnOf(open.grid, name);
  return text && at > 0 ? `${columnLetter(at - 1)} ${text}` : text;
};

/** Row of the sheet, from 1, that an issue is about. */
export const rowOf = ({ grid }: Pick<ReadTab, 'grid'>, { row }: Pick<Issue, 'row'>): number | undefined =>
  row === undefined ? undefined : grid.headerRow + 1 + row;

/** Where an issue is, in words: G7“本月到位”. */
export const placeText = (desk: Desk, open: ReadTab, issue: Pick<Issue, 'row' | 'column'>): string => {
  const row = rowOf(open, issue);
  const column = columnText(desk, open, issue.column);
  if (row === undefined)
    return column ? desk.say(sheetWords.placeHeader, { column }) : desk.say(sheetWords.placeSheet);
  const at = cellOf(placeIn(open.grid), issue);
  return column && at && columnOf(open.grid, issue.column) > 0
    ? desk.say(sheetWords.placeCell, { cell: cellName(at.row, at.column), column })
    : desk.say(sheetWords.placeRow, { row });
};

/** What is wrong and what to do, one after the other. */
export const sentences = ({ say, language }: Desk, { message, fix }: Issue): string =>
  `${say(message)}${language === 'en' ? ' ' : ''}${say(fix)}`;

/** Lines of the dialog; all of them are in the list. */
const linesTold = 5;

/** The first says what to do as well; of the others the notes on their cells do. */
const lineText = (desk: Desk, open: ReadTab, { issue, issues }: IssueGroup, i: number): string => {
  const place = placeText(desk, open, issue);
  const count = issues.length;
  return desk.say(sheetWords.checkLine, {
    place: count > 1 ? desk.say(sheetWords.checkSame, { place, count }) : place,
    message: i === 0 ? sentences(desk, issue) : desk.say(issue.message),
  });
};

/** Counts in words, then what is wrong, each cause once; what was only understood stands in the list alone. */
export const summaryText = (desk: Desk, open: ReadTab, rows: number, issues: readonly Issue[]): string => {
  if (issues.length === 0) return desk.say(sheetWords.checkGood, { rows });
  const counts = {
    rows,
    errors: countOf(issues, 'error'),
    warnings: countOf(issues, 'warning'),
    notes: countOf(issues, 'note'),
  };
  const faults = groupIssues(issues.filter(({ severity }) => severity !== 'note'));
  return [
    desk.say(sheetWords.checkCounts, counts),
    ...faults.slice(0, linesTold).map((group, i) => lineText(desk, open, group, i)),
  ].join('\n');
};
