import { type Form, numberColumn, type Row } from '../form/define-form.ts';

/** Rows as versions and sheets can be compared: a citizen number is kept nowhere, so it is left out. */
export const comparableRows = (form: Form, rows: readonly Row[]): Row[] => {
  const numbers = numberColumn(form);
  const names = Object.keys(form.columns).filter((name) => name !== numbers);
  return rows.map((row) =>
    Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]]))),
  );
};
