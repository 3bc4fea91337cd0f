/** What the routes of reports need of the world. */
import { type Connected, currentCity } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { connectCityKey } from '../storage/city-key.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectReports, type Reports } from '../storage/reports.ts';
import { setting } from '../storage/setting.ts';

export type ReportServices = Pick<Services, 'city' | 'programme' | 'directory' | 'cityKey'> & {
  readonly reports: Reports;
  readonly publicUrl: string;
};

export const connectReportServices = (): Connected<ReportServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  cityKey: connectCityKey(),
  reports: connectReports(),
  publicUrl: setting('PUBLIC_URL'),
});
