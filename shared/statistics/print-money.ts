/** Sums of money in running text. Tables say yuan to the fen; see table.ts. */
import type { Bilingual } from '../ground/bilingual.ts';
import { printNumber, yuan } from './table.ts';

const withoutZeros = (fen: number): string => printNumber(yuan(fen), 'money').replace(/\.00$/, '');
const ungrouped = (text: string): string => text.replace(/,/g, '');

/** Rounded, for figures that are read in passing: 373.35万 in Chinese, yuan in English. */
export const roundMoney = (fen: number): Bilingual => ({
  zh: `${ungrouped(printNumber(yuan(fen) / 10_000, 'money'))}万`,
  en: printNumber(yuan(fen), 'money'),
});

/** Exactly, as a paper states it: 354.2万元; six decimals of 万元 are one fen. */
export const exactMoney = (fen: number): Bilingual => ({
  zh: fen < 1_000_000 ? `${ungrouped(withoutZeros(fen))}元` : `${fen / 1_000_000}万元`,
  en: `CNY ${withoutZeros(fen)}`,
});

/** 经费预算（元）: beside a sum that has its own unit the name needs none. */
export const withoutUnit = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(/（.*?）/g, ''),
  en: en.replace(/ ?\(.*?\)/g, ''),
});
