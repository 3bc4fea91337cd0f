/**
 * Whatever is in the cells: the check says something about each cell it refuses, submitting never fails on
 * our side, and a file says the same as a sheet. `ZHIXIN_GRIDS=100000` for the night.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { longestTest } from '../scripts/waiting/patience.ts';
import { checkSheet, type SheetCells } from '../shared/form/check-sheet.ts';
import type { Cell, Form } from '../shared/form/define-form.ts';
import { forms } from '../shared/programme/programmes.ts';
import { usualCells } from './support/corpus.ts';
import { contextFor, givenSheet } from './support/given.ts';
import { isLanding } from './support/landing.ts';
import { openOffice } from './support/office.ts';
import { readBack, sealIn, sealOf, workbookOf } from './support/workbooks.ts';

const grids = Number(process.env.ZHIXIN_GRIDS ?? (isLanding ? 2_000 : 1_000));
/** Files take a hundred times as long to write as to check. */
const files = Math.max(60, Math.round(grids / 20));
const timeout = longestTest * Math.max(1, grids / 5_000);

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...usualCells),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
);

/** The form by its id, so that a counterexample can be read. */
type Given = { readonly id: string; readonly sheet: SheetCells };
const formOf = (id: string) => forms.find((form) => form.id === id) as Form;

/** A good sheet with any number of its cells replaced, or nothing but arbitrary cells under any headers. */
const anyGrid: fc.Arbitrary<Given> = fc.constantFrom(...forms).chain((form) => {
  const titles = Object.values(form.columns).map(({ header }) => header.zh);
  const width = titles.length;
  const replaced = fc
    .array(fc.tuple(fc.nat(5), fc.nat(width - 1), anyCell), { maxLength: 12 })
    .map((changes): SheetCells => {
      const good = givenSheet(form, 6);
      const rows = good.rows.map((row) => [...row]);
      for (const [row, column, cell] of changes) (rows[row] as Cell[])[column] = cell;
      return { ...good, rows };
    });
  // Mostly ids: with anything else the API refuses the whole sheet before it looks at a cell.
  const anyId = fc.oneof(
    { weight: 9, arbitrary: fc.nat(20).map((n) => `r${n}`) },
    { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
  );
  const wild = fc
    .record({
      headers: fc.array(
        fc.oneof(fc.constantFrom(...titles), fc.string({ unit: 'grapheme', maxLength: 12 })),
        {
          maxLength: width + 3,
        },
      ),
      rows: fc.array(fc.array(anyCell, { maxLength: width + 3 }), { maxLength: 12 }),
    })
    .chain(({ headers, rows }) =>
      fc
        .array(anyId, { minLength: rows.length, maxLength: rows.length })
        .map((ids): SheetCells => ({ headers, rows, ids })),
    );
  return fc
    .oneof({ weight: 3, arbitrary: replaced }, { weight: 1, arbitrary: wild })
    .map((sheet) => ({ id: form.id, sheet }));
});

const at = (form: Form) => vi.setSystemTime(new Date(`${contextFor(form).today}T02:00:00Z`));

test('every cell the check refuses is named, in words of both languages', { timeout }, () => {
  fc.assert(
    fc.property(anyGrid, ({ id, sheet }) => {
      const form = formOf(id);
      const { issues, rows } = checkSheet(form, sheet, contextFor(form));
      expect(rows.length).toBeLessThanOrEqual(sheet.rows.length);
      for (const { stage, row, column, code, message, fix } of issues) {
        if (row !== undefined) expect(sheet.rows[row]).toBeDefined();
        if (column !== undefined) expect(form.columns).toHaveProperty(column);
        if (stage === 'value') expect([row, column, code]).not.toContain(undefined);
        for (const text of [message.zh, message.en, fix.zh, fix.en]) expect(text).not.toMatch(/^$|\{\w+\}/);
      }
    }),
    { numRuns: grids },
  );
});

test('submitting any grid is a receipt or a refusal with its reason', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyGrid, async ({ id, sheet }) => {
      const form = formOf(id);
      at(form);
      const { period } = contextFor(form);
      const { headers, rows, ids } = sheet;
      const { status, problem, good } = await openOffice().submit('clerk', {
        form: form.id,
        formVersion: form.version,
        period,
        headers: [...headers],
        rows: rows.map((row) => [...row]),
        ids: [...ids],
      });
      expect(status).toBeLessThan(500);
      if (status < 300) expect(good.rows).toBeGreaterThan(0);
      else expect(problem.title.zh.length).toBeGreaterThan(4);
      if (problem?.code === 'sheet-has-issues')
        expect(problem.issues?.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    { numRuns: grids },
  );
});

test('a file with any grid is read, and says what the sheet says', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyGrid, async ({ id, sheet }) => {
      const form = formOf(id);
      at(form);
      const context = contextFor(form);
      const file = await workbookOf(form, sheet);
      const answer = await openOffice().ask('clerk', 'checkWorkbook', { bytes: file });
      expect(answer.status).toBeLessThan(500);
      // Not this clerk's form, or no header in it.
      if (answer.status !== 200) return;
      const grid = await readBack(form, file);
      // The add-on finds its header the same way, so rows of a grid without one cannot be compared.
      if (grid.headerRow !== sealedHeaderRow) return;
      // A file is written under these headers: what stands right of them is not in it.
      const rows = sheet.rows.map((row) => row.slice(0, sheet.headers.length));
      const { ids, headerRow } = grid;
      const fromSheet = checkSheet(form, { ...sheet, rows, ids, headerRow }, context).issues;
      // What stood in place of an id is gone once the file was read, so only the file can say so.
      const plain = (issues: typeof fromSheet) =>
        issues.filter(({ row, code }) => row !== undefined && code !== 'row-id-replaced');
      expect(plain(checkSheet(form, grid, context).issues)).toEqual(plain(fromSheet));
    }),
    { numRuns: files },
  );
});

const sealedHeaderRow = 4;

test('a seal survives whatever is in the cells', async () => {
  const [form] = forms;
  if (!form) throw new Error('no forms');
  const file = await workbookOf(form, { headers: ['zhixin'], rows: [['zhixin']], ids: [''] });
  expect(await sealIn(file)).toEqual(sealOf(form));
});
