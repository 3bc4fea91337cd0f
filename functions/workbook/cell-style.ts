/** How a cell of a column is written and looks. */
import type { CellStyle, CellValue } from 'hucre/xlsx';
import type { Cell } from '../../shared/form/define-form.ts';
import { dayExists } from '../../shared/ground/day-exists.ts';
import type { LaidColumn } from './workbook-content.ts';

export const open = { locked: false };
export const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
export const headerStyle: CellStyle = {
  font: { bold: true },
  fill: solid('E8EEF7'),
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const thin = { style: 'thin', color: { rgb: 'D0D5DD' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;
export const isDateFormat = (format: string): boolean => /y/i.test(format);

/** A day becomes a date, so that it sorts and filters as one; serials before March 1900 are wrong in every program. */
const dateOf = (cell: Cell): Date | undefined => {
  const [, y, m, d] = (typeof cell === 'string' && isoDay.exec(cell)) || [];
  if (y === undefined || y < '1901' || !dayExists(Number(y), Number(m), Number(d))) return undefined;
  return new Date(`${cell}T00:00:00Z`);
};

/** `_x0041_` is how a workbook writes a character by its number; a text with such a run is kept as it is. */
export const textOf = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

export const writtenAs = (cell: Cell, { format }: Pick<LaidColumn, 'format'>): CellValue =>
  typeof cell !== 'string'
    ? cell
    : cell === ''
      ? null
      : (isDateFormat(format) && dateOf(cell)) || textOf(cell);

export const styleOf = ({ format, align }: LaidColumn): CellStyle => ({
  numFmt: format,
  protection: open,
  alignment: { horizontal: align, vertical: 'center' },
  border,
});
