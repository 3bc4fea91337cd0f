/**
 * The report's tables as one CSV file for Excel and WPS: UTF-8 with BOM, CRLF, texts that a spreadsheet
 * would take for formulas (＝ and the other full-width signs too) guarded, numbers left as numbers.
 */
import { stringify } from 'csv-stringify/sync';
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { leftOutLines } from '../../shared/statistics/left-out.ts';
import { changedTable } from '../../shared/statistics/print-changed.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { notAvailable, type Table, type TableCell } from '../../shared/statistics/table.ts';
import { reportTexts as words } from '../../shared/words/report.ts';

type Line = readonly (string | number)[];

const printed = (cell: TableCell, language: Language): string | number =>
  cell === null ? notAvailable : typeof cell === 'number' ? cell : cell[language];

const linesOf = ({ title, columns, rows, notes }: Table, language: Language): Line[] => [
  [title[language]],
  columns.map((column) => column.title[language]),
  ...rows.map(({ cells, role }) =>
    role === 'group' && cells.slice(1).every((cell) => cell === null)
      ? [printed(cells[0] ?? null, language)]
      : cells.map((cell) => printed(cell, language)),
  ),
  ...notes.map((note) => [`${words.notes[language]}${note[language]}`]),
  [],
];

export const renderCsv = (edition: Edition, programme: Programme, language: Language): string => {
  const head: Line[] = [
    [reportTitle(programme)[language]],
    [fill(words.issue, edition.issue)[language]],
    ...(edition.corrects ? [[fill(words.correction, { revision: edition.revision })[language]]] : []),
    ...(edition.corrects?.reason
      ? [[fill(words.recounted, { revision: edition.corrects.revision })[language]]]
      : []),
    ...leftOutLines(edition.documents, programme).map((line) => [line[language]]),
    [],
  ];
  const changed = edition.corrects?.figures?.length
    ? linesOf(changedTable(edition.corrects.figures), language)
    : [];
  const body = edition.sections.flatMap(({ title, tables }) => [
    [title[language]],
    ...tables.flatMap((table) => linesOf(table, language)),
  ]);
  return stringify(
    [...head, ...changed, ...body].map((line) => [...line]),
    {
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
};
