/**
 * What became of the numbers of a year, by the events of table Certificates: how many each series has, and which have
 * ended. An event is filed under its UTC year, which is the year before for the first hours of a new one.
 */
import type { CertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { certificateNumber, partsOf } from '../../shared/certificates/number.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Services } from '../common/services.ts';

export type EndedNumber = {
  readonly number: string;
  readonly serial: number;
  readonly state: 'void' | 'replaced';
  /** Instant. */
  readonly at: string;
  readonly successor?: string;
  readonly document: DocumentId;
};
export type NumbersOfSeries = {
  /** The last number given. */
  readonly count: number;
  readonly ended: readonly EndedNumber[];
};

const isOfCertificates = (event: { readonly type: string }): event is CertificateEvent =>
  ['issued', 'replaced', 'voided'].includes(event.type);

/** @param year of the numbers @param until the present year @returns by series, in their order */
export const numbersOfYear = async (
  year: string,
  until: string,
  { certificates }: { readonly certificates: Pick<Services['certificates'], 'inYear'> },
): Promise<ReadonlyMap<string, NumbersOfSeries>> => {
  const counts = new Map<string, number>();
  const ended: (EndedNumber & { readonly series: string })[] = [];
  for (let each = Number(year) - 1; each <= Number(until); each++)
    for await (const page of certificates.inYear(String(each)))
      for (const { id, event } of page) {
        if (!isOfCertificates(event)) continue;
        if ((event.type === 'issued' || event.type === 'replaced') && event.year === year) {
          const last = event.first + event.count - 1;
          counts.set(event.series, Math.max(counts.get(event.series) ?? 0, last));
        }
        if (event.type !== 'voided' && event.type !== 'replaced') continue;
        const parts = partsOf(event.number);
        if (parts?.year !== year) continue;
        ended.push({
          number: event.number,
          series: parts.series,
          serial: parts.serial,
          at: event.at,
          document: id,
          ...(event.type === 'voided'
            ? { state: 'void' }
            : { state: 'replaced', successor: certificateNumber({ ...event, serial: event.first }) }),
        });
      }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([series, count]) => [
        series,
        { count, ended: ended.filter((one) => one.series === series).sort((a, b) => a.serial - b.serial) },
      ]),
  );
};
