import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { longestTest, longestWait } from './scripts/waiting/patience.ts';
import { isLanding } from './test/support/landing.ts';
import { atOnce, LongestFirst } from './test/support/longest-first.ts';

// As on Lambda, whatever the machine's own: what vitest starts inherits it. A browser is told its own.
Object.assign(process.env, { TZ: 'UTC', LANG: 'en_US.UTF-8' });
for (const overruling of ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LC_CTYPE']) delete process.env[overruling];

const everything = 'test/**/*.test.{ts,tsx}';
/** What only a landing takes. */
const later = isLanding ? [] : ['test/**/*.landing.test.ts'];
/** These drive a whole system in a real browser. */
const inBrowser = 'test/journey/**/*.test.ts';
/** These break, start and stop whole systems and programs, each in a process of its own. */
const systems = ['faults', 'local', 'scripts', 'simulation'].map((folder) => `test/${folder}/**/*.test.ts`);
/** Puts something in a module's place: whatever shared its process would find it there. */
const replacing = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('vi.mock('));
/** Of the others, what takes long enough for a process of its own, replaces a module or measures its memory. */
const apart = [
  ...replacing,
  'test/shared/corpus.test.ts',
  'test/functions/routes/access.test.ts',
  'test/functions/routes/logs.test.ts',
  'test/infra/native-parts.test.ts',
];

const drawing = ['test/support/draw-of-the-day.ts'];

/** Some files at a time, of which one may drive a browser: see the sequencer. */
export default defineConfig({
  test: {
    testTimeout: longestTest,
    hookTimeout: longestTest,
    expect: { poll: { timeout: longestWait } },
    maxWorkers: atOnce,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'systems', include: systems, exclude: later } },
      { extends: true, test: { name: 'apart', include: apart, setupFiles: drawing } },
      {
        extends: true,
        // What only computes: starting a process and loading the modules anew would take longer than the tests.
        test: {
          name: 'together',
          include: [everything],
          exclude: [inBrowser, ...systems, ...apart, ...later],
          isolate: false,
          setupFiles: drawing,
        },
      },
      { extends: true, test: { name: 'browser', include: [inBrowser], exclude: later } },
    ],
  },
});
