/** After the reports of the night: compares the ledgers, for the homes, mails and lists of the day. */
import { type Connected, cityWith, currentCity } from '../common/city.ts';
import { type FindServices, findNight } from '../flags/find-night.ts';
import { logger } from '../http/logger.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectFunding } from '../storage/funding.ts';
import { connectNightFlags } from '../storage/night-flags.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectReports } from '../storage/reports.ts';
import { connectSubmissions } from '../storage/submissions.ts';

type JobServices = Connected<FindServices> & {
  readonly directory: ReturnType<typeof connectDirectory>;
};
let services: JobServices | undefined;

const connect = (): JobServices => ({
  city: currentCity(),
  directory: connectDirectory(),
  plans: connectPlans(),
  funding: connectFunding(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  reports: connectReports(),
  flags: connectNightFlags(),
});

/** As of which day, how many there are of each kind, and whether they are those of the night before. */
export type FoundFlags =
  | {
      readonly asOf: string;
      readonly kinds: Readonly<Record<string, number>>;
      readonly kept: 'written' | 'same';
    }
  | { readonly asOf: undefined };

export const handler = async (): Promise<FoundFlags> => {
  services ??= connect();
  const now = new Date();
  const city = await cityWith(services.city, services.directory, now);
  const night = await findNight({ ...services, city }, now);
  if (!night) return { asOf: undefined };
  const kept = await services.flags.keep(night);
  const kinds = Object.fromEntries(
    night.found.flatMap(({ kind, flags }) => (flags.length ? [[kind, flags.length]] : [])),
  );
  logger.info('flags', { asOf: night.asOf, kinds, kept });
  return { asOf: night.asOf, kinds, kept };
};
