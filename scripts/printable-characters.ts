/**
 * Writes shared/form/printable-characters.ts: what the font of the official papers can draw, so that a plan is
 * refused before it is issued and not when its papers are printed, by functions that carry no font.
 * A test fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readRuns } from './printable-characters/read-runs.ts';
import { textOfRuns } from './printable-characters/text-of-runs.ts';

const { resolve } = createRequire(import.meta.url);
const list = new URL('../functions/documents/typst/fonts.json', import.meta.url);
const file = new URL('../shared/form/printable-characters.ts', import.meta.url);

// The weights of the serif have the same characters, and the templates name it last everywhere.
const [serif] = JSON.parse(readFileSync(list, 'utf8')) as [string];
const { version } = JSON.parse(
  readFileSync(resolve(`${serif.split('/').slice(0, 2).join('/')}/package.json`), 'utf8'),
) as { version: string };

writeFileSync(
  file,
  `/**
 * Characters that the font of the official papers can draw: first and last of each run, hexadecimal.
 * Written by scripts/printable-characters.ts from the character map of
 * ${serif} (${version}).
 */
export const printableCharacters = \`
${textOfRuns(readRuns(readFileSync(resolve(serif))))}
\`;
`,
);
