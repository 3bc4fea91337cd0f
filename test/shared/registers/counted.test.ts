/** Laws of every table that a declaration asks for: whatever its form, each row counts once in all, and halves make the whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceColumn, Form, Row } from '../../../shared/form/define-form.ts';
import { optionsOf } from '../../../shared/form/kinds/kind.ts';
import type { Counted } from '../../../shared/form/register.ts';
import { exampleRow } from '../../../shared/form/sheet-layout.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { frameOf } from '../../../shared/statistics/frame.ts';
import { addTally, sum, type Tally } from '../../../shared/statistics/monoid.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import { registers } from '../../../shared/statistics/sections/registers.ts';
import type { Table, TableRow } from '../../../shared/statistics/table.ts';
import { contextFor } from '../../support/given.ts';
import { nothing } from '../../support/random-ledger.ts';
import { registered } from '../../support/registers.ts';

const countings = registered.flatMap((form) =>
  (form.register?.counted ?? []).map((counted) => [`${form.id} by ${counted.by}`, form, counted] as const),
);
const frame = frameOf(programme, '2015-06');
const tallyOf = (form: Form, rows: readonly Row[]): Tally => {
  const tally = registers.empty(frame);
  registers.register?.(tally, { form, rows }, frame);
  return tally;
};

/** Rows as the form has them, each with any option, without one, or with one the programme no longer has. */
const rowsOf = (form: Form, { by, sums = [], means = [], ofWhich = [] }: Counted) => {
  const column = form.columns[by] as ChoiceColumn;
  const codes = [...optionsOf(column, { programme }).map(({ code }) => code), 'no-longer'];
  const code = fc.constantFrom(...codes);
  const chosen: fc.Arbitrary<string | string[]> =
    form.columns[by]?.kind === 'choices' ? fc.uniqueArray(code, { maxLength: 3 }) : code;
  const numbers = Object.fromEntries(
    [...sums, ...means].map((name) => [
      name,
      fc.option(form.columns[name]?.kind === 'quantity' ? fc.nat(900).map((n) => n / 10) : fc.nat(9_999), {
        nil: undefined,
      }),
    ]),
  );
  const parts = Object.fromEntries(
    ofWhich.map(({ column: name, is }) => [name, fc.option(fc.constantFrom(...is), { nil: undefined })]),
  );
  const example = exampleRow(form, contextFor(form), 1);
  return fc.array(
    fc
      .record({ [by]: fc.option(chosen, { nil: undefined }), ...numbers, ...parts })
      .map((row) => ({ ...example, ...row }) as Row),
    { maxLength: 12 },
  );
};

test('every declared table has a name of its own, and a year without registers has none of them', () => {
  expect(new Set(countings.map(([name]) => name)).size).toBe(countings.length);
  const report = foldMonth({ ...nothing, enrolments: [] });
  expect(report.sections.map(({ id }) => id)).not.toContain(registers.id);
});

describe.each(countings)('%s', (_, form, counted) => {
  test('each row counts once in all and under each of its options; two halves make the whole', () => {
    fc.assert(
      fc.property(rowsOf(form, counted), rowsOf(form, counted), (some, others) => {
        const rows = [...others, ...some];
        expect(addTally(tallyOf(form, some), tallyOf(form, others))).toEqual(tallyOf(form, rows));
        const tables = registers.print(tallyOf(form, rows), frame);
        expect(JSON.stringify(tables)).not.toMatch(/NaN|undefined|Infinity/);
        expect(tables).toHaveLength(rows.length === 0 ? 0 : (form.register?.counted?.length ?? 0));
        if (rows.length === 0) return;
        const printed = tables.find(({ id }) => id === `register-${form.id}-${counted.by}`) as Table;
        const entriesOf = ({ cells }: TableRow): number => cells[1] as number;
        expect(entriesOf(printed.rows.at(-1) as TableRow)).toBe(rows.length);
        const listed = printed.rows.slice(0, -1).map(entriesOf);
        expect(listed.every((count) => count > 0)).toBe(true);
        if (form.columns[counted.by]?.kind === 'choices')
          expect(sum(listed)).toBeGreaterThanOrEqual(rows.length);
        else expect(sum(listed)).toBe(rows.length);
        for (const { cells } of printed.rows) {
          expect(cells).toHaveLength(printed.columns.length);
          for (const [i] of (counted.ofWhich ?? []).entries())
            expect(cells[2 + i]).toBeLessThanOrEqual(cells[1] as number);
        }
      }),
      { numRuns: 8 },
    );
  });
});
