/** What every way of submitting needs, and how a function connects it. */
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import type { Action } from '../http/endpoint.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectErrorCounts } from '../storage/error-counts.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectCityKey } from '../storage/secret.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type SubmitServices = Pick<
  Services,
  | 'city'
  | 'programme'
  | 'directory'
  | 'submissions'
  | 'archive'
  | 'certificates'
  | 'plans'
  | 'errorCounts'
  | 'cityKey'
>;
export type Body = Parameters<Action<'submitForm', SubmitServices>>[0]['body'];

export const connectSubmit = (): Connected<SubmitServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  plans: connectPlans(),
  errorCounts: connectErrorCounts(),
  cityKey: connectCityKey(),
});
