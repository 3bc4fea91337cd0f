import * as z from 'zod/mini';
import type { ChainedRoot } from '../../shared/submission/day-root.ts';
import { parseRootKey } from '../../shared/submission/keys.ts';

export type RootFile = {
  readonly key: string;
  readonly day: string;
  readonly run: number;
  /** Written once and still there. */
  readonly whole: boolean;
};

export type Roots = {
  /** Oldest first. */
  readonly list: () => Promise<readonly RootFile[]>;
  /** undefined when it is not there or is no root. */
  readonly read: (key: string) => Promise<ChainedRoot | undefined>;
  /** 'same': it was there already; 'other': something else is there or has its number, and it was not written. */
  readonly keep: (root: ChainedRoot, run: number) => Promise<'written' | 'same' | 'other'>;
};

// Loose: the hash covers every attribute, those of later code included.
const chainedRoot = z.looseObject({
  n: z.int(),
  day: z.string(),
  documents: z.record(z.string(), z.tuple([z.int(), z.string()])),
  accepted: z.array(
    z.looseObject({
      subject: z.string(),
      fault: z.string(),
      reason: z.string(),
      by: z.string(),
      day: z.string(),
    }),
  ),
  previous: z.string(),
  hash: z.string(),
});

export const parseRoot = (text: string): ChainedRoot | undefined => {
  try {
    return chainedRoot.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
};

/** A file of the bucket or of a copy of it; undefined when its name is none of a root. */
export const rootFile = (key: string, whole: boolean): RootFile | undefined => {
  const named = parseRootKey(key);
  return named && { key, ...named, whole };
};

export const byDayAndRun = (a: RootFile, b: RootFile): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.run - b.run;
