/** What was typed for the draw: a plan's code and the number drawn, or a seed that a plan already holds. */
import { seedOf } from '../../shared/flags/sample.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { sampleWords as words } from '../../shared/words/sample.ts';
import { Refusal } from '../google/refusal.ts';

/**
 * @param hash of the frozen list, whose beginning a seed holds
 * @throws Refusal not-understood; list-changed when the seed is of another list
 */
export const sampleSeed = (text: string, hash: string, year: string): string => {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace(/^jh\d{4}-[a-z0-9]+/i, (plan) => plan.toUpperCase());
  const [, plan = '', named, number = ''] =
    /^(JH\d{4}-[A-Z0-9]+-\d+)(?:,([0-9a-f]{16}),|\s+)(\S.*)$/.exec(typed) ?? [];
  if (!number) throw new Refusal('not-understood', fill(words.notSeed, { text: text.slice(0, 40), year }));
  const seed = seedOf(plan, hash, number);
  if (named !== undefined && seed !== typed)
    throw new Refusal('list-changed', fill(words.listChanged, { named, hash: hash.slice(0, 16) }));
  return seed;
};
