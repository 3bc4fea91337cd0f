/** A decision as it is asked for, by the single route and for many at once. */
import type { Decided } from '../../shared/submission/events.ts';
import type { CellComment } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';

export type DecideServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'archive' | 'certificates'
>;
export type Verb = Exclude<Decided['type'], 'endorse'>;
export type Decision = {
  readonly decision: Verb;
  /** The version the decision was made on. */
  readonly version: number;
  readonly reason: string;
  readonly comments: readonly CellComment[];
  /** Approve for the unit whose turn it is and which does not act. */
  readonly instead?: boolean | undefined;
};
