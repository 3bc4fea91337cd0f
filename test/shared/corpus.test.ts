/**
 * One check in three places. The sheet's copy runs as Google runs it: built for its old engine and without
 * anything around it. Issues are compared as text, byte for byte.
 */
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import type { checkSheet } from '../../shared/form/check-sheet.ts';
import { checkSheet as checkOnServer } from '../../shared/form/check-sheet.ts';
import { corpus } from '../support/corpus.ts';
import { readBack, sealOf, workbookOf } from '../support/workbooks.ts';

type InSheet = (programme: string, form: string, sheet: string, context: string) => string;
let inSheet: InSheet;

/** Everything passes as JSON, as it does between the add-on and the bureau. */
const source = `
import { checkSheet } from './shared/form/check-sheet.ts';
import { findForm, findProgramme } from './shared/programme/programmes.ts';
globalThis.check = (of, form, sheet, context) => {
  const programme = findProgramme(of);
  const known = { ...JSON.parse(context), programme };
  return JSON.stringify(checkSheet(findForm(programme, form), JSON.parse(sheet), known));
};`;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: new URL('../..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
  });
  const bare: { check?: InSheet } = {};
  new Script(outputFiles[0]?.text ?? '').runInNewContext(bare);
  inSheet = bare.check as InSheet;
});

const serverText = (...given: Parameters<typeof checkSheet>): string =>
  JSON.stringify(checkOnServer(...given));

test('the corpus has hundreds of sheets, most with something to say', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(300);
  const codes = new Set<string>();
  let silent = 0;
  for (const { form, sheet, context } of corpus) {
    const { issues } = checkOnServer(form, sheet, context);
    if (issues.length === 0) silent += 1;
    for (const { code } of issues) codes.add(code);
  }
  expect(silent).toBeLessThan(corpus.length / 4);
  expect(codes.size).toBeGreaterThan(40);
});

test('the sheet and the server say the same of every sheet', () => {
  const differing = corpus.filter(({ form, sheet, context }) => {
    const { programme, ...known } = context;
    return (
      inSheet(programme.id, form.id, JSON.stringify(sheet), JSON.stringify(known)) !==
      serverText(form, sheet, context)
    );
  });
  expect(differing.map(({ name }) => name)).toEqual([]);
});

test('an xlsx file with the same cells gets the same issues', async () => {
  const differing: string[] = [];
  for (const { name, form, sheet, context } of corpus) {
    const ids = sheet.ids.map((id, i) => (sheet.ids.indexOf(id) === i ? id : `copy-${i}`));
    // A file is written under the form's own headers: what stands right of them is not in it.
    const rows = sheet.rows.map((row) => row.slice(0, sheet.headers.length));
    const given = { ...sheet, rows, ids };
    const grid = await readBack(form, await workbookOf(form, given, context, sealOf(form), rows.length + 20));
    const fromFile = checkOnServer(form, grid, context);
    // As in the file, the ids stand in a column of their own before the others.
    const beside = {
      headers: ['', ...given.headers],
      rows: rows.map((row) => [null, ...row]),
    };
    const fromSheet = checkOnServer(
      form,
      { ...given, ...beside, ids: idsOf(given, grid.ids), headerRow: grid.headerRow },
      context,
    );
    if (JSON.stringify(fromFile.issues) !== JSON.stringify(fromSheet.issues)) differing.push(name);
  }
  expect(differing).toEqual([]);
});

/** Ids that a file gave to rows without one, as the add-on gives them before it checks. */
const idsOf = ({ ids }: { ids: readonly string[] }, minted: readonly string[]) =>
  ids.map((id, i) => minted[i] || id);
