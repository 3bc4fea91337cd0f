/** A checked workbook as one to hand on: the rows as they were, the findings coloured, noted and listed. */

import { limits } from '../../shared/contract/limits.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { type Severity, severities } from '../../shared/ground/stages.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Grid } from './read-workbook.ts';
import type { LaidColumn, List, Mark, WorkbookContent } from './write-workbook.ts';

const colours: Record<Severity, string> = { error: 'F8C9C9', warning: 'FDECB2', note: 'DCEBF9' };
const severityTexts: Record<Severity, Bilingual> = {
  error: sheetWords.severityError,
  warning: sheetWords.severityWarning,
  note: sheetWords.severityNote,
};
/** In the file written here data begin in this row, whatever row they had. */
const firstRow = 5;

const bySeverity = (issues: readonly Issue[]): Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

/** @param left how many more there are */
const listOf = (form: Form, issues: readonly Issue[], left: number, language: Language): List => ({
  name: sheetWords.checkTitle[language],
  widths: [110, 60, 140, 380, 380],
  rows: [
    [
      sheetWords.listSeverity,
      sheetWords.listRow,
      sheetWords.listColumn,
      sheetWords.listMessage,
      sheetWords.listFix,
    ].map((text) => text[language]),
    ...issues.map(({ severity, row, column, message, fix }): Cell[] => [
      severityTexts[severity][language],
      row === undefined ? '' : firstRow + row,
      (column && form.columns[column]?.header[language]) ?? '',
      message[language],
      fix[language],
    ]),
    ...(left > 0 ? [['', '', '', fill(sheetWords.listMore, { count: left })[language], '']] : []),
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
  allIssues: readonly Issue[],
  language: Language,
): WorkbookContent => {
  const issues = bySeverity(allIssues).slice(0, limits.issues);
  const { rows, others } = arrange(form, grid);
  return {
    ...laid,
    columns: [...laid.columns, ...others],
    rows,
    ids: grid.ids,
    marks: marksOf(form, issues, language),
    list: listOf(form, issues, allIssues.length - issues.length, language),
  };
};
