import type { ReplacementReason } from '../../shared/certificates/certificate-event.ts';
import type { CertificateContent } from '../../shared/certificates/content.ts';
import { hoursRequired } from '../../shared/certificates/eligible.ts';
import { numberIn } from '../../shared/certificates/life.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { sha256 } from '../common/hashes.ts';
import { untilWritten } from '../common/until-written.ts';
import { movesOf } from '../references/unit-documents.ts';
import { contentOf } from './batch-content.ts';
import { readClass } from './class-of.ts';
import { type Found, isBy, refuseEnded } from './find-certificate.ts';
import { type IssueServices, seriesFor } from './issue-certificates.ts';
import { readBatch } from './issued-of.ts';
import { templateOn } from './template-on.ts';

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
