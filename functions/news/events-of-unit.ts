import type { Services } from '../common/services.ts';
import type { RecordedEvent } from '../services/recorded-events.ts';

export type NewsServices = Pick<Services, 'city' | 'directory' | 'submissions' | 'acts' | 'archive'>;

/** Events of all documents of a unit that are later than an instant, the newest first. */
export const eventsOfUnit = async (
  unit: string,
  since: string,
  { acts }: Pick<NewsServices, 'acts'>,
): Promise<readonly RecordedEvent[]> => {
  const events: RecordedEvent[] = [];
  // Behind every key of the instant itself: that one was seen.
  const span = { from: `${since}~`, to: '9999', newestFirst: true };
  for await (const page of acts.ofUnit(unit, span)) events.push(...page);
  return events;
};
