/** Codes of projects and classes: readable, made from the plan itself, stable over amendments. */
import { outsideLetter } from '../forms/rules/outside-plan.ts';
import { sentField } from '../forms/rules/sent-classes.ts';

/** What the codes of all projects of a plan begin with, e.g. 2015A-NYW- */
export const projectPrefix = (year: string, letter: string, unit: string): string =>
  `${year}${letter}-${unit.toUpperCase()}-`;

/** e.g. 2015A-NYW-001 */
export const projectCode = (year: string, letter: string, unit: string, number: number): string =>
  projectPrefix(year, letter, unit) + String(number).padStart(3, '0');

/** e.g. 2015A-NYW-001-1 */
export const classCode = (project: string, run: number): string => `${project}-${run}`;

/** A class has a run behind its project or, outside the plan, behind what it counts under. */
export const isClassCode = (code: string): boolean => code.split('-').length === 4;

/** A class outside the plan, and one that others held, is its own project. */
export const projectOfClass = (code: string): string =>
  outsideLetter(code) === undefined && sentField(code) === undefined
    ? code.slice(0, code.lastIndexOf('-'))
    : code;
