/** The folder rules of the house: who may import whom. A planted violation proves that the test is awake. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Inside shared, each part may import itself and those before it. Words and definitions come first. */
const order = [
  'ground',
  'form',
  'forms',
  'programme',
  'submission',
  'tables',
  'directory',
  'statistics',
  'plan',
  'contract',
];
const ground = /^(words\/|programme\/define-programme\.ts$|[a-z-]+\.ts$)/;
const partOf = (file: string): number => {
  const inside = file.slice('shared/'.length);
  return order.indexOf(ground.test(inside) ? 'ground' : (inside.split('/')[0] as string));
};

const packagesOf: Record<string, RegExp> = {
  // zod's methods would be a tenth more to load at every cold start.
  shared: /^zod\/mini$/,
  functions:
    /^(zod\/mini|zod-openapi|@middy\/|@aws-sdk\/|@aws-lambda-powertools\/|aws-lambda$|preact|csv-stringify|hucre\/|@myriaddreamin\/typst-ts-node-compiler$|node:)/,
  addon: /^$/,
};
const foldersOf: Record<string, readonly string[]> = {
  shared: ['shared'],
  functions: ['functions', 'shared'],
  addon: ['addon', 'shared'],
  infra: ['infra', 'shared/contract', 'shared/bilingual.ts'],
};

type Import = { readonly from: string; readonly to: string };

/** Why an import is not allowed, or undefined. Both sides as paths from the root, packages by name. */
const refuse = ({ from, to }: Import): string | undefined => {
  const folder = from.split('/')[0] as string;
  if (/(^|\/)(addon|infra)\/.*build\.ts$/.test(from) || from === 'addon/build.ts') return undefined;
  const internal = to.includes('/') && /^(shared|functions|addon|infra|test|scripts)\//.test(to);
  if (!internal) {
    const allowed = packagesOf[folder];
    return allowed && !allowed.test(to) ? `${from} may not import ${to}` : undefined;
  }
  const folders = foldersOf[folder];
  if (folders && !folders.some((each) => to === each || to.startsWith(`${each}/`)))
    return `${from} may not import ${to}`;
  if (
    folder === 'infra' &&
    from.startsWith('infra/local/') &&
    to.startsWith('shared/') &&
    to !== 'shared/bilingual.ts'
  )
    return `${from} may not import ${to}`;
  if (folder === 'shared' && partOf(to) > partOf(from))
    return `${from} may not import ${to}: it stands to its right`;
  return undefined;
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name === 'dist' || name === 'node_modules') return [];
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => {
      const target = match[1] as string;
      const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
      return { from: file, to };
    },
  );

const files = ['shared', 'functions', 'addon', 'infra'].flatMap(filesIn);

test('every import follows the arrows', () => {
  expect(files.length).toBeGreaterThan(60);
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.map(refuse).filter((reason) => reason !== undefined)).toEqual([]);
});

test('only addon/google.ts names Google globals', () => {
  const google =
    /\b(SpreadsheetApp|UrlFetchApp|PropertiesService|HtmlService|ScriptApp|LockService|Session|Utilities)\./;
  const naming = filesIn('addon').filter((file) => file !== 'addon/google.ts' && file !== 'addon/build.ts');
  expect(naming.filter((file) => google.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('zod is imported whole, because { z } drags in every locale', () => {
  const named = /import \{[^}]*\bz\b[^}]*\} from 'zod'/;
  expect(named.test("import { z } from 'zod';")).toBe(true);
  expect(files.filter((file) => named.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('a planted violation is seen', () => {
  expect(refuse({ from: 'shared/form/check-sheet.ts', to: 'shared/statistics/monoid.ts' })).toMatch(/right/);
  expect(refuse({ from: 'shared/issue.ts', to: 'node:fs' })).toMatch(/may not/);
  expect(refuse({ from: 'functions/submit-form.ts', to: 'infra/functions.ts' })).toMatch(/may not/);
  expect(refuse({ from: 'addon/main.ts', to: 'zod/mini' })).toMatch(/may not/);
  expect(refuse({ from: 'shared/contract/shapes.ts', to: 'zod' })).toMatch(/may not/);
  expect(refuse({ from: 'shared/tables/plans.ts', to: 'test/support/given.ts' })).toMatch(/may not/);
  expect(refuse({ from: 'infra/local/boot.ts', to: 'shared/tables/plans.ts' })).toMatch(/may not/);
});
