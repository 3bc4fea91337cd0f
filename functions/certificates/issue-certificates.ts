/**
 * Issues certificates to people of a class: the content without numbers goes to the archive first, then the numbers are
 * given by one transaction, which holds that neither the class's certificates nor the unit's documents have moved.
 */

import type { ChainedCertificateEvent, Issued } from '../../shared/certificates/certificate-event.ts';
import { classWaits } from '../../shared/certificates/eligible.ts';
import { foldSeries, seriesDocument, seriesForm, seriesOf } from '../../shared/certificates/series.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { same } from '../../shared/ground/bilingual.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import { localTime } from '../common/local-time.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import { movesOf } from '../references/unit-documents.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { contentOf, numbersOf } from './batch-content.ts';
import { type ClassOf, readClass } from './class-of.ts';
import { type CertificatesId, type ClassServices, documentOfClass } from './document-of-class.ts';
import { readBatch } from './issued-of.ts';
import { templateOn } from './template-on.ts';

export type IssueServices = ClassServices & Pick<Services, 'programme' | 'directory'>;

export const connectIssue = (): Connected<IssueServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
});

export type Numbered = {
  readonly event: ChainedCertificateEvent & Pick<Issued, 'first' | 'count'>;
  readonly repeated: boolean;
  /** Number by row id. */
  readonly numbers: readonly { readonly row: string; readonly number: string }[];
};

/**
 * @param asked the version of the class's certificates that was seen, and row ids; all that are eligible where none
 * @throws Problem class-unknown, class-waits, nobody-eligible, certificates-moved, series-full
 */
export const issueTo = (
  code: string,
  asked: { readonly baseVersion: number; readonly rows?: readonly string[] | undefined },
  actor: Actor,
  services: IssueServices,
  now: Date,
): Promise<Numbered> =>
  untilWritten<Numbered>(async () => {
    const today = todayOf(services.city, now);
    const { unit } = documentOfClass(code);
    // Before anything is read: what moves from here on is met when this is written.
    const moves = await movesOf(services, unit);
    const of = await readClass(code, today, services);
    const { id, state, events, people, lines, programme } = of;
    if (state.events !== asked.baseVersion) {
      const again = await repeatedOf(of, asked, actor, services);
      if (again) return again;
      const last = events.at(-1);
      throw new Problem('certificates-moved', {
        class: of.class.title,
        by: last?.byName ?? '',
        at: last ? localTime(programme, last.at) : same(''),
      });
    }
    const waits = classWaits(of.class, lines, today);
    if (waits) throw new Problem('class-waits', { class: of.class.title, why: waits });
    const wanted = asked.rows && new Set(asked.rows);
    const chosen = people.filter(
      ({ standing, row }) => standing === 'eligible' && (wanted?.has(row) ?? true),
    );
    if (chosen.length === 0) throw new Problem('nobody-eligible');

    const content = contentOf(of, chosen, actor, today, await templateOn(today, services));
    const text = canonical(content);
    const hash = sha256(text);
    await services.archive.keep(id, hash, text);
    const given = {
      type: 'issued' as const,
      at: now.toISOString(),
      by: actor.email,
      byName: actor.name,
      mark: programme.certificates.mark,
      year: yearOf(today),
      series: await seriesFor(services, id.unit),
      count: chosen.length,
      content: hash,
    };
    const event = await services.certificates.number(id, state, given, moves);
    if (event === 'moved') return undefined;
    return { event: event as Numbered['event'], repeated: false, numbers: numbersOf(event, content) };
  });

/** The series a unit's numbers are of: its own where the bureau allowed one. */
export const seriesFor = async (
  { city, certificates }: Pick<Services, 'city' | 'certificates'>,
  unit: string,
): Promise<string> => {
  const id = { ...seriesDocument(city.bureau), form: seriesForm } as const;
  return seriesOf(foldSeries(await certificates.events(id)), unit);
};

/** A double click, or a question whose answer was lost: the very batch that this one asked for. */
const repeatedOf = async (
  { id, events }: ClassOf,
  { baseVersion, rows }: { readonly baseVersion: number; readonly rows?: readonly string[] | undefined },
  actor: Actor,
  { archive }: Pick<Services, 'archive'>,
): Promise<Numbered | undefined> => {
  const event = events[baseVersion];
  if (event?.type !== 'issued' || event.by !== actor.email) return undefined;
  const content = await readBatch(id as CertificatesId, event.content, archive);
  const wanted = new Set(rows ?? content.ids);
  const isSame = content.ids.every((row) => wanted.has(row));
  return isSame ? { event, repeated: true, numbers: numbersOf(event, content) } : undefined;
};
