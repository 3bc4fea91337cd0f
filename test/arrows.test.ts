/**
 * The rooms of the house: who may import whom. Every folder has a row, a folder without one is refused, and
 * nothing imports in a circle. Planted violations prove that the test is awake.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Inside shared, each folder may import itself and those before it; ground and words are one floor. */
const floors = [
  ['ground', 'words'],
  ['targets'],
  ['form'],
  ['forms/columns', 'forms/rules'],
  ['forms'],
  ['programme'],
  ['submission'],
  ['registers'],
  ['tables'],
  ['money'],
  ['certificates'],
  ['persons'],
  ['directory'],
  ['flags'],
  ['statistics'],
  ['plan'],
  ['contract'],
  ['home'],
];
const shared = Object.fromEntries(
  floors.flatMap((floor, i) =>
    floor.map((name) => [
      `shared/${name}`,
      floors
        .slice(0, i + 1)
        .flat()
        .map((each) => `shared/${each}`),
    ]),
  ),
);

const anyShared = Object.keys(shared);
/** Whom each part of functions may ask beside common, http, services, storage and itself. */
const asks: Record<string, readonly string[]> = {
  audit: [],
  certificates: ['documents', 'references'],
  compile: ['completeness', 'documents', 'plan', 'registers'],
  completeness: [],
  directory: ['documents'],
  flags: ['compile', 'completeness', 'references', 'registers'],
  documents: ['completeness', 'registers', 'workbook'],
  home: [
    'certificates',
    'compile',
    'completeness',
    'directory',
    'flags',
    'news',
    'plan',
    'registers',
    'reviewing',
  ],
  money: ['registers'],
  news: ['completeness', 'documents', 'flags', 'registers', 'reviewing'],
  persons: ['certificates', 'compile', 'references', 'stream', 'submitting'],
  plan: [],
  references: ['plan', 'registers'],
  registers: ['documents'],
  reminding: ['certificates', 'completeness', 'documents', 'news', 'registers'],
  reviewing: ['plan', 'references'],
  staff: [],
  stream: [],
  submitting: ['flags', 'plan', 'references', 'registers', 'reviewing'],
  workbook: ['submitting'],
};
const parts = Object.keys(asks).map((name) => `functions/${name}`);
const ground = ['functions/common', 'functions/http', 'functions/services', 'functions/storage'];
const functions: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    Object.entries(asks).map(([name, others]) => [
      `functions/${name}`,
      [`functions/${name}`, ...ground, ...others.map((each) => `functions/${each}`), ...anyShared],
    ]),
  ),
  ...Object.fromEntries(ground.map((name) => [name, [...ground, ...anyShared]])),
  // Entries: nobody imports them, not even each other.
  'functions/routes': [...ground, ...parts, ...anyShared],
  'functions/jobs': [...ground, ...parts, ...anyShared],
};

const words = 'shared/ground/bilingual.ts';
/** What the files of a folder, or of folders in it that have no row of their own, may import from the house. */
const rows: Record<string, readonly string[]> = {
  ...shared,
  ...functions,
  addon: ['addon', 'shared/ground', 'shared/words'],
  'addon/google': ['addon/google', ...anyShared],
  'addon/tab': ['addon/tab', 'addon/google', 'addon/lay', 'addon/marks', ...anyShared],
  'addon/marks': ['addon/marks', 'addon/google', 'addon/lay', 'addon/tab', ...anyShared],
  'addon/lay': ['addon/lay', 'addon/google', 'addon/marks', 'addon/tab', ...anyShared],
  'addon/commands': ['addon/commands', 'addon/google', 'addon/lay', 'addon/marks', 'addon/tab', ...anyShared],
  infra: ['infra', 'shared/contract', words],
  'infra/functions': ['infra/functions', 'infra/storage.ts', 'infra/tables.ts', words],
  local: ['local'],
  'local/aws': ['local/aws', 'local/template'],
  'local/front': [
    'local/front',
    'local/aws',
    'local/lambda',
    'local/template',
    'local/clock.ts',
    'local/logs.ts',
    'local/people.ts',
  ],
  'local/lambda': [
    'local/lambda',
    'local/aws',
    'local/template',
    'local/clock.ts',
    'local/logs.ts',
    'local/strip-worker.ts',
  ],
  // One file of it runs the app, in a process of its own.
  'local/template': ['local/template', 'local/one-at-a-time.ts', 'infra/compose-app.ts', 'infra/bundle.ts'],
  'local/sheet': [
    'local/sheet',
    'local/one-at-a-time.ts',
    'local/strip-worker.ts',
    words,
    'shared/ground/escape-html.ts',
  ],
  cli: ['cli', ...ground, ...parts, ...anyShared],
  // They plant faults for the simulation, and measure how fast it is.
  scripts: ['scripts', 'cli', 'addon', 'functions', 'infra', 'local', 'test/simulation', ...anyShared],
};

const packagesOf: Record<string, RegExp> = {
  // zod's methods would be a tenth more to load at every cold start.
  shared: /^zod\/mini$/,
  functions:
    /^(zod\/mini|zod-openapi|@middy\/|@aws-sdk\/|@smithy\/core\/retry$|@aws-lambda-powertools\/|aws-lambda$|preact|csv-stringify|hucre\/|@myriaddreamin\/typst-ts-node-compiler$|uqr$|@noble\/curves\/|node:)/,
  addon: /^$/,
};
/** The second times calls one by one, in development builds. */
const namingGoogle = ['addon/google/google.ts', 'addon/google/measure-calls.ts'];
/** Runs in Node when the add-on is built; no part of the add-on. */
const builds = ['addon/build.ts'];

/** Apps Script's own shape: a range knows its sheet, a sheet its spreadsheet, and each gives out the others. */
const circlesOfGoogle = 'local/sheet/services';

type Import = { readonly from: string; readonly to: string };

const rowOf = (file: string): string | undefined => {
  const folder = dirname(file);
  return Object.keys(rows)
    .filter((each) => folder === each || (folder.startsWith(`${each}/`) && each.includes('/')))
    .concat(/^(cli|scripts)\//.test(folder) ? [folder.split('/')[0] as string] : [])
    .at(0);
};

/** Why an import is not allowed, or undefined. Both sides as paths from the root, packages by name. */
const refuse = ({ from, to }: Import): string | undefined => {
  if (builds.includes(from)) return undefined;
  const row = rowOf(from);
  if (row === undefined) return `${from} lies in a folder that has no row in test/arrows.test.ts`;
  const isOurs = /^(shared|functions|addon|local|infra|cli|scripts|test)\//.test(to);
  if (isOurs)
    return rows[row]?.some((each) => to === each || to.startsWith(`${each}/`))
      ? undefined
      : `${from} may not import ${to}`;
  const allowed = packagesOf[from.split('/')[0] as string];
  return allowed && !allowed.test(to) ? `${from} may not import ${to}` : undefined;
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name === 'dist' || name === 'node_modules') return [];
    return statSync(join(root, path)).isDirectory()
      ? filesIn(path)
      : /\.(tsx?|mjs)$/.test(name)
        ? [path]
        : [];
  });

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^'\s]+)'/g)].map(
    (match) => {
      const target = match[1] as string;
      const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
      return { from: file, to };
    },
  );

/** Files that import each other in a circle, types included: each group once. */
const circlesIn = (imports: readonly Import[]): string[][] => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reaches = (start: string): Set<string> => {
    const reached = new Set<string>();
    const waiting = [...(targets.get(start) ?? [])];
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      waiting.push(...(targets.get(file) ?? []));
    }
    return reached;
  };
  const reached = new Map([...targets.keys()].map((file) => [file, reaches(file)] as const));
  const inCircle = [...targets.keys()].filter((file) => reached.get(file)?.has(file));
  const groups = inCircle.map((file) =>
    inCircle.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)).sort(),
  );
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
};

const top = readdirSync(root, { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && !/^(\.|node_modules$|dist$|cdk\.out|data$|docs$|test$)/.test(entry.name),
  )
  .map(({ name }) => name);
const files = top.flatMap(filesIn);
const imports = files.flatMap(importsOf);

test('every file lies in a room and every import follows the arrows', () => {
  expect(top.sort()).toEqual(['addon', 'cli', 'functions', 'infra', 'local', 'scripts', 'shared']);
  expect(files.length).toBeGreaterThan(500);
  expect(imports.length).toBeGreaterThan(1000);
  expect(imports.map(refuse).filter((reason) => reason !== undefined)).toEqual([]);
});

test('each room tells what lives in it, on a page, and the README shows the way to it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const folder of [...top, 'test']) {
    expect(readFileSync(join(root, folder, 'README.md'), 'utf8').split('\n').length, folder).toBeLessThan(60);
    expect(readme, folder).toContain(`[\`${folder}/\`](${folder})`);
  }
});

test('the README of a room names every folder in it, that of the tests but those which mirror a room', () => {
  for (const room of [...top, 'test']) {
    const readme = readFileSync(join(root, room, 'README.md'), 'utf8');
    const folders = readdirSync(join(root, room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['dist', 'node_modules', ...top].includes(entry.name))
      .map(({ name }) => name);
    expect(
      folders.filter((name) => !readme.includes(`\`${name}/`)),
      room,
    ).toEqual([]);
  }
});

test('every row is of a folder that exists', () => {
  const folders = new Set(files.map(rowOf));
  expect(Object.keys(rows).filter((row) => !folders.has(row))).toEqual([]);
});

test('nothing imports in a circle but what mirrors Apps Script', () => {
  const circles = circlesIn(imports).filter(
    (group) => !group.every((file) => file.startsWith(`${circlesOfGoogle}/`)),
  );
  expect(circles).toEqual([]);
});

test('an entry is a file of routes or jobs, and every file there is one', () => {
  const handles = (file: string) => /export const handler\b/.test(readFileSync(join(root, file), 'utf8'));
  const entries = files.filter((file) => /^functions\/(routes|jobs)\//.test(file));
  expect(files.filter((file) => file.startsWith('functions/') && handles(file))).toEqual(entries);
});

test('only addon/google/google.ts names Google globals, and what times them', () => {
  const google =
    /\b(SpreadsheetApp|UrlFetchApp|PropertiesService|HtmlService|ScriptApp|LockService|Session|Utilities)\./;
  const naming = filesIn('addon').filter((file) => !namingGoogle.includes(file) && !builds.includes(file));
  expect(naming.filter((file) => google.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('zod is imported whole, because { z } drags in every locale', () => {
  const named = /import \{[^}]*\bz\b[^}]*\} from 'zod'/;
  expect(named.test("import { z } from 'zod';")).toBe(true);
  expect(files.filter((file) => named.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

describe('a planted violation is seen', () => {
  test.each([
    ['shared/form/check-sheet.ts', 'shared/statistics/monoid.ts'],
    ['shared/ground/issue.ts', 'shared/programme/programmes.ts'],
    ['shared/ground/issue.ts', 'node:fs'],
    ['functions/routes/submit-form.ts', 'infra/functions.ts'],
    ['functions/routes/submit-form.ts', 'functions/routes/read-form.ts'],
    ['functions/reviewing/decide-document.ts', 'functions/routes/read-form.ts'],
    ['functions/common/hashes.ts', 'functions/submitting/submit-sheet.ts'],
    ['addon/main.ts', 'zod/mini'],
    ['addon/google/google.ts', 'addon/commands/open-form.ts'],
    ['shared/contract/shapes.ts', 'zod'],
    ['shared/tables/plans.ts', 'test/support/given.ts'],
    ['scripts/screenshots.ts', 'test/support/given.ts'],
    ['local/boot.ts', 'shared/tables/plans.ts'],
    ['local/sheet/routes.ts', 'shared/tables/plans.ts'],
    ['cli/zhixin.ts', 'scripts/demo/cast.ts'],
  ])('%s → %s', (from, to) => {
    expect(refuse({ from, to })).toMatch(/may not/);
  });

  test('a folder nobody told of', () => {
    expect(refuse({ from: 'shared/newthing/one.ts', to: 'shared/ground/issue.ts' })).toMatch(/no row/);
    expect(refuse({ from: 'functions/one.ts', to: 'shared/ground/issue.ts' })).toMatch(/no row/);
    expect(refuse({ from: 'functions/newthing/one.ts', to: 'shared/ground/issue.ts' })).toMatch(/no row/);
  });

  test('a circle', () => {
    const circle = [
      { from: 'a.ts', to: 'b.ts' },
      { from: 'b.ts', to: 'c.ts' },
      { from: 'c.ts', to: 'a.ts' },
      { from: 'd.ts', to: 'a.ts' },
    ];
    expect(circlesIn(circle)).toEqual([['a.ts', 'b.ts', 'c.ts']]);
  });
});
