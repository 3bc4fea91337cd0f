/** Every morning: reminders and news (reminding/remind.ts); a run that leaves a mail unsent fails. */
import { randomUUID } from 'node:crypto';
import { type Connected, cityWith, currentCity } from '../common/city.ts';
import { logger } from '../http/logger.ts';
import { type Reminded, remind } from '../reminding/remind.ts';
import type { RemindServices } from '../reminding/remind-services.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectMail } from '../storage/mail.ts';
import { connectMailClaims } from '../storage/mail-claims.ts';
import { connectNightFlags } from '../storage/night-flags.ts';
import { connectOwnChoices } from '../storage/own-choices.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectRecordedEvents } from '../storage/recorded-events.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';
import { connectStandstills } from '../storage/standstills.ts';
import { connectSubmissions } from '../storage/submissions.ts';

let services: Connected<RemindServices> | undefined;

const connect = (): Connected<RemindServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  acts: connectRecordedEvents(),
  archive: connectArchive(),
  flags: connectNightFlags(),
  plans: connectPlans(),
  certificates: connectCertificates(),
  own: connectOwnChoices(),
  linkKey: connectLinkKey(),
  claims: connectMailClaims(),
  send: connectMail(),
  standstills: connectStandstills(),
  publicUrl: setting('PUBLIC_URL'),
});

/** A run that leaves a mail unsent fails, so that the alarm speaks. */
export const refuseUnsent = ({ failed, begun, rows, news }: Reminded): void => {
  if (failed > 0)
    throw new Error(
      `有 ${failed} 封催报邮件没有寄出，下次补寄。${failed} reminders were not sent; a later run sends them.`,
    );
  if (begun > 0)
    throw new Error(
      `有 ${begun} 封催报邮件由另一次运行开始而未确认寄出，一刻钟后再运行一次即补寄。${begun} reminders were begun by another run and not confirmed; a run a quarter of an hour later sends them.`,
    );
  if (rows === undefined)
    throw new Error('台账中的到期事项无法读取，未予提醒。Due rows of registers could not be read.');
  if (!news)
    throw new Error('待审核报表和动态无法读取，未予提醒。What waits for review and news could not be read.');
};

export const handler = async (): Promise<Reminded> => {
  services ??= connect();
  const now = new Date();
  const city = await cityWith(services.city, services.directory, now);
  const reminded = await remind({ ...services, city }, now, randomUUID());
  logger.info('reminded', { ...reminded });
  refuseUnsent(reminded);
  return reminded;
};
