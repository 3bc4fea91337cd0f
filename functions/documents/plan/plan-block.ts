/** A table of the plan as a block of a sheet. */
import type { Language } from '../../../shared/ground/bilingual.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../../shared/plan/annual-plan.ts';
import type { Format, Table, TableCell } from '../../../shared/statistics/table.ts';
import type { TableBlock, TableColumn } from '../../workbook/table-sheet.ts';
import { issueFacts } from './issue-facts.ts';

export type Printed = {
  readonly paper: PlanPaper;
  readonly programme: Programme;
  readonly language: Language;
};

export const about = ({ paper, programme, language }: Printed): string[] =>
  issueFacts(paper, programme).map(
    ([term, fact]) => `${term[language]}${language === 'zh' ? '：' : ': '}${fact[language]}`,
  );

const formats: Record<Format, string | undefined> = {
  text: undefined,
  count: '#,##0',
  hours: 'General',
  money: '#,##0.00',
  share: '0.0',
};

export const withFormat = (header: string, width: number, format: Format): TableColumn => {
  const excel = formats[format];
  return { header, width, ...(excel && { format: excel }) };
};

/** Numbers stay numbers; nothing is written for what is not known, so that a column can be added up. */
export const written = (cell: TableCell, language: Language): string | number | null =>
  typeof cell === 'object' && cell !== null ? cell[language] : cell;

export const block = (table: Table, language: Language): TableBlock => ({
  title: table.title[language],
  columns: table.columns.map(({ title, format }, place) =>
    withFormat(
      title[language],
      place === 0 ? 30 : format === 'text' ? 20 : format === 'money' ? 18 : 14,
      format,
    ),
  ),
  rows: table.rows.map((row) => ({
    cells: row.cells.map((cell, place) => {
      const value = written(cell, language);
      return row.role === 'part' && place === 0 ? `　${value}` : value;
    }),
    strong: row.role === 'total' || row.role === 'group',
  })),
  notes: table.notes.map((note) => note[language]),
});
