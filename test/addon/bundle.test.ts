import { spawnSync } from 'node:child_process';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { bundleAddon } from '../../addon/build.ts';
import type { ProblemCode } from '../../shared/ground/problem.ts';
import { problemTexts } from '../../shared/words/problems.ts';

const apiUrl = 'https://zhixin.qingdao.example/';
const addon = await bundleAddon(apiUrl);
const root = fileURLToPath(new URL('../../', import.meta.url));

test('the bundle is a plain ES2019 script', () => {
  expect(() => parse(addon.code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
});

test('every function that Google may call is a top-level declaration', () => {
  const { body } = parse(addon.code, { ecmaVersion: 2019, sourceType: 'script' });
  const declared = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(declared).toEqual([...addon.functions]);
  expect(declared).toContain('onOpen');
});

test('it loads where there is nothing but the language', () => {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
  expect(() => vm.runInContext(addon.code, context)).not.toThrow();
  expect(vm.runInContext('typeof submitSheet', context)).toBe('function');
});

test('zod and the bureau’s side stay out of it', () => {
  expect(addon.code).not.toMatch(/ZodError|DynamoDB/);
  // More than thirty forms and the words of the clerks' and the bureau's commands, in two languages, are most of it:
  // 470,000 characters, two programmes and their days off among them, some 30,000 of it what people call the columns,
  // 20,000 what becomes of the rows, 27,000 the home with what is ticked, asked and named on it, and 12,000 who counts:
  // people sent out, staff lists, cohorts and what a day holds, 7,000 who of a staff list is short of hours,
  // 58,000 the money: its return, its registers, their rules, the norms and the overview; and 24,000 certificates, from
  // issuing and printing them to the export that is joined in the sheet, 4,000 their texts, and 8,000 their blanks and
  // their history; 35,000 supervision: five sheets about flags and inspections with their rules, the list of flags and a
  // unit's page, 14,000 the organisation: members and meetings, duties, bases, recommendations and what their rules ask;
  // 38,000 milestones, major projects, policy documents, guidance, awards, mergers, cards of classes, cases opened from
  // lines, a field's classes and the amounts of a line of money;
  // 60,000 more were it not for short names, and 13,000 with the refusals that only functions throw. Google names no
  // limit; a start of the script reads all of it.
  expect(addon.code.length).toBeLessThan(785_000);
});

test('it has the words of every refusal that is thrown in it, and leaves the functions’ to them', () => {
  const held = (code: string) => addon.code.includes(problemTexts[code as ProblemCode].zh.slice(0, 12));
  const named = Object.keys(problemTexts).filter((code) => addon.code.includes(`"${code}"`));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((code) => !held(code))).toEqual([]);
  expect(['directory-has-issues', 'registrations-full', 'bad-gzip'].filter(held)).toEqual([]);
});

test('a line and column of Google’s log lead to a file of ours', () => {
  const before = addon.code.slice(0, addon.code.indexOf('SpreadsheetApp.')).split('\n');
  const entry = new SourceMap(JSON.parse(addon.sourceMap)).findEntry(
    before.length - 1,
    before.at(-1)?.length ?? 0,
  );
  expect(entry).toMatchObject({ originalSource: 'addon/google/google.ts' });
});

test('the manifest asks for this spreadsheet only and allows our API only', () => {
  const manifest = JSON.parse(addon.manifest);
  expect(manifest.urlFetchWhitelist).toEqual([apiUrl]);
  expect(manifest.oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
  expect(manifest.oauthScopes).not.toContain('https://www.googleapis.com/auth/spreadsheets');
  expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Shanghai' });
});

test('an address Google would not allow is refused when building', async () => {
  await expect(bundleAddon('http://zhixin.qingdao.example/')).rejects.toThrow('https');
  await expect(bundleAddon('https://zhixin.qingdao.example')).rejects.toThrow('slash');
});

test('the source knows no globals but those of Apps Script', () => {
  const { stdout, status } = spawnSync(`${root}node_modules/.bin/tsc`, ['-p', 'addon'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
