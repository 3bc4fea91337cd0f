/**
 * Free text is kept as written, except that a citizen number in it loses its middle: numbers are kept
 * nowhere, whoever types them where (DOMAIN C11).
 */
import type { Form, Row } from '../../shared/form/define-form.ts';
import { isCitizenNumber } from '../../shared/form/kinds/citizen-number.ts';

const candidate = /[0-9０-９]{17}[0-9０-９XxＸｘ]/g;

export const maskNumbers = (text: string): string =>
  text.length < 18
    ? text
    : text.replace(candidate, (run) =>
        isCitizenNumber(run.normalize('NFKC').toUpperCase()) ? `${run.slice(0, 2)}…${run.slice(-2)}` : run,
      );

/** The rows with every text column masked; rows without a number are the same objects. */
export const maskRows = (form: Form, rows: readonly Row[]): readonly Row[] => {
  const texts = Object.keys(form.columns).filter((name) => form.columns[name]?.kind === 'text');
  return rows.map((row) => {
    let masked: { [column: string]: Row[string] } | undefined;
    for (const name of texts) {
      const value = row[name];
      if (typeof value !== 'string') continue;
      const clean = maskNumbers(value);
      if (clean !== value) masked = { ...(masked ?? row), [name]: clean };
    }
    return masked ?? row;
  });
};
