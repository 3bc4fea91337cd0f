import type { Edition } from '../../shared/statistics/edition.ts';
import { signingFor } from '../common/link-keys.ts';
import { reportLinks } from '../compile/report-links.ts';
import type { LookAfterServices } from './look-after-services.ts';

export const newestReport = async ({ reports, publicUrl, linkKey, city }: LookAfterServices, now: Date) => {
  const edition = (await reports.finished()).at(-1);
  const text = edition && (await reports.read(edition, 'report.json'));
  if (!edition || text === undefined) return undefined;
  // Written by compile-month alone, once and for ever.
  const { headlines } = JSON.parse(text) as Edition;
  return {
    month: edition.month,
    revision: edition.revision,
    links: reportLinks(publicUrl, await signingFor(linkKey, city, now), edition),
    figures: headlines.map(({ title, value, format, note }) => ({ title, value, format, note })),
  };
};
