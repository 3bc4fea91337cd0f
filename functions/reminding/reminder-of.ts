/** What one mail of the morning tells a person. */
import { programmeOf } from '../../shared/programme/define-city.ts';
import type { RowOccasion } from '../../shared/registers/due-moments.ts';
import type { Person } from '../../shared/tables/directory.ts';
import type { Connected } from '../common/city.ts';
import type { Signing } from '../common/link-keys.ts';
import type { MailRun } from '../common/mail-once.ts';
import { completenessLinks } from '../completeness/completeness-links.ts';
import type { News } from '../completeness/reminder-news.ts';
import type { Reminder } from '../documents/reminder.ts';
import type { MorningNews } from '../news/morning.ts';
import type { Addressed } from '../storage/mail-claims.ts';
import type { Matter } from '../storage/mail-matters.ts';
import type { RemindServices } from './remind-services.ts';

/** One thing that a mail tells, with its mark. */
export type Told = { readonly each: News; readonly matter: Matter; readonly to: Addressed } | MorningNews;
export type Telling = MailRun & { readonly services: Connected<RemindServices>; readonly today: string };

export const dueOf = (told: readonly Told[]): readonly News[] =>
  told.flatMap((each) => ('each' in each ? each.each : []));

export const reminderOf = (
  { roles }: Person,
  unit: string,
  told: readonly Told[],
  {
    today,
    services: { city, publicUrl },
    signing,
  }: Pick<Telling, 'today' | 'services'> & { readonly signing: Signing },
): Reminder => {
  const linesOf = (kind: MorningNews['kind']) =>
    told.flatMap((each) => ('lines' in each && each.kind === kind ? each.lines : []));
  const news = dueOf(told);
  const occasions = news.flatMap((each) => ('document' in each ? each.document : []));
  const rows = news.flatMap((each) => ('row' in each ? each.row : []));
  const isForBureau = ({ moment }: RowOccasion): boolean => moment.kind === 'bureau';
  const periods = [...new Set(occasions.map(({ period }) => period))];
  return {
    unit,
    toHead: roles.includes('head'),
    today,
    occasions,
    rows: rows.filter((row) => !isForBureau(row)),
    overdue: rows.filter(isForBureau),
    waiting: linesOf('waiting'),
    news: linesOf('news'),
    registering: linesOf('registering'),
    flags: linesOf('flags'),
    pages: periods.map((period) => ({
      period,
      links: completenessLinks(publicUrl, signing, { period, of: unit }),
    })),
    programme: programmeOf(city, today),
  };
};
