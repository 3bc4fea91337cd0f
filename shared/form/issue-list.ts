/** The list of findings, the same in the tab 检查结果 and in the marked workbook: one line for each group, with its place. */
import { type Bilingual, fillOne, type Language } from '../ground/bilingual.ts';
import type { Issue } from '../ground/issue.ts';
import type { Severity } from '../ground/stages.ts';
import { sheetWords } from '../words/sheet.ts';
import { cellName, rowRanges } from './cell-name.ts';
import type { Cell, Columns } from './define-form.ts';
import { groupIssues, type IssueGroup } from './group-issues.ts';

export const severityTexts: Record<Severity, Bilingual> = {
  error: sheetWords.severityError,
  warning: sheetWords.severityWarning,
  note: sheetWords.severityNote,
};

/** Where the columns of a form stand in a sheet; rows and columns count from 1. */
export type Place = {
  readonly headerRow: number;
  /** 0 when the column is not in the sheet. */
  readonly columnOf: (name: string | undefined) => number;
  /** For what is said of a whole row. */
  readonly firstColumn: number;
};

/** The cell that a finding is about: of a column its header; undefined for the sheet as a whole. */
export const cellOf = (
  { headerRow, columnOf, firstColumn }: Place,
  { row, column }: Pick<Issue, 'row' | 'column'>,
): { row: number; column: number } | undefined => {
  const at = columnOf(column);
  if (row !== undefined) return { row: headerRow + 1 + row, column: at || firstColumn };
  return at > 0 ? { row: headerRow, column: at } : undefined;
};

/** Rows of the sheet that a group is about. */
export const rowsOf = ({ headerRow }: Pick<Place, 'headerRow'>, { issues }: IssueGroup): number[] =>
  issues.flatMap(({ row }) => (row === undefined ? [] : [headerRow + 1 + row]));

export const issueListHeads: readonly Bilingual[] = [
  sheetWords.listSeverity,
  sheetWords.listCell,
  sheetWords.listColumn,
  sheetWords.listCount,
  sheetWords.listRow,
  sheetWords.listMessage,
  sheetWords.listFix,
];
/** Pixels of the columns, and which of them names the cell, from 0. */
export const issueListWidths = [110, 70, 140, 60, 110, 380, 380];
export const cellAt = 1;

/** A text that begins with a figure below zero would be taken for a formula. */
const asText = (text: string): string => text.replace(/^-(?=\d)/, '\u2212');

export type IssueLine = {
  readonly cells: readonly Cell[];
  readonly at: { readonly row: number; readonly column: number } | undefined;
};

/** @param limit lines listed; what is beyond is counted in the last one */
export const issueLines = (
  columns: Columns,
  place: Place,
  issues: readonly Issue[],
  language: Language,
  limit: number,
): IssueLine[] => {
  const groups = groupIssues(issues);
  const listed = groups.slice(0, limit);
  const lines = listed.map((group): IssueLine => {
    const { severity, column, message, fix } = group.issue;
    const at = cellOf(place, group.issue);
    const rows = rowsOf(place, group);
    return {
      at,
      cells: [
        severityTexts[severity][language],
        at ? cellName(at.row, at.column) : '',
        (column && columns[column]?.header[language]) ?? '',
        group.issues.length,
        rows.length === 1 ? (rows[0] as number) : rowRanges(rows),
        asText(message[language]),
        asText(fix[language]),
      ],
    };
  });
  const left = groups.slice(limit).reduce((sum, group) => sum + group.issues.length, 0);
  if (left === 0) return lines;
  const more = fillOne(sheetWords.listMore[language], { count: left }, language);
  return [...lines, { at: undefined, cells: ['', '', '', left, '', more, ''] }];
};
