/** What the routes of reports need of the world. */
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectReports, type Reports } from '../storage/reports.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';

export type ReportServices = Pick<Services, 'city' | 'programme' | 'directory' | 'linkKey'> & {
  readonly reports: Reports;
  readonly publicUrl: string;
};

export const connectReportServices = (): Connected<ReportServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  linkKey: connectLinkKey(),
  reports: connectReports(),
  publicUrl: setting('PUBLIC_URL'),
});
