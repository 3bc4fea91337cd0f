/** The documents a month rests on, as an edition keeps them and as the fold needs them. */
import type { Filing } from '../../shared/statistics/filing.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';
import type { RegisterAt } from './registers-at.ts';

/** As an edition keeps them. */
export type Sources = {
  readonly documents: readonly Filing[];
  readonly hash: string;
  /**
   * Registers are counted. Editions of before there was such a thing do not say so, and whatever corrects them leaves
   * registers out as well: what is new in the report restates no published month.
   */
  readonly registers?: true;
  /** Rules by which people are counted (shared/programme/counting.ts); editions of the first ones do not say so. */
  readonly counting?: number;
};
export type Listed = Sources & {
  /** Documents whose rows in the tables are not those that counted at the end of the month, as unit/form/period. */
  readonly moved: ReadonlySet<string>;
  /** Those of them of which a version counted then: its rows are in the archive. */
  readonly contents: readonly Kept[];
  /** Documents of the years whose plans matter, as they stand now. */
  readonly heads: readonly Head[];
  /** Registers as they held at the end of the month. */
  readonly held: readonly RegisterAt[];
};
/** A content in the archive. */
export type Kept = DocumentId & { readonly hash: string };
export type SourceServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;
