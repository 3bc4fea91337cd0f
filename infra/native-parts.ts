/**
 * What a function that prints PDFs carries beside its code (decision 009): Typst's compiler with its native
 * binary, three fonts and the templates, taken from `node_modules` and the repository, never installed. For
 * Lambda they are copied and the binary is the one for Linux x64, whatever machine bundles; on this machine
 * they are linked, so that a hundred megabytes are neither copied nor hashed, and the binary is its own.
 */
import { copyFile, cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `lambda` copies what the asset needs, `here` links what this machine has. */
export type Destination = 'lambda' | 'here';

export const typstCompiler = '@myriaddreamin/typst-ts-node-compiler';
/** Lambda's other processor has none in the registry: functions that carry it run on x86_64. */
const lambdaBinary = `${typstCompiler}-linux-x64-gnu`;
const scope = dirname(typstCompiler);

const root = fileURLToPath(new URL('..', import.meta.url));
/** Template files with the list of fonts; functions/documents/compile-typst.ts finds both beside itself. */
const templates = join(root, 'functions/documents/typst');

const versionOf = async (installed: string, name: string): Promise<string> =>
  (JSON.parse(await readFile(join(installed, name, 'package.json'), 'utf8')) as { version: string }).version;

const missing = async (installed: string): Promise<Error> => {
  const wanted = `${lambdaBinary}@${await versionOf(installed, typstCompiler)}`;
  return new Error(
    `The functions that print PDFs need ${wanted} in node_modules, which npm leaves out on other machines. ` +
      `Put it there once: npm install --no-save --force ${wanted}`,
  );
};

const copyTypst = async (installed: string, place: string, fonts: readonly string[]): Promise<void> => {
  const found = await readdir(join(installed, scope));
  if (!found.includes(lambdaBinary.slice(scope.length + 1))) throw await missing(installed);
  for (const name of [typstCompiler, lambdaBinary])
    await cp(join(installed, name), join(place, name), { recursive: true, dereference: true });
  for (const font of fonts) await copyFile(join(installed, font), join(place, font));
};

/** The link leads to the package in its place, from where it finds the binary this machine has. */
const linkTypst = async (installed: string, place: string, fonts: readonly string[]): Promise<void> => {
  await symlink(join(installed, typstCompiler), join(place, typstCompiler), 'junction');
  for (const font of fonts) await symlink(join(installed, font), join(place, font));
};

/** Puts the parts beside a bundle. */
export const addTypst = async (
  bundle: string,
  destination: Destination,
  installed = join(root, 'node_modules'),
): Promise<void> => {
  const fonts = JSON.parse(await readFile(join(templates, 'fonts.json'), 'utf8')) as string[];
  const place = join(bundle, 'node_modules');
  for (const part of [typstCompiler, ...fonts]) await mkdir(dirname(join(place, part)), { recursive: true });
  await (destination === 'lambda' ? copyTypst : linkTypst)(installed, place, fonts);
  await cp(templates, join(bundle, 'typst'), { recursive: true });
};
