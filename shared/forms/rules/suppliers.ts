import type { Row } from '../../form/define-form.ts';
import { foldText } from '../../form/fold-text.ts';

/**
 * Who a supplier is, among purchases: by credit code, which a row may leave out that names it as another does, and else by
 * name, however it is spelled.
 */
export const suppliersOf = (rows: readonly Row[]): ((row: Row) => string) => {
  const nameOf = ({ supplier }: Row): string => foldText(String(supplier ?? ''));
  const codes = new Map(
    rows.flatMap((row) => (row.creditCode === undefined ? [] : [[nameOf(row), String(row.creditCode)]])),
  );
  return (row) => String(row.creditCode ?? codes.get(nameOf(row)) ?? nameOf(row));
};
