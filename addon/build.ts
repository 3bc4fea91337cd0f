/**
 * Builds the add-on: one script for Google's V8 (ES2019) and its manifest, both in `addon/dist/`, which is
 * what clasp pushes and what the local spreadsheet runs. Names are short there; the source map beside the
 * script, which clasp leaves, tells which of our lines a line and column of Google's log mean. Menus and
 * triggers find top-level declarations only, so each command of `commands.ts` gets one that calls into the bundle.
 * A development build (`ZHIXIN_DEVELOPMENT=1`) also holds what only `development.ts` imports.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scriptTimeZone } from '../shared/contract/city.ts';

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

/** Bundles without writing. `apiUrl` is https and ends with a slash. */
export const bundleAddon = async (apiUrl: string, isDevelopment = false): Promise<BuiltAddon> => {
  const called = [...triggers, ...(isDevelopment ? forDevelopers : [])];
  const url = new URL(apiUrl);
  if (url.protocol !== 'https:' || !apiUrl.endsWith('/'))
    throw new Error(
      `ZHIXIN_API_URL must be https and end with a slash, as Google's allow-list asks: ${apiUrl}`,
    );
  const { outputFiles } = await build({
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
