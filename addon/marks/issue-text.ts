import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { type Severity, severities } from '../../shared/ground/stages.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { ReadTab } from '../tab/open-tab.ts';

export const severityTexts: Record<Severity, Bilingual> = {
  error: sheetWords.severityError,
  warning: sheetWords.severityWarning,
  note: sheetWords.severityNote,
};

export const bySeverity = (issues: readonly Issue[]): Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

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

/** Row of the sheet, from 1, that an issue is about. */
export const rowOf = ({ grid }: Pick<ReadTab, 'grid'>, { row }: Pick<Issue, 'row'>): number | undefined =>
  row === undefined ? undefined : grid.headerRow + 1 + row;

/** Where an issue is, in words. */
export const placeText = (desk: Desk, open: ReadTab, issue: Pick<Issue, 'row' | 'column'>): string => {
  const row = rowOf(open, issue);
  const column = columnText(desk, open, issue.column);
  if (row === undefined)
    return column ? desk.say(sheetWords.placeHeader, { column }) : desk.say(sheetWords.placeSheet);
  return column ? desk.say(sheetWords.placeCell, { row, column }) : desk.say(sheetWords.placeRow, { row });
};

/** What is wrong and what to do, one after the other. */
export const sentences = ({ say, language }: Desk, { message, fix }: Issue): string =>
  `${say(message)}${language === 'en' ? ' ' : ''}${say(fix)}`;

/** Counts in words, the first finding and where to read on. */
export const summaryText = (desk: Desk, open: ReadTab, rows: number, issues: readonly Issue[]): string => {
  const [first] = bySeverity(issues);
  if (!first) return desk.say(sheetWords.checkGood, { rows });
  const counts = {
    rows,
    errors: countOf(issues, 'error'),
    warnings: countOf(issues, 'warning'),
    notes: countOf(issues, 'note'),
  };
  const place = placeText(desk, open, first);
  const message = sentences(desk, first);
  return `${desk.say(sheetWords.checkCounts, counts)}\n${desk.say(sheetWords.checkFirst, { place, message })}`;
};
