/**
 * A target is a number with an operator, its tolerance, and a unit of count (notice 14–16). The city's targets are
 * in the programme; those of the units are issued year by year (notice 57). Neither is ever derived from the other
 * (notice 15).
 */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { Programme, Target } from '../ground/define-programme.ts';
import { targetWords } from '../words/targets.ts';
import { type IssuedTarget, isIssued } from './city-targets.ts';

/** Target of a unit in one category of a year; `number` 0 withdraws it. */
export type UnitTarget = Pick<Target, 'operator' | 'tolerance' | 'basis'> & {
  readonly unit: string;
  readonly category: string;
  readonly number: number;
  readonly document?: string | undefined;
  readonly decision?: string | undefined;
  /** Why it was changed. */
  readonly reason?: string | undefined;
};
type Asked = Pick<UnitTarget, 'operator' | 'number' | 'tolerance'>;

/**
 * The city's target of the year for a category, once it is issued; targets over all categories belong to none
 * (notice 15).
 */
export const cityTarget = (
  { targets }: Pick<Programme, 'targets'>,
  category: unknown,
): IssuedTarget | undefined =>
  targets
    .filter(isIssued)
    .find(({ span, category: own }) => span === 'year' && own !== undefined && own === category);

/** What is missing (above 0) or too much (below 0); 0 when the target is met. “At least” is never too much. */
export const gapTo = ({ operator, number, tolerance }: Asked, sum: number): number => {
  const off = number - sum;
  if (operator === '≥') return Math.max(0, off);
  // 29 % of 100 are 28.999… as computers count.
  return Math.abs(off) <= Math.floor(number * tolerance + 1e-9) ? 0 : off;
};

export type Attainment = 'reached' | 'below' | 'above';

/** Compares a number with a target of the city. */
export const compareToTarget = (
  { operator, value, tolerance }: Pick<IssuedTarget, 'operator' | 'value' | 'tolerance'>,
  count: number,
): Attainment => {
  const gap = gapTo({ operator, number: value, tolerance }, count);
  return gap === 0 ? 'reached' : gap > 0 ? 'below' : 'above';
};

/** A target of the city in a sheet: 不少于 6000 人, or that it is not issued. */
export const printCityTarget = ({ value, ...asked }: Target): Bilingual =>
  value === undefined ? targetWords.none : printUnitTarget({ ...asked, number: value });

/** 不少于 600 人 */
export const printUnitTarget = ({
  operator,
  number,
  tolerance,
  basis,
}: Asked & Pick<UnitTarget, 'basis'>): Bilingual => {
  if (number === 0) return targetWords.cancelled;
  const text = fill(targetWords[operator], { number, basis: targetWords[basis] });
  if (operator === '≥' || tolerance === 0) return text;
  const room = fill(targetWords.room, { percent: Math.round(tolerance * 100) });
  return { zh: text.zh + room.zh, en: text.en + room.en };
};
