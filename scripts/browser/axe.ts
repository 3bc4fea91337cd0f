/** What the engine axe (axe-core, Deque Systems) finds on an open page: rule, what it is about, and where. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const engine = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

type Found = { violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[] };
type WithAxe = { axe: { run(context: object, options: object): Promise<Found> } };

/**
 * Faults by all rules of axe, those of WCAG 2.2 AA and its best practices among them, a line each.
 * @param without selectors of parts that are not ours
 */
export async function faultsIn(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(engine);
  const { violations } = await page.evaluate(
    (exclude) =>
      (globalThis as unknown as WithAxe).axe.run(
        { exclude: exclude.map((selector) => [selector]) },
        { resultTypes: ['violations'] },
      ),
    without,
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`)
        .join(' | ')}`,
  );
}
