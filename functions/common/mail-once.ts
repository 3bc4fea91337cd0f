/**
 * One mail to one person that is sent once, whatever runs twice or dies: what is new to the person is claimed before
 * the mail, so that of two runs one sends, and confirmed after it.
 */
import { describeError, logger } from '../http/logger.ts';
import type { Letter, SendLetter } from '../storage/mail.ts';
import type { Addressed, MailClaims } from '../storage/mail-claims.ts';
import { kindOf, type Matter } from '../storage/mail-matters.ts';
import { whyUnsent } from '../storage/why-unsent.ts';
import type { Services } from './services.ts';

export type MailServices = Pick<Services, 'standstills'> & {
  readonly claims: MailClaims;
  readonly send: SendLetter;
};
/** @param run tells this run's claims from another's */
export type MailRun = { readonly now: Date; readonly run: string };
/** What a person may be told of. */
type Tellable = { readonly matter: Matter; readonly to: Addressed };

/**
 * @param news what the person has not been told, as far as is known
 * @param write the mail about what was claimed of it
 * @param about for the log, should it fail: no name and no address
 * @returns `left` where others have claimed everything · `failed` where whether the mail left is not known: the claims
 *   stay, and a later run takes them over
 */
export const mailOnce = async <N extends Tellable>(
  news: readonly N[],
  write: (claimed: readonly N[]) => Letter,
  about: (claimed: readonly N[]) => { readonly [name: string]: unknown },
  { claims, send, standstills }: MailServices,
  { now, run }: MailRun,
): Promise<'sent' | 'failed' | 'left'> => {
  const claimed: N[] = [];
  for (const each of news) if (await claims.claim(each.matter, each.to, now, run)) claimed.push(each);
  const [first] = claimed;
  if (!first) return 'left';
  const { email } = first.to;
  try {
    await send(write(claimed));
  } catch (error) {
    logger.error('mail failed', { ...about(claimed), failure: describeError(error) });
    const told = { kind: kindOf(first.matter), reason: whyUnsent(error) };
    await quietly(() => standstills.mailFailed(email, told, now.toISOString()));
    return 'failed';
  }
  for (const { matter, to } of claimed) await claims.sent(matter, to, now);
  await quietly(() => standstills.mailLeft(email));
  return 'sent';
};

/** What only an administrator's list rests on holds no mail up. */
const quietly = async (note: () => Promise<void>): Promise<void> => {
  try {
    await note();
  } catch (error) {
    logger.error('standstill not noted', { failure: describeError(error) });
  }
};
