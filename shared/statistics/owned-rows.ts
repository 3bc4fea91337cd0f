/** Rows of a register, each with the unit that registered it. */
import type { Row } from '../form/define-form.ts';
import { ownerOf } from '../registers/codes.ts';
import type { MoneyHoldings } from './money-holdings.ts';

export const rowsOf = (
  { registers = [] }: MoneyHoldings,
  id: string,
): readonly { row: Row; unit: string | undefined }[] =>
  registers
    .filter(({ form }) => form.id === id)
    .flatMap(({ rows, codes = [] }) => rows.map((row, i) => ({ row, unit: ownerOf(codes[i] ?? '') })));

export const fen = (row: Row, column: string): number => (row[column] as number | undefined) ?? 0;
