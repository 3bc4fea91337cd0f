/** Day on which the first version of a document came in, ISO date of the programme; empty when none did. */
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Services } from '../common/services.ts';
import type { Head } from '../services/submissions.ts';

export const firstFiledOn = async (
  { state: { inForce, latest }, ...id }: Head,
  { programme, submissions }: Pick<Services, 'programme' | 'submissions'>,
): Promise<string> => {
  if (!latest) return '';
  const known = [inForce, latest].find((submitted) => submitted?.version === 1);
  // The first version came in earlier than those the head still knows: its event says when. An extension may
  // have been given before it, so it need not be the first event.
  const first = known ?? (await submissions.events(id)).find(({ type }) => type === 'submit');
  return first ? todayOf(programme, new Date(first.at)) : '';
};
