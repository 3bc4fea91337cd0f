/**
 * Free text is kept as written, except that a citizen number in it loses its middle: numbers are kept
 * nowhere, whoever types them where (DOMAIN C11).
 */
import type { Form, Row } from '../../shared/form/define-form.ts';
import { isCitizenNumber } from '../../shared/form/kinds/citizen-number.ts';

/** What people group a number with, and what they cannot see. */
const gap = '[\\p{Z}\\p{C}\\p{Pd}]{0,3}';
/** Looked for at every digit, because another number may stand right before it. */
const candidate = new RegExp(`(?=([0-9０-９](?:${gap}[0-9０-９]){16}${gap}[0-9０-９XxＸｘ]))`, 'gu');
/** Digits so close together that a number may be among them: told in a tenth of the time. */
const manyDigits = /(?:[0-9０-９][^0-9０-９]{0,6}){17}/;
const plainly = (run: string): string =>
  run
    .normalize('NFKC')
    .replace(/[^0-9Xx]/g, '')
    .toUpperCase();

export const maskNumbers = (text: string): string => {
  if (!manyDigits.test(text)) return text;
  let masked = '';
  let end = 0;
  for (const { index, 1: run = '' } of text.matchAll(candidate)) {
    const number = plainly(run);
    if (index < end || !isCitizenNumber(number)) continue;
    masked += `${text.slice(end, index)}${number.slice(0, 2)}…${number.slice(-2)}`;
    end = index + run.length;
  }
  return masked + text.slice(end);
};

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
