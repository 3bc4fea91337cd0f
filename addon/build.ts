/**
 * Builds the add-on: one script for Google's V8 (ES2019) and its manifest, both in `addon/dist/`, which is
 * what clasp pushes and what the local spreadsheet runs. Names are short there; the source map beside the
 * script, which clasp leaves, tells which of our lines a line and column of Google's log mean. Menus and
 * triggers find top-level declarations only, so each command of `commands.ts` gets one that calls into the bundle.
 * A development build (`ZHIXIN_DEVELOPMENT=1`) also holds what only `development.ts` imports.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { scriptTimeZone } from '../shared/contract/city.ts';
import { problemTexts } from '../shared/words/problems.ts';

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const defaultApiUrl = 'https://zhixin.qingdao.example/';

/** What the add-on may do on Google: who signs in, this spreadsheet only, our API, our dialogs. */
const scopes = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.external_request',
  'https://www.googleapis.com/auth/script.container.ui',
];

export const manifestOf = (apiUrl: string) => ({
  timeZone: scriptTimeZone(),
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  oauthScopes: scopes,
  urlFetchWhitelist: [apiUrl],
});

/** What Google calls without a menu. */
const triggers = ['onOpen', 'onInstall'] as const;
/** By its place, for the compiler would otherwise look for Google's globals in Node's types. */
const { commands } = (await import(new URL('./commands.ts', import.meta.url).href)) as {
  readonly commands: { readonly [name: string]: unknown };
};
const names = Object.keys(commands);

/** What a developer runs from the script editor. */
const forDevelopers = ['cmdMeasure'] as const;

/** A top-level function each, which is all that Google finds. */
const stubsOf = (called: readonly string[]): string[] => [
  ...called.map((name) => `function ${name}() { return zhixin.${name}(); }`),
  ...names.map((name) => `function ${name}() { return zhixin.run('${name}'); }`),
];

export type BuiltAddon = {
  readonly code: string;
  readonly sourceMap: string;
  readonly manifest: string;
  readonly functions: readonly string[];
};

const wordsOfProblems = fileURLToPath(new URL('../shared/words/problems', import.meta.url));
/** The catalogue of refusals, and its parts by subject. */
const isOfProblems = (file: string): boolean =>
  file === `${wordsOfProblems}.ts` || file.startsWith(`${wordsOfProblems}${sep}`);

/** Files of which something is left. */
const bundledIn = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
  );

/**
 * Of the refusals only those that what is bundled names: the others are the functions', and arrive with their words. A code
 * is a literal wherever it is thrown, because `Problem` takes nothing else.
 */
const namedProblems = async (inputs: readonly string[]): Promise<Plugin> => {
  const sources = await Promise.all(
    inputs.filter((input) => !isOfProblems(resolve(input))).map((input) => readFile(input, 'utf8')),
  );
  const named = Object.entries(problemTexts).filter(([code]) =>
    sources.some((source) => source.includes(`'${code}'`)),
  );
  return {
    name: 'named-problems',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]words[\\/]problems\.ts$/ }, () => ({
        contents: `export const problemTexts = ${JSON.stringify(Object.fromEntries(named))};`,
      }));
    },
  };
};

/** Bundles without writing. `apiUrl` is https and ends with a slash. */
export const bundleAddon = async (apiUrl: string, isDevelopment = false): Promise<BuiltAddon> => {
  const called = [...triggers, ...(isDevelopment ? forDevelopers : [])];
  const url = new URL(apiUrl);
  if (url.protocol !== 'https:' || !apiUrl.endsWith('/'))
    throw new Error(
      `ZHIXIN_API_URL must be https and end with a slash, as Google's allow-list asks: ${apiUrl}`,
    );
  const options = {
    entryPoints: [place(isDevelopment ? './development.ts' : './main.ts')],
    outfile: 'code.js',
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'zhixin',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    sourcemap: 'external',
    sourcesContent: false,
    define: { API_URL: JSON.stringify(apiUrl) },
    banner: { js: '// Zhixin 知新: built from addon/ by addon/build.ts; change it there.' },
    footer: { js: stubsOf(called).join('\n') },
    logLevel: 'silent',
  } as const satisfies BuildOptions;
  const { metafile } = await build({ ...options, sourcemap: false, metafile: true });
  const { outputFiles } = await build({
    ...options,
    plugins: [await namedProblems(bundledIn(metafile))],
  });
  const textOf = (name: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(name));
    if (!file) throw new Error(`esbuild wrote no ${name}`);
    return file.text;
  };
  return {
    code: textOf('code.js'),
    sourceMap: textOf('code.js.map'),
    manifest: `${JSON.stringify(manifestOf(apiUrl), null, 2)}\n`,
    functions: [...called, ...names],
  };
};

/** Writes `code.js`, its map and `appsscript.json`; answers the folder. */
export const buildAddon = async (
  apiUrl = process.env.ZHIXIN_API_URL ?? defaultApiUrl,
  outdir = place('./dist'),
): Promise<string> => {
  const { code, sourceMap, manifest } = await bundleAddon(apiUrl, process.env.ZHIXIN_DEVELOPMENT === '1');
  await mkdir(outdir, { recursive: true });
  await writeFile(`${outdir}/code.js`, code);
  await writeFile(`${outdir}/code.js.map`, sourceMap);
  await writeFile(`${outdir}/appsscript.json`, manifest);
  return outdir;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`The add-on is built: ${await buildAddon()}`);
