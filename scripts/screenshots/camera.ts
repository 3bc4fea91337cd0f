/**
 * Where pictures go: into docs/images/ when a document of the repository shows them, so that none lies there
 * unused, and else into a temporary folder, to be looked at.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openContext } from '../browser/browser.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const images = join(root, 'docs/images');
const others = join(tmpdir(), 'zhixin-pictures');

const documents = [root, join(root, 'docs')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);

/** Letters of a font that is still on its way are blank, in a dialog's frame too. */
const loadFonts = (page: Page) =>
  Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate('Promise.all([...document.fonts].map((f) => f.load())).then(() => 1)')),
  );

/** Where the picture goes. */
const pathOf = (name: string): string => {
  const folder = documents.some((text) => text.includes(`images/${name}.png`)) ? images : others;
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
};

/** @param height of the picture from the top of the window: what is empty below need not be kept */
export const keep = async ({ page }: { readonly page: Page }, name: string, height = 800): Promise<void> => {
  await loadFonts(page);
  const path = pathOf(name);
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 1280, height } });
  console.log(path);
};

/** The whole window, which whoever sat down made so wide that all of a sheet is to be seen. */
export const keepWindow = async ({ page }: { readonly page: Page }, name: string): Promise<void> => {
  await loadFonts(page);
  const path = pathOf(name);
  await page.screenshot({ path });
  console.log(path);
};

/** A picture of a page that is opened by its address, or made of HTML. */
export const keepPage = async (
  browser: Browser,
  from: { url: string } | { html: string },
  name: string,
  height: number | 'whole' = 800,
) => {
  const page = await (await openContext(browser)).newPage();
  if ('url' in from) await page.goto(from.url);
  else await page.setContent(from.html);
  if (height === 'whole') {
    await loadFonts(page);
    await page.screenshot({ path: pathOf(name), fullPage: true });
    console.log(pathOf(name));
  } else await keep({ page }, name, height);
  await page.context().close();
};

/** The whole of a page as a telephone shows it, 390 points wide. @param act what is done on it before */
export const keepOnPhone = async (
  browser: Browser,
  url: string,
  name: string,
  act: (page: Page) => Promise<void> = async () => {},
) => {
  const page = await (await openContext(browser, 'zh', true)).newPage();
  await page.goto(url);
  await act(page);
  await loadFonts(page);
  const path = pathOf(name);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await page.context().close();
};
