/**
 * 计划外: a class without a project in the plan. Its code shows this by an X where others have the letter of the
 * category, and contains unit, category, month and session, 2015X-NYW-A03-1: so the category can be read from the
 * code alone, as with planned classes, and the class is its own project.
 */
import { yearOf } from '../../ground/period.ts';

const outside = /^\d{4}X-[^-]+-([A-Z])\d\d-\d+$/;

/** @param month the return's, e.g. 2015-03 · @param letter of the category, e.g. A */
export const outsideClassCode = (month: string, unit: string, letter: string, run: number): string =>
  `${yearOf(month)}X-${unit.toUpperCase()}-${letter}${month.slice(5, 7)}-${run}`;

/** Letter of the category of a class outside the plan; undefined for every other code. */
export const outsideLetter = (code: string): string | undefined => outside.exec(code)?.[1];

/** Letter of the category a class counts under, from its code. */
export const categoryLetter = (code: string): string => outsideLetter(code) ?? code.charAt(4);
