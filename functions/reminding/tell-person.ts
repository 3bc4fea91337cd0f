import { documentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { signingFor } from '../common/link-keys.ts';
import { mailOnce } from '../common/mail-once.ts';
import { writeReminder } from '../documents/reminder-mail.tsx';
import { reminderMatter } from '../storage/mail-matters.ts';
import { dueOf, reminderOf, type Telling, type Told } from './reminder-of.ts';

/** One mail: first the day is claimed, so that of two runs one writes to the person, then each document and row. */
export const tell = async (
  person: Person,
  unit: string,
  news: readonly Told[],
  { services, now, today, run }: Telling,
): Promise<'sent' | 'failed' | 'left'> => {
  const { claims } = services;
  const day = reminderMatter(today);
  const to = { email: person.email };
  if (!(await claims.claim(day, to, now, run))) return 'left';
  const signing = await signingFor(services.linkKey, services.city, now);
  const outcome = await mailOnce(
    news,
    (claimed) =>
      writeReminder(
        person.email,
        reminderOf(person, unit, claimed, { today, services, signing }),
        person.language ?? 'zh',
      ),
    (claimed) => ({
      documents: dueOf(claimed).flatMap((each) => ('document' in each ? documentPath(each.document) : [])),
      rows: dueOf(claimed).flatMap((each) => ('row' in each ? each.row.code : [])),
      news: claimed.flatMap((each) => ('lines' in each ? each.lines.map(({ key }) => key) : [])),
    }),
    services,
    { now, run },
  );
  if (outcome === 'sent') await claims.sent(day, to, now);
  return outcome;
};
