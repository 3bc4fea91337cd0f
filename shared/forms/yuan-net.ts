/**
 * A net under money: every amount is asked for in yuan and thought of in ten thousands. What nobody can run or pay
 * for is asked about: a class at less than 10 yuan a person and day, where the quotas of the city are in hundreds
 * and a meal alone costs more; a line of less than 100 yuan, which no voucher of the programme is. In ten
 * thousands of yuan nearly every real amount lies below both (data/real-classes.csv).
 */
import type { RowRule } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';

const leastADay = 10_00;
const leastLine = 100_00;

/** The amount of a class against the people and days it is for; without them as a line by itself. Nought is nought. */
const isImpossible = (fen: number, persons?: number, days?: number): boolean =>
  fen > 0 && fen < (persons && days ? leastADay * persons * days : leastLine);

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

const rule = (column: string, ofClass: boolean): RowRule => ({
  ...asksForUnit,
  code: `ten-thousands-${column}`,
  reads: [column],
  paints: column,
  broken: ({ [column]: fen, persons, days }) =>
    (ofClass ? isImpossible(fen as number, persons as number, days as number) : isImpossible(fen as number))
      ? { yuan: printYuan(fen as number) }
      : undefined,
});

export const classInYuan = (column: string): RowRule => rule(column, true);
export const lineInYuan = (column: string): RowRule => rule(column, false);
