/** Contents under their hashes, for good; and the one way a person leaves them. */
import type { Content, DocumentId } from '../../shared/submission/submission.ts';

export type Archive = {
  /** Keeps a content's canonical text under its SHA-256 (hex); the same content may be kept any number of times. */
  readonly keep: (id: DocumentId, hash: string, canonicalText: string) => Promise<void>;
  /** Throws when it is not there or is not what its name says. */
  readonly read: (id: DocumentId, hash: string) => Promise<Content>;
};

/** What is left of a content, as it is kept. */
export type Left = { readonly hash: string; readonly canonicalText: string };

export type Erasing = {
  /**
   * Keeps what is left of the content as it stands now, and destroys the key of that, which nobody can open from then on;
   * what is left is read in its place. Whoever erases somebody else from it at the same moment takes nothing back: the
   * one that comes later begins anew with what the other has left.
   * @param without asked once for each content that is met; undefined where there is nothing to erase
   */
  readonly erase: (
    id: DocumentId,
    hash: string,
    without: (content: Content) => Left | undefined,
  ) => Promise<void>;
};
