/** What the home of whoever looks after others reads. */
import type { Services } from '../common/services.ts';
import type { Reports } from '../storage/reports.ts';

export type LookAfterServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'submissions' | 'acts' | 'linkKey' | 'standstills'
> & { readonly reports: Reports; readonly publicUrl: string };
