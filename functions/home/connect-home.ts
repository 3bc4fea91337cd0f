import { type Connected, currentCity } from '../common/city.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectReports } from '../storage/reports.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import type { HomeServices } from './tell-home.ts';

export const connectHome = (): Connected<HomeServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  acts: connectRecordedEvents(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  plans: connectPlans(),
  reports: connectReports(),
  linkKey: connectLinkKey(),
  own: connectOwnChoices(),
  standstills: connectStandstills(),
  publicUrl: setting('PUBLIC_URL'),
});
