/** Finds a form’s columns under whatever headers people left: Chinese, English, both, in any of the words for them. */
import { namesOf } from './column-names.ts';
import type { Form } from './define-form.ts';
import { type Found, findColumn } from './find-column.ts';

export type HeaderMatch = {
  /** For each given header the column it stands for, or undefined. */
  readonly columnAt: readonly (string | undefined)[];
  readonly missing: readonly string[];
  /** Columns that several headers may stand for, with the positions of all of these. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
  /** Indices of headers with text that belong to no column. */
  readonly unknown: readonly number[];
  /** For each given header what stands beside the column's name and is not in the name itself: units, remarks. */
  readonly beside: readonly (readonly string[])[];
};

/** Says that a column is the sum of others: 合计 under 经费预算, beside 市财政 and 自筹. */
const sum = /^(?:合计|总计|小计|总额|总数|合計|總計|total)$/;

/** Where parts of a column stand beside their sum, the sum is the column: its position. */
const sumsOf = (found: readonly (Found | undefined)[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  found.forEach((each, i) => {
    if (!each?.beside.some((word) => sum.test(word))) return;
    const { column } = each;
    const parts = found.filter((other, j) => j !== i && other?.column === column);
    const isSum = parts.length > 0 && parts.every((part) => part?.beside.some((word) => !sum.test(word)));
    if (isSum && !parts.some((part) => part?.beside.some((word) => sum.test(word)))) sums.set(column, i);
  });
  return sums;
};

export const matchHeaders = (form: Pick<Form, 'columns'>, headers: readonly unknown[]): HeaderMatch => {
  const names = namesOf(form.columns);
  const found = headers.map((header) => {
    const text = String(header ?? '');
    return text.trim() === '' ? undefined : findColumn(names, text);
  });
  const exactly = new Set(found.flatMap((each) => (each?.exact ? [each.column] : [])));
  const sums = sumsOf(found);
  const seen = new Map<string, number>();
  const doubled = new Map<string, number[]>();
  const unknown: number[] = [];
  const beside: (readonly string[])[] = [];
  const columnAt = headers.map((header, i) => {
    const each = found[i];
    beside.push([]);
    // Where a column stands under its own name, another word for it is something else: 人数 beside 计划人数.
    if (!each || (!each.exact && exactly.has(each.column)) || (sums.get(each.column) ?? i) !== i) {
      if (String(header ?? '').trim() !== '') unknown.push(i);
      return undefined;
    }
    const first = seen.get(each.column);
    if (first !== undefined) {
      doubled.set(each.column, [...(doubled.get(each.column) ?? [first]), i]);
      return undefined;
    }
    seen.set(each.column, i);
    beside[i] = sums.has(each.column) ? each.beside.filter((word) => !sum.test(word)) : each.beside;
    return each.column;
  });
  return {
    columnAt,
    missing: Object.keys(form.columns).filter((name) => !seen.has(name)),
    doubled,
    unknown,
    beside,
  };
};
