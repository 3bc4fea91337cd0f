import { canonical } from '../../shared/submission/chain.ts';
import { sha256 } from '../common/hashes.ts';
import type { Left } from '../services/archive.ts';

/** What is left of a content, in its canonical text under its hash. */
export const asKept = (content: object | undefined): Left | undefined => {
  if (!content) return undefined;
  const canonicalText = canonical(content);
  return { hash: sha256(canonicalText), canonicalText };
};
