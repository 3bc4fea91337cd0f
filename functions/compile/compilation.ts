/** What compiling needs, and what becomes of a month by it. */
import type { AnnounceServices } from './announce.ts';
import type { FoldServices } from './fold-services.ts';
import type { PublishServices } from './latest-published.ts';
import type { SourceServices } from './sources.ts';

export type CompileServices = SourceServices &
  FoldServices &
  PublishServices &
  AnnounceServices & {
    /** Before the ledgers are looked at again. */
    readonly pause: () => Promise<void>;
  };

/** What became of a month. */
export type CompileOutcome =
  | { readonly month: string; readonly status: 'compiled' | 'unchanged'; readonly revision: number }
  /** The ledgers do not show these documents as they are in force; nothing was written. */
  | {
      readonly month: string;
      readonly status: 'waiting';
      readonly documents: readonly string[];
      /** Instant after which the month is compiled without documents that were set aside; left out where none was. */
      readonly until?: string;
    };
export type Compilation = {
  readonly reports: readonly CompileOutcome[];
  readonly mails: number;
  readonly failedMails: number;
};
