/** What a document is opened about, for forms that say so (`aboutFlags`). */
import type { Bilingual } from '../ground/bilingual.ts';

/** A flag as a row names it: its key, whose it is, by how much both sides differ, and what was compared. */
export type ToldFlag = {
  readonly key: string;
  readonly kind: string;
  readonly unit: string;
  readonly amount?: number | undefined;
  readonly count?: number | undefined;
  readonly says: Bilingual;
  /** Documents and codes that its figures come from. */
  readonly rows: readonly string[];
  /** The same, documents by their names. */
  readonly sources: readonly Bilingual[];
  readonly state: string;
  /** What its unit said. */
  readonly explanation?: string | undefined;
  /** The document is opened about it. */
  readonly chosen?: true | undefined;
};
/** A finding as a case names it. */
export type ToldFinding = {
  readonly code: string;
  readonly unit: string;
  readonly problems: string;
  readonly amount?: number | undefined;
  readonly flag?: string | undefined;
};
