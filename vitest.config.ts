import { defineConfig } from 'vitest/config';
import { longestTest, longestWait } from './scripts/waiting/patience.ts';

// As on Lambda, whatever the machine's own: what vitest starts inherits it. A browser is told its own.
Object.assign(process.env, { TZ: 'UTC', LANG: 'en_US.UTF-8' });
for (const overruling of ['LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LC_CTYPE']) delete process.env[overruling];

const inBrowser = 'test/journey/**/*.test.ts';

/** Two files at a time; those that drive a whole system in a real browser come last and one by one. */
export default defineConfig({
  test: {
    testTimeout: longestTest,
    hookTimeout: longestTest,
    expect: { poll: { timeout: longestWait } },
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [inBrowser],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: [inBrowser], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
