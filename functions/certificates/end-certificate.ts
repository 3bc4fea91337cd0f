/**
 * 作废, 换发: a void certificate is void the moment this answers, because what says so lies in the transaction of the
 * event and is read strongly. A replaced one points to its successor, whose number is a new one.
 */
import type {
  ChainedCertificateEvent,
  ReplacementReason,
} from '../../shared/certificates/certificate-event.ts';
import { type End, foldCertificates, recordCertificates } from '../../shared/certificates/life.ts';
import { printNumber } from '../../shared/certificates/number.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { addDays } from '../../shared/programme/days.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { bureauReplacesTexts } from '../../shared/words/certificates.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import { type Found, isBy, refuseEnded } from './find-certificate.ts';
import { readBatch } from './issued-of.ts';

/** @throws Problem certificate-ended */
export const voidNumber = (
  { number, document }: Found,
  reason: string,
  actor: Actor,
  { certificates }: Pick<Services, 'certificates'>,
  now: Date,
): Promise<{ readonly event?: ChainedCertificateEvent; readonly end: End; readonly repeated: boolean }> =>
  untilWritten(async () => {
    const state = foldCertificates(await certificates.events(document));
    const ended = state.ends.get(number);
    if (ended) {
      if (ended.state !== 'void' || !isBy(ended, actor, reason)) refuseEnded(number, ended);
      return { end: ended, repeated: true };
    }
    const { event, after } = recordCertificates(
      state,
      { type: 'voided', at: now.toISOString(), by: actor.email, byName: actor.name, number, reason },
      sha256,
    );
    if ((await certificates.add(document, event)) === 'moved') return undefined;
    return { event, end: after.ends.get(number) as End, repeated: false };
  });

/**
 * The host itself replaces a certificate whose name is wrong, before it is handed out: some days from issue on, and not
 * once it is registered. @throws Problem bureau-replaces
 */
export const refuseHandedOut = async (
  { number, document, content, registered }: Found,
  kind: ReplacementReason,
  { archive, city }: Pick<Services, 'archive' | 'city'>,
  now: Date,
): Promise<void> => {
  const refuse = (why: Bilingual): never => {
    throw new Problem('bureau-replaces', { number: printNumber(number), why });
  };
  if (kind !== 'name') refuse(bureauReplacesTexts.facts);
  if (registered) refuse(fill(bureauReplacesTexts.registered, { platform: registered.platform }));
  const { issuedOn } = await readBatch(document, content, archive);
  const days = city.certificates.handedOutAfterDays;
  if (todayOf(city, now) > addDays(issuedOn, days)) refuse(fill(bureauReplacesTexts.late, { days }));
};
