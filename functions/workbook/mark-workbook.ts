/** A checked workbook as one to hand on: the rows as they were, the findings coloured, noted and listed. */
import { limits } from '../../shared/contract/limits.ts';
import type { Beside, CheckedSheet } from '../../shared/form/check-sheet.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { inOrder } from '../../shared/form/group-issues.ts';
import { issueLines, issueListHeads, issueListWidths, type Place } from '../../shared/form/issue-list.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Severity } from '../../shared/ground/stages.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Grid } from './grid.ts';
import type { LaidColumn, List, Mark, WorkbookContent } from './workbook-content.ts';

const colours: Record<Severity, string> = { error: 'F8C9C9', warning: 'FDECB2', note: 'DCEBF9' };
/** In the file written here the header stands in this row, whatever row it had. */
export const markedHeaderRow = 4;

const placeIn = (form: Form): Place => {
  const names = Object.keys(form.columns);
  // Column A holds the row ids.
  const columnOf = (name: string | undefined) => (name === undefined ? 0 : names.indexOf(name) + 2);
  return { headerRow: markedHeaderRow, columnOf, firstColumn: 2 };
};

const listOf = (form: Form, issues: readonly Issue[], language: Language): List => ({
  name: sheetWords.checkTitle[language],
  widths: issueListWidths,
  rows: [
    issueListHeads.map((text) => text[language]),
    ...issueLines(form.columns, placeIn(form), issues, language, limits.issues).map(({ cells }) => cells),
  ],
});

/** One mark per cell, in the colour of what weighs most, with all that is said of it. */
const marksOf = (form: Form, issues: readonly Issue[], language: Language): Mark[] => {
  const names = Object.keys(form.columns);
  const marks = new Map<string, Mark>();
  for (const { severity, row, column, message, fix } of issues) {
    const place = { row: row ?? (column ? -1 : -2), column: Math.max(0, names.indexOf(column ?? '')) };
    const key = `${place.row}:${place.column}`;
    const said = `${message[language]}${language === 'en' ? ' ' : ''}${fix[language]}`;
    const known = marks.get(key);
    marks.set(
      key,
      known
        ? { ...known, text: `${known.text}\n${said}` }
        : { ...place, colour: colours[severity], text: said },
    );
  }
  return [...marks.values()];
};

/** Notes without a colour: nothing is wrong there. */
export const besideMarks = (form: Form, beside: readonly Beside[], language: Language): Mark[] =>
  beside.map(({ row, column, text }) => ({
    row,
    column: Object.keys(form.columns).indexOf(column),
    colour: undefined,
    text: text[language],
  }));

/** Columns of the form first, in its order; what people added behind them. */
const arrange = (form: Form, { headers, columnAt, rows }: Grid) => {
  const own = Object.keys(form.columns).map((name) => columnAt.indexOf(name));
  const others = headers.flatMap((header, i) => (header !== '' && columnAt[i] === undefined ? [i] : []));
  return {
    rows: rows.map((row) => [...own, ...others].map((i) => row[i] ?? null)),
    others: others.map(
      (i): LaidColumn => ({ header: headers[i] as string, note: '', format: '@', width: 140, align: 'left' }),
    ),
  };
};

/** @param laid what stands around the cells of the form's workbook */
export const markWorkbookContent = (
  form: Form,
  laid: Omit<WorkbookContent, 'rows' | 'ids'>,
  grid: Grid,
  { issues: allIssues, beside = [] }: Pick<CheckedSheet, 'issues' | 'beside'>,
  language: Language,
): WorkbookContent => {
  const issues = inOrder(allIssues);
  const { rows, others } = arrange(form, grid);
  return {
    ...laid,
    columns: [...laid.columns, ...others],
    rows,
    ids: grid.ids,
    marks: [
      ...marksOf(form, issues.slice(0, limits.issues), language),
      ...besideMarks(form, beside, language),
    ],
    list: listOf(form, issues, language),
  };
};
