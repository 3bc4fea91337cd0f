/**
 * A net under money: every amount is asked for in yuan and thought of in ten thousands. What nobody can run or pay
 * for is asked about. Too low: a class at less than 10 yuan a person and day, where the quotas of the city are in
 * hundreds and a meal alone costs more; a line of less than 100 yuan, which no voucher of the programme is. In ten
 * thousands of yuan nearly every real amount lies below both (data/real-classes.csv). Too high: more than 10,000 yuan
 * a person and day, twenty times the quota; a line above 100 million, more than a city gives for all. Yuan under a
 * header in ten thousands lie above both.
 */
import type { Row, RowRule } from '../../form/define-form.ts';
import { printYuan } from '../../form/kinds/money.ts';
import { dayExists } from '../../ground/day-exists.ts';

const leastADay = 10_00;
const leastLine = 100_00;
export const mostADay = 10_000_00;
const mostLine = 100_000_000_00;

type Bounds = { readonly least: number; readonly most: number };

/** In fen; without people and days a class is a line by itself. */
const boundsOf = ({ persons, days }: Row, ofClass: boolean): Bounds => {
  const shares = ofClass ? Number(persons ?? 0) * Number(days ?? 0) : 0;
  return shares > 0
    ? { least: leastADay * shares, most: mostADay * shares }
    : { least: leastLine, most: mostLine };
};

const asksForUnit = {
  severity: 'warning',
  message: {
    zh: '金额 {yuan} 元明显偏低，是否以万元计？',
    en: '{yuan} yuan is very low. Is it in units of 10,000 yuan?',
  },
  fix: {
    zh: '请以元为单位填写；金额无误的可以报送。',
    en: 'Enter the amount in yuan; you may submit if it is correct.',
  },
} as const;

const asksForSize = {
  severity: 'warning',
  message: {
    zh: '金额 {yuan} 元明显偏高，是否多填了几位，或误按万元折算？',
    en: '{yuan} yuan is very high. Are there too many digits, or is the header wrong in saying 10,000 yuan?',
  },
  fix: {
    zh: '请核对金额和表头的计量单位；金额无误的可以报送。',
    en: 'Check the amount and the unit in the header; you may submit if it is correct.',
  },
} as const;

const rules = (column: string, ofClass: boolean): RowRule[] => {
  const place = { reads: [column], paints: column };
  const ask =
    (isOut: (fen: number, bounds: Bounds) => boolean): RowRule['broken'] =>
    (row) => {
      const fen = row[column] as number;
      return isOut(fen, boundsOf(row, ofClass)) ? { yuan: printYuan(fen) } : undefined;
    };
  return [
    {
      ...asksForUnit,
      ...place,
      code: `ten-thousands-${column}`,
      broken: ask((fen, { least }) => fen > 0 && fen < least),
    },
    { ...asksForSize, ...place, code: `too-high-${column}`, broken: ask((fen, { most }) => fen > most) },
  ];
};

/** 20150612: days, and what stands in other cells of a row, slip into a column of money. A telephone number is too much for it. */
const isDay = (digits: string): boolean =>
  /^20\d{6}$/.test(digits) &&
  dayExists(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
/** Days, codes and numbers of documents: 2015-06-12, 2015A-NYW-001, 青财行〔2015〕12号. */
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^([\dA-Z]+(-[\dA-Z]+)+|.*[〔[（(]\d{4}[〕\]）)].*号)$/.test(value);

const codeRule = (column: string): RowRule => ({
  code: `code-as-amount-${column}`,
  severity: 'warning',
  reads: [column],
  paints: column,
  message: {
    zh: '金额 {yuan} 元像是日期或编号。',
    en: '{yuan} yuan looks like a date or a code.',
  },
  fix: {
    zh: '请核对是否填错了栏；金额无误的可以报送。',
    en: 'Is it in the wrong column? You may submit if the amount is correct.',
  },
  broken: (row) => {
    const fen = row[column] as number;
    const digits = fen % 100 === 0 ? String(fen / 100) : '';
    const isOfRow = (): boolean =>
      digits.length >= leastDigits &&
      Object.keys(row).some((name) => isCode(row[name]) && String(row[name]).replace(/\D/g, '') === digits);
    return isDay(digits) || isOfRow() ? { yuan: printYuan(fen) } : undefined;
  },
});
/** A code of fewer digits is an amount like any other. */
const leastDigits = 6;

export const classInYuan = (column: string): RowRule[] => [...rules(column, true), codeRule(column)];
export const lineInYuan = (column: string): RowRule[] => [...rules(column, false), codeRule(column)];
