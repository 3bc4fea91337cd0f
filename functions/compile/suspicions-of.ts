/**
 * The list of suspicions beside an edition. Other documents may change it where no printed figure changes: the next
 * list is then kept under the next number, and the last one counts. Every object is written once.
 */
import type { EditionFile } from '../../shared/statistics/edition.ts';
import type { Suspicions } from '../../shared/statistics/suspicions.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { EditionId, Reports } from '../storage/reports.ts';

const fileOf = (number: number): EditionFile =>
  number === 0 ? 'suspicions.json' : `suspicions-${number}.json`;

/** The last list, and the number the next one has; no text in editions of before there were lists. */
const last = async (
  edition: EditionId,
  { read }: Pick<Reports, 'read'>,
): Promise<{ readonly text: string | undefined; readonly next: number }> => {
  let text: string | undefined;
  for (let next = 0; ; next++) {
    const found = await read(edition, fileOf(next));
    if (found === undefined && next > 0) return { text, next };
    text = found;
  }
};

export const readSuspicions = async (
  edition: EditionId,
  reports: Pick<Reports, 'read'>,
): Promise<Suspicions | undefined> => {
  const { text } = await last(edition, reports);
  // Written below and by publish-edition alone.
  return text === undefined ? undefined : (JSON.parse(text) as Suspicions);
};

/** Lists tried where runs cross each other. */
const mostTries = 20;

/** Beside an edition that stays: nothing where the last list says the same. */
export const keepSuspicions = async (
  edition: EditionId,
  suspicions: Suspicions,
  reports: Pick<Reports, 'read' | 'keep'>,
): Promise<void> => {
  const text = canonical(suspicions);
  for (let tries = 0; tries < mostTries; tries++) {
    const { text: before, next } = await last(edition, reports);
    if (before === text || (await reports.keep(edition, fileOf(next), text)) !== 'other') return;
  }
  throw new Error(`no free list of suspicions of ${edition.month} after ${mostTries} tries`);
};
