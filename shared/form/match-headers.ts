/** Finds a form's columns under whatever headers people left: Chinese, English, both, with a star or a unit. */
import type { Column, Form } from './define-form.ts';

const fold = (header: string): string => header.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase();
/** A unit in brackets is dropped, but never one that scales: 预算（万元） is not 预算（元）. */
const withoutUnit = (folded: string): string => folded.replace(/\([^)万千百亿]*\)$/, '');

const namesOf = ({ header, also = [] }: Column): readonly string[] => {
  const names = [header.zh, header.en, header.zh + header.en, ...also].map(fold);
  return [...names, ...names.map(withoutUnit)];
};

export type HeaderMatch = {
  /** For each given header the column it stands for, or undefined. */
  readonly columnAt: readonly (string | undefined)[];
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  /** Indices of headers with text that belong to no column. */
  readonly unknown: readonly number[];
};

export const matchHeaders = (form: Pick<Form, 'columns'>, headers: readonly unknown[]): HeaderMatch => {
  const columnOf = new Map<string, string>();
  for (const [name, column] of Object.entries(form.columns))
    for (const title of namesOf(column)) if (!columnOf.has(title)) columnOf.set(title, name);
  const seen = new Set<string>();
  const doubled: string[] = [];
  const unknown: number[] = [];
  const columnAt = headers.map((header, i) => {
    const text = String(header ?? '');
    const folded = fold(text);
    if (folded === '') return undefined;
    const firstLine = fold(text.trim().split('\n')[0] as string);
    const name = columnOf.get(folded) ?? columnOf.get(firstLine) ?? columnOf.get(withoutUnit(firstLine));
    if (name === undefined) {
      unknown.push(i);
      return undefined;
    }
    if (seen.has(name)) {
      doubled.push(name);
      return undefined;
    }
    seen.add(name);
    return name;
  });
  return { columnAt, missing: Object.keys(form.columns).filter((name) => !seen.has(name)), doubled, unknown };
};

/** How far from the top people push the header down by inserting rows of their own. */
export const searchDepth = 20;

/** The row of a grid that looks most like the form's header: at least a third of the columns; -1 when none does. */
export const findHeaderRow = (form: Pick<Form, 'columns'>, grid: readonly (readonly unknown[])[]): number => {
  const total = Object.keys(form.columns).length;
  let best = -1;
  let bestCount = Math.max(1, Math.floor(total / 3)) - 1;
  for (let i = 0; i < Math.min(grid.length, searchDepth); i++) {
    const row = grid[i] as readonly unknown[];
    if (row.every((cell) => cell === '' || cell === null)) continue;
    const count = total - matchHeaders(form, row).missing.length;
    if (count > bestCount) {
      best = i;
      bestCount = count;
    }
  }
  return best;
};
