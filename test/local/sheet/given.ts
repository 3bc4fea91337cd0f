import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyWorkbook } from '../../../local/sheet/empty-workbook.ts';
import { readAddon } from '../../../local/sheet/manifest.ts';
import type { Cell, Snapshot } from '../../../local/sheet/operations.ts';
import { type AddonOutcome, type AddonRun, runAddon } from '../../../local/sheet/run-addon.ts';

const addon = readAddon(join(dirname(fileURLToPath(import.meta.url)), 'fixture'));

export const manifest = addon.manifest;
export const user = { email: 'wang.fang@port.example' };

/** A workbook whose first sheet holds the given cells from A1 on. */
export function workbookOf(...rows: (Cell | null)[][]): Snapshot {
  const book = emptyWorkbook('book', '示例', '');
  const [sheet] = Object.values(book.sheets);
  if (sheet)
    sheet.cellData = Object.fromEntries(
      rows.map((row, i) => [i, Object.fromEntries(row.flatMap((cell, j) => (cell ? [[j, cell]] : [])))]),
    );
  return book;
}

type Given = Partial<Omit<AddonRun, 'code' | 'fn'>>;

/** Runs the body of a function as if it were the add-on's. */
export function runScript(body: string, given: Given = {}): Promise<AddonOutcome> {
  const code = `function script(event) { ${body} }`;
  return runAddon({ manifest, user, snapshot: workbookOf(), ...given, code, fn: 'script' });
}

/** Runs a function of the fixture add-on. */
export function runFixture(fn: string, given: Given = {}): Promise<AddonOutcome> {
  return runAddon({ manifest, user, snapshot: workbookOf(), ...given, code: addon.code, fn });
}
