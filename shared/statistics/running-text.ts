/** Numbers in sentences: Chinese official prose groups no digits and says 1万, English groups them by commas. */
import type { Bilingual } from '../ground/bilingual.ts';
import { printNumber } from './table.ts';

/** 6919 → 6919, 6,919; 10000 → 1万, 10,000. */
export const runningCount = (value: number): Bilingual => ({
  zh: value >= 10_000 && value % 10_000 === 0 ? `${value / 10_000}万` : String(value),
  en: printNumber(value, 'count'),
});

/** A share with its decimal only where it has one: 167.0 → 167. @param share as printed, e.g. 24.1 */
export const runningShare = (share: number): string => printNumber(share, 'share').replace(/\.0$/, '');
