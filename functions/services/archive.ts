/** Contents under their hashes, for good; and the one way a person leaves them. */
import type { Content, DocumentId } from '../../shared/submission/submission.ts';

export type Archive = {
  /** Keeps a content's canonical text under its SHA-256 (hex); the same content may be kept any number of times. */
  readonly keep: (id: DocumentId, hash: string, canonicalText: string) => Promise<void>;
  /** Throws when it is not there or is not what its name says. */
  readonly read: (id: DocumentId, hash: string) => Promise<Content>;
};

export type Erasing = {
  /**
   * Keeps the content without the persons and destroys the key of the one with them, which nobody can open from then on;
   * the other is read in its place.
   */
  readonly erase: (
    id: DocumentId,
    hash: string,
    into: { readonly hash: string; readonly canonicalText: string },
  ) => Promise<void>;
};
