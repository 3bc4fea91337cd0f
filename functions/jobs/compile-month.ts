/** Compiles the statistics of a month, or of whatever months are due (compile/compile-month.ts), and fails where something is left undone. */
import { randomUUID } from 'node:crypto';
import { type Connected, currentCity } from '../common/city.ts';
import { pause } from '../common/pause.ts';
import type { Compilation, CompileServices } from '../compile/compilation.ts';
import { compileMonth } from '../compile/compile-month.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectFunding } from '../storage/funding.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectMail } from '../storage/mail.ts';
import { connectMailClaims } from '../storage/mail-claims.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectReports } from '../storage/reports.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';

const pauseMs = 2_000;

let services: Connected<CompileServices> | undefined;

const connect = (): Connected<CompileServices> => ({
  city: currentCity(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  plans: connectPlans(),
  funding: connectFunding(),
  trainees: connectTrainees(),
  ledgers: connectLedgers(),
  reports: connectReports(),
  directory: connectDirectory(),
  linkKey: connectLinkKey(),
  claims: connectMailClaims(),
  send: connectMail(),
  standstills: connectStandstills(),
  publicUrl: setting('PUBLIC_URL'),
  pause: () => pause(pauseMs),
});

const monthText = /^\d{4}-(0[1-9]|1[0-2])$/;

export const handler = async (event: { readonly month?: unknown } | undefined): Promise<Compilation> => {
  const month = event?.month;
  if (month !== undefined && (typeof month !== 'string' || !monthText.test(month)))
    throw new Error('month must be written as 2015-03');
  services ??= connect();
  const compilation = await compileMonth({ month }, services, new Date(), randomUUID());
  refuseWaiting(compilation, month);
  return compilation;
};

/** A scheduled run that leaves something undone fails, so that the alarm speaks; who asked for a month reads the answer. */
const refuseWaiting = ({ reports, failedMails }: Compilation, asked: string | undefined): void => {
  if (asked !== undefined) return;
  const waiting = reports.filter((outcome) => outcome.status === 'waiting');
  if (waiting.length) {
    const listed = waiting
      .map(({ month, documents, until }) => {
        const named = documents.slice(0, 20).join(', ');
        return until === undefined ? `${month} (${named})` : `${month} (${named}; set aside, until ${until})`;
      })
      .join('; ');
    throw new Error(`行数不符，月报等待台账。Counts differ, the report waits for the ledgers: ${listed}`);
  }
  if (failedMails > 0)
    throw new Error(
      `有 ${failedMails} 封邮件没有寄出，下次补寄。${failedMails} mails were not sent; a later run sends them.`,
    );
};
