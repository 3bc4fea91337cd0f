/**
 * The list of suspicions beside an edition. Other documents may change it where no printed figure changes: the next
 * list is then kept under the next number, and the last one counts. Every object is written once.
 */
import type { EditionFile } from '../../shared/statistics/edition.ts';
import type { Suspicion, Suspicions } from '../../shared/statistics/suspicion.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { erasureWords } from '../../shared/words/persons.ts';
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

/** A person's mask, and a class of theirs. */
export type Masked = { readonly mask: string; readonly code: string };

/**
 * Takes the masks of erased persons out of every list there is. Of others with the same mask in the same class the mask
 * goes as well: the codes are still there to look into.
 */
export const eraseMasks = async (
  masked: readonly Masked[],
  reports: Pick<Reports, 'read' | 'finished' | 'rewrite'>,
): Promise<void> => {
  if (masked.length === 0) return;
  const isTheirs = ({ mask, codes }: Suspicion): boolean =>
    masked.some((each) => each.mask === mask && codes.includes(each.code));
  for (const edition of await reports.finished())
    for (let number = 0; ; number++) {
      const text = await reports.read(edition, fileOf(number));
      if (text === undefined) break;
      const list = JSON.parse(text) as Suspicions;
      if (!list.list.some(isTheirs)) continue;
      const left = list.list.map((each) => (isTheirs(each) ? { ...each, mask: erasureWords.gone.zh } : each));
      await reports.rewrite(edition, fileOf(number), canonical({ ...list, list: left }));
    }
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
