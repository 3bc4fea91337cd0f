/**
 * A story in several steps, each going on where the one before it ended. When one fails, the rest cannot
 * succeed: they are skipped, and say after which step, so that the only failure shown is the one to look at.
 */
import { test } from 'vitest';

export function tellStory() {
  let failed: string | undefined;
  return (name: string, act: () => Promise<void> | void): void =>
    test(name, async ({ skip, onTestFailed }) => {
      if (failed !== undefined) skip(`goes on from a step that failed: ${failed}`);
      // Not by catching: a step that is ended by its time limit throws nothing.
      onTestFailed(() => {
        failed = name;
      });
      await act();
    });
}
