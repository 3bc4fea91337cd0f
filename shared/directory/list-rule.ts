/** Rules of the two lists: their words stand in shared/words/directory.ts, what they look at is given here. */

import type { Row, RowRule, SheetRule } from '../form/define-form.ts';
import type { Bilingual, Params } from '../ground/bilingual.ts';
import type { Unit } from '../ground/define-city.ts';
import type { Severity } from '../ground/stages.ts';
import { listRules } from '../words/list-rules.ts';
import { nameFinder } from './unit-named.ts';

type Text = { readonly severity: Severity; readonly message: Bilingual; readonly fix: Bilingual };
type Texts = { readonly [code: string]: Text };
/** A broken rule on a cell: `row` is an index into the rows. */
export type Broken = { readonly row: number; readonly column: string; readonly params: Params };

/** Makes rules of the texts: `row('code', paints, reads, broken)`, `sheet('code', broken)`. */
export const rulesOf = <T extends Texts>(texts: T) => ({
  row: (
    code: keyof T & string,
    paints: string,
    reads: readonly string[],
    broken: RowRule['broken'],
  ): RowRule => ({ code, ...(texts[code] as Text), paints, reads, broken }),
  sheet: (code: keyof T & string, broken: SheetRule['broken']): SheetRule => ({
    code,
    ...(texts[code] as Text),
    broken,
  }),
});

/** What a cell says as text; empty when it is blank or could not be read. */
export const textOf = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value : '';
};

const { row, sheet } = rulesOf(listRules);

export const daysBackwards = row('days-backwards', 'to', ['from', 'to'], ({ from, to }) =>
  String(from) > String(to) ? { from: String(from), to: String(to) } : undefined,
);

/** Cells that name a unit must mean exactly one of those that `unitsOf` answers for the rows. */
export const namesUnits = (
  columns: readonly string[],
  prefixes: readonly string[],
  unitsOf: (rows: readonly Row[]) => readonly Unit[],
): readonly SheetRule[] => {
  const misnamed = (rows: readonly Row[], isWrong: (count: number) => boolean): Broken[] => {
    const find = nameFinder(unitsOf(rows), prefixes);
    return rows.flatMap((each, i) =>
      columns.flatMap((column) => {
        const value = textOf(each, column);
        const meant = value ? find(value) : [];
        if (!value || !isWrong(meant.length)) return [];
        const units = meant.map(({ name, code }) => `${name.zh} (${code})`).join('、');
        return [{ row: i, column, params: { value, units } }];
      }),
    );
  };
  return [
    sheet('unit-not-listed', (rows) => misnamed(rows, (count) => count === 0)),
    sheet('unit-not-only', (rows) => misnamed(rows, (count) => count > 1)),
  ];
};
