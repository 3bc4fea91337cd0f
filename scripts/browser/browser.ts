/**
 * A Chromium for tests: the one of this machine where there is one (CHROMIUM or /usr/bin/chromium), and
 * else the one that came with the packages, which brings its own libraries and works on a bare machine.
 * Either sees the same fonts, language, time zone and screen.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import type { Language } from '../../shared/ground/bilingual.ts';
import { longestWait } from '../waiting/patience.ts';
import { onlyOurFonts } from './fonts.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Unpacks into a fresh place and moves it: a test that starts meanwhile sees all of it or nothing. */
async function unpack(place: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const libraries = join(
    dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
    '../bin/al2023.tar.br',
  );
  const fresh = await mkdtemp(`${place}-`);
  // The package unpacks to the temporary directory, which it looks up when it is called.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  const work = [packaged.executablePath(), inflate(libraries)];
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(work);
  await rename(fresh, place).catch(() => rm(fresh, { recursive: true }));
}

type Executable = { executablePath: string; env: Record<string, string> };

async function packagedChromium(): Promise<Executable> {
  const place = join(tmpdir(), 'zhixin-chromium-153');
  if (!existsSync(place)) await unpack(place);
  const env = {
    LD_LIBRARY_PATH: join(place, 'al2023/lib'),
    HOME: place,
  };
  return { executablePath: join(place, 'chromium'), env };
}

async function findChromium(): Promise<Executable> {
  const installed = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  return installed
    ? { executablePath: installed, env: process.env as Record<string, string> }
    : packagedChromium();
}

/** Starts a headless Chromium; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const [{ executablePath, env }, fonts] = await Promise.all([findChromium(), onlyOurFonts()]);
  return chromium.launch({ executablePath, args: flags, env: { ...env, ...fonts }, timeout: longestWait });
}

/** Milliseconds between two pictures of a page: a sheet that rests draws itself too, and five rest while one works. */
const betweenFrames = 50;

/** Runs in the page, before its own scripts. */
function drawLessOften(milliseconds: number): void {
  const page = globalThis as unknown as {
    requestAnimationFrame(draw: (at: number) => void): number;
    cancelAnimationFrame(handle: number): void;
    setTimeout(call: () => void, milliseconds: number): number;
    clearTimeout(handle: number): void;
    performance: { now(): number };
  };
  page.requestAnimationFrame = (draw) => page.setTimeout(() => draw(page.performance.now()), milliseconds);
  page.cancelAnimationFrame = (handle) => page.clearTimeout(handle);
}

/** What one person sees: windows that share a clipboard and cookies, on a screen in Qingdao. */
export async function openContext(
  browser: Browser,
  language: Language = 'zh',
  onPhone = false,
): Promise<BrowserContext> {
  const screen = onPhone
    ? { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
    : { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
  const context = await browser.newContext({
    ...screen,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(longestWait);
  await context.addInitScript(drawLessOften, betweenFrames);
  return context;
}
