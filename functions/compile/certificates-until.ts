/** What happened to certificates until the end of a month; what happens later counts later. */
import { certificatesForm } from '../../shared/certificates/content.ts';
import { endOfMonth, isBefore } from '../../shared/programme/end-of-month.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { CertificateHappened } from '../../shared/statistics/certificate-facts.ts';
import { certificateYears } from '../common/certificate-years.ts';
import type { Services } from '../common/services.ts';

/** Of the programme's years up to the month: of numbers given before it and voided in it both count. */
export const certificatesUntil = async (
  month: string,
  { city, programme, certificates }: Pick<Services, 'city' | 'programme' | 'certificates'>,
): Promise<readonly CertificateHappened[]> => {
  const end = endOfMonth(programme, month);
  const known = new Set(city.units.map(({ code }) => code));
  const happened: CertificateHappened[] = [];
  for (const year of certificateYears(city).filter((each) => each <= month.slice(0, 4)))
    for await (const page of certificates.inYear(year))
      for (const { id, event } of page) {
        if (id.form !== certificatesForm || !isBefore(event.at, end) || !known.has(id.unit)) continue;
        if (event.type !== 'issued' && event.type !== 'replaced' && event.type !== 'voided') continue;
        happened.push({
          unit: id.unit,
          class: id.period,
          day: todayOf(city, new Date(event.at)),
          what: event.type,
          count: event.type === 'issued' ? event.count : 1,
        });
      }
  return happened;
};
