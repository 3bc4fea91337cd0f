/** What the routes of reports need of the world. */
import { currentProgramme } from '../common/programme.ts';
import type { Services } from '../common/services.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectProgrammeKey } from '../storage/programme-key.ts';
import { connectReports, type Reports } from '../storage/reports.ts';
import { setting } from '../storage/setting.ts';

export type ReportServices = Pick<Services, 'programme' | 'directory' | 'programmeKey'> & {
  readonly reports: Reports;
  readonly publicUrl: string;
};

export const connectReportServices = (): ReportServices => ({
  programme: currentProgramme(),
  directory: connectDirectory(),
  programmeKey: connectProgrammeKey(),
  reports: connectReports(),
  publicUrl: setting('PUBLIC_URL'),
});
