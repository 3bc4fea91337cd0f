import { defineConfig } from 'vitest/config';
import { longestTest, longestWait } from './scripts/waiting/patience.ts';

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
