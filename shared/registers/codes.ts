/**
 * Codes of registered rows, e.g. ZK-NYW-007, DC2015-RSJ-001: mark of the form, the period where rows stay in theirs,
 * unit, number. Made from the row itself, so form, owner and document are found again without an index.
 */
import type { Form } from '../form/define-form.ts';
import type { DocumentId } from '../submission/submission.ts';

type Registered = Pick<Form, 'letters' | 'register'>;

const compact = (period: string): string => period.replace('-', '');

/** What the codes of a document's rows begin with, e.g. ZK-NYW- */
export const rowPrefix = (
  { letters, register }: Registered,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
): string =>
  `${register?.itemsOf?.letters ?? letters}${register && register.life !== 'carried' ? compact(period) : ''}-${unit.toUpperCase()}-`;

const padded = (number: number): string => String(number).padStart(3, '0');
/** An item is numbered within its row: 102 is the second of the first. */
export const [itemsOfRow, rowOfItem] = [100, (number: number): number => Math.floor(number / 100)];

export const rowCode = (form: Registered, id: Pick<DocumentId, 'unit' | 'period'>, number: number): string =>
  rowPrefix(form, id) +
  (form.register?.itemsOf ? `${padded(rowOfItem(number))}-${number % itemsOfRow}` : padded(number));

/** By what precedes the number, then by the number: 1000 comes after 999, though its digits sort before. */
export const compareRowCodes = (a: string, b: string): number => {
  const [end, otherEnd] = [a.lastIndexOf('-') + 1, b.lastIndexOf('-') + 1];
  const [prefix, other] = [a.slice(0, end), b.slice(0, otherEnd)];
  if (prefix !== other) return prefix < other ? -1 : 1;
  return Number(a.slice(end)) - Number(b.slice(otherEnd));
};

/** What a code says of its row; `period` only of those that stay in theirs. */
export type ParsedCode = {
  readonly form: Form;
  readonly unit: string;
  readonly number: number;
  readonly period?: string;
};

export const parseRowCode = (forms: readonly Form[], code: string): ParsedCode | undefined => {
  const found = /^([A-Z]{2})(?:(\d{4})(\d\d)?)?-([A-Z0-9]+)-(\d{3,4})(?:-(\d\d?))?$/.exec(code);
  if (!found) return undefined;
  const [, letters, year, month, unit, number, item] = found as unknown as [
    string,
    string,
    string?,
    string?,
    string?,
    string?,
    string?,
  ];
  const form = forms.find(
    ({ register, ...each }) =>
      register !== undefined &&
      (item === undefined
        ? !register.itemsOf && each.letters === letters
        : register.itemsOf?.letters === letters),
  );
  if (!form || (form.register?.life !== 'carried') !== (year !== undefined)) return undefined;
  if (year !== undefined && (form.period === 'month') !== (month !== undefined)) return undefined;
  return {
    form,
    unit: (unit as string).toLowerCase(),
    number: item === undefined ? Number(number) : Number(number) * itemsOfRow + Number(item),
    ...(year !== undefined && { period: month === undefined ? year : `${year}-${month}` }),
  };
};

/** The unit a code belongs to: of a registered row as of a project or a class. */
export const ownerOf = (code: string): string | undefined => code.split('-')[1]?.toLowerCase();
