import { moneyPromised } from './money-promised.ts';
import { moneySettled } from './money-settled.ts';
import type { RegisterRows } from './money-sources.ts';

/** Rows of the registers of 2015, by form and unit; the finance bureau is czj. */
export const moneyRegisters: readonly RegisterRows[] = [...moneyPromised, ...moneySettled];
