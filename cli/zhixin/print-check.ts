/** A check as a person reads it in a terminal, Chinese first. */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Severity } from '../../shared/ground/stages.ts';
import { severities } from '../../shared/ground/stages.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { findCity, findForm } from '../../shared/programme/programmes.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { FileCheck } from './check-file.ts';

const severityTexts: Record<Severity, Bilingual> = {
  error: sheetWords.severityError,
  warning: sheetWords.severityWarning,
  note: sheetWords.severityNote,
};

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Cells by their names in the file, such as C7. */
export const printCheck = (told: FileCheck, city: string, language: Language): string => {
  const { columns } = findForm(programmeOf(findCity(city), told.period), told.form);
  const placeOf = (row: number | undefined, column: string | undefined): string => {
    const at = column === undefined ? -1 : told.columns.indexOf(column);
    const name = (column && columns[column]?.header[language]) ?? '';
    const line = row === undefined ? (name ? told.headerRow : '') : told.headerRow + 1 + row;
    return (
      `${at < 0 ? '' : letter(at)}${line}${name && ` ${name}`}`.trim() || sheetWords.placeSheet[language]
    );
  };
  const lines = severities.flatMap((severity) =>
    told.issues
      .filter((issue) => issue.severity === severity)
      .map(
        ({ row, column, message, fix }) =>
          `${severityTexts[severity][language]}  ${placeOf(row, column)}  ${message[language]} ${fix[language]}`,
      ),
  );
  const { errors, warnings, notes } = told.counts;
  const name = `${told.title[language]}  ${told.unitName[language]}  ${told.period}`;
  const counts = fill(sheetWords.checkCounts, { rows: told.rows, errors, warnings, notes });
  return [`${name}${language === 'zh' ? '　' : ': '}${counts[language]}`, ...lines].join('\n');
};
