/** A check as a person reads it in a terminal, Chinese first. */
import { cellName, rowRanges } from '../../shared/form/cell-name.ts';
import { groupIssues, type IssueGroup } from '../../shared/form/group-issues.ts';
import { cellOf, type Place, rowsOf, severityTexts } from '../../shared/form/issue-list.ts';
import { fillOne, type Language } from '../../shared/ground/bilingual.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findCity, findForm } from '../../shared/programme/programmes.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { FileCheck } from './check-file.ts';

/** Cells by their names in the file, such as C7; what is wrong alike in many rows is one line. */
export const printCheck = (told: FileCheck, city: string, language: Language): string => {
  const { columns } = findForm(programmeOf(findCity(city), told.period), told.form);
  const columnOf = (name: string | undefined) => (name === undefined ? 0 : told.columns.indexOf(name) + 1);
  const firstColumn = told.columns.findIndex((name) => name !== null) + 1;
  const place: Place = { headerRow: told.headerRow, columnOf, firstColumn };
  const placeOf = (group: IssueGroup): string => {
    const { column } = group.issue;
    const name = (column && columns[column]?.header[language]) ?? '';
    const at = cellOf(place, group.issue);
    // Of a whole row its number alone; of a column that is not there its name.
    const cell = at && (columnOf(column) > 0 ? cellName(at.row, at.column) : String(at.row));
    const one = [cell && told.tab !== undefined ? `“${told.tab}”${cell}` : cell, name]
      .filter(Boolean)
      .join(' ');
    const count = group.issues.length;
    const rows = rowRanges(rowsOf(place, group));
    if (count > 1) return fillOne(sheetWords.placeMany[language], { place: one, count, rows }, language);
    return one || sheetWords.placeSheet[language];
  };
  const lines = groupIssues(told.issues).map((group) => {
    const { severity, message, fix } = group.issue;
    return `${severityTexts[severity][language]}  ${placeOf(group)}  ${message[language]} ${fix[language]}`;
  });
  // Norms and the like, which are no findings: behind them, and in no count.
  const beside = (told.beside ?? []).map(({ row, column, text }) => {
    const at = cellOf(place, { row, column }) as { row: number; column: number };
    return `${sheetWords.besideAmount[language]}  ${cellName(at.row, at.column)} ${columns[column]?.header[language] ?? ''}  ${text[language]}`;
  });
  const { errors, warnings, notes } = told.counts;
  const name = `${told.title[language]}  ${told.unitName[language]}  ${told.period}`;
  const counts = fillOne(
    sheetWords.checkCounts[language],
    { rows: told.rows, errors, warnings, notes },
    language,
  );
  return [`${name}${language === 'zh' ? '　' : ': '}${counts}`, ...lines, ...beside].join('\n');
};
