/** What folding the ledgers reads. */
import type { Services } from '../common/services.ts';

export type FoldServices = Pick<
  Services,
  | 'city'
  | 'programme'
  | 'plans'
  | 'funding'
  | 'trainees'
  | 'ledgers'
  | 'submissions'
  | 'archive'
  | 'certificates'
>;
