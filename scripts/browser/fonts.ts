/**
 * The fonts that a browser of tests and pictures has: one that comes with the packages, and none of the
 * machine's. Where a text wraps, and how high its row is, is then the same everywhere.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const font = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')));
const folder = fileURLToPath(new URL('../../dist/browser-fonts', import.meta.url));

const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${font}/400Regular</dir>
  <dir>${font}/700Bold</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

/** What a browser is started with so that it sees these fonts only. */
export async function onlyOurFonts(): Promise<Record<string, string>> {
  const file = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another test may be starting its browser.
  await writeFile(`${file}.${process.pid}`, configuration);
  await rename(`${file}.${process.pid}`, file);
  return { FONTCONFIG_FILE: file };
}
