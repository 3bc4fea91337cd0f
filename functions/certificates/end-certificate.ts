/**
 * 作废, 换发: a void certificate is void the moment this answers, because what says so lies in the transaction of the
 * event and is read strongly. A replaced one points to its successor, whose number is a new one.
 */
import type { CertificateContent } from '../../shared/certificates/content.ts';
import { hoursRequired } from '../../shared/certificates/eligible.ts';
import {
  type ChainedCertificateEvent,
  type End,
  foldCertificates,
  numberIn,
  type ReplacementReason,
  recordCertificates,
} from '../../shared/certificates/life.ts';
import { printNumber, readNumber } from '../../shared/certificates/number.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { addDays } from '../../shared/programme/days.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { bureauReplacesTexts, certificateStateTexts } from '../../shared/words/certificates.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import { movesOf } from '../references/unit-documents.ts';
import type { FoundNumber } from '../services/given-numbers.ts';
import { readClass } from './class-of.ts';
import type { CertificatesId } from './document-of-class.ts';
import { contentOf, type IssueServices, seriesFor } from './issue-certificates.ts';
import { readBatch } from './issued-of.ts';
import { templateOn } from './template-on.ts';

type Found = Omit<FoundNumber, 'document'> & { readonly document: CertificatesId };

/** @param given as typed @throws Problem certificate-unknown */
export const findCertificate = async (
  given: string,
  { city, certificates }: Pick<Services, 'city' | 'certificates'>,
): Promise<Found> => {
  const number = readNumber(given, city.certificates.mark);
  const [found] = number === undefined ? [] : await certificates.find([number]);
  if (!found) throw new Problem('certificate-unknown', { number: given.slice(0, 40) });
  return found as Found;
};

const refuseEnded = (number: string, { state }: End): never => {
  throw new Problem('certificate-ended', {
    number: printNumber(number),
    state: certificateStateTexts[state],
  });
};

/** Was it this very request, whose answer was lost? */
const isBy = (end: End, actor: Actor, reason: string): boolean =>
  end.by === actor.email && end.reason === reason;

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

/** What the new one says otherwise than the roster in force, which is corrected afterwards. */
export type Corrections = { readonly name?: string | undefined; readonly hours?: number | undefined };

/** @returns the number in its place @throws Problem certificate-ended, nobody-eligible, series-full */
export const replaceNumber = (
  { number, document, content: hash, place }: Found,
  {
    kind,
    reason,
    ...corrections
  }: Corrections & { readonly kind: ReplacementReason; readonly reason: string },
  actor: Actor,
  services: IssueServices,
  now: Date,
): Promise<{ readonly successor: string; readonly repeated: boolean }> =>
  untilWritten(async () => {
    const { archive, certificates, city } = services;
    const today = todayOf(city, now);
    const moves = await movesOf(services, document.unit);
    const of = await readClass(document.period, today, services);
    const ended = of.state.ends.get(number);
    const old = await readBatch(document, hash, archive);
    if (ended) {
      // A second correction by the old number is another request, even for the same reason.
      const by = (await certificates.events(document)).find(
        (event) => event.type === 'replaced' && event.number === number,
      );
      if (by?.type !== 'replaced' || by.kind !== kind || !isBy(ended, actor, reason))
        return refuseEnded(number, ended);
      const written = await readBatch(document, by.content, archive);
      if (!says(written, corrected(old, place, of, corrections))) return refuseEnded(number, ended);
      return { successor: numberIn(by, 0), repeated: true };
    }
    const person = corrected(old, place, of, corrections);
    const content = contentOf(of, [person], actor, today, await templateOn(today, services));
    const text = canonical(content);
    await archive.keep(document, sha256(text), text);
    const event = await certificates.number(
      document,
      of.state,
      {
        type: 'replaced',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        mark: of.programme.certificates.mark,
        year: yearOf(today),
        series: await seriesFor(services, document.unit),
        count: 1,
        content: sha256(text),
        number,
        kind,
        reason,
      },
      moves,
    );
    if (event === 'moved' || event.type !== 'replaced') return undefined;
    return { successor: numberIn(event, 0), repeated: false };
  });

type Class = Awaited<ReturnType<typeof readClass>>;

/** As the roster in force says it now, with what is corrected. @throws Problem nobody-eligible */
const corrected = (
  { rows }: CertificateContent,
  place: number,
  { people, programme, class: printed }: Class,
  { name, hours }: Corrections,
) => {
  const line = people.find(({ person }) => person === rows[place]?.person);
  if (line?.result !== 'passed') throw new Problem('nobody-eligible');
  // With fewer there would have been no certificate: the old one is to be declared void.
  if (hours !== undefined && hours < hoursRequired(programme.certificates, printed.hours))
    throw new Problem('nobody-eligible');
  return { ...line, ...(name !== undefined && { name }), ...(hours !== undefined && { hours }) };
};

/** Is it the certificate that this request would write? */
const says = ({ rows: [row] }: CertificateContent, { name, hours }: ReturnType<typeof corrected>): boolean =>
  row?.name === name && row.hours === hours;
