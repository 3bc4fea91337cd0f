import type { Column, Columns } from './define-form.ts';
import { fold, withoutBrackets } from './header-readings.ts';

export type Names = {
  /** The column's own names, with and without their unit. */
  readonly exact: ReadonlyMap<string, string>;
  readonly other: ReadonlyMap<string, string>;
  /** The unit that a column's own name carries, as 元 of 经费预算（元）. */
  readonly own: ReadonlyMap<string, readonly string[]>;
};

const compiled = new WeakMap<Columns, Names>();

/** The names of a form's columns, worked out once: the header of a table is looked for in many lines. */
export const namesOf = (columns: Columns): Names => {
  const known = compiled.get(columns);
  if (known) return known;
  const exact = new Map<string, string>();
  const bare = new Map<string, string>();
  const other = new Map<string, string>();
  const own = new Map<string, readonly string[]>();
  const keep = (names: Map<string, string>, name: string, column: string) => {
    if (name !== '' && !names.has(name)) names.set(name, column);
  };
  for (const [column, { header, also = [] }] of Object.entries(columns) as [string, Column][]) {
    for (const name of [header.zh, header.en, header.zh + header.en].map(fold)) {
      keep(exact, name, column);
      const without = withoutBrackets(name);
      keep(bare, without.name, column);
      own.set(column, [...(own.get(column) ?? []), ...without.beside]);
    }
    for (const name of also.map(fold)) {
      keep(other, name, column);
      keep(other, withoutBrackets(name).name, column);
    }
  }
  // 学时 may be the bare name of 学时（每人） and another column's own: the whole name counts.
  for (const [name, column] of bare) keep(exact, name, column);
  const names = { exact, other, own };
  compiled.set(columns, names);
  return names;
};
