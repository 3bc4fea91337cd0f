import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Decided, Extended } from '../../shared/submission/events.ts';
import { keepOnTime, timeToCorrect } from '../../shared/submission/extend.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { correctionTexts } from '../../shared/words/life-cycle.ts';
import type { Services } from '../common/services.ts';

/** What is sent back is open for its unit, whatever the calendar says: one decision, and the record has both. */
export const extensionFor = (
  id: DocumentId,
  before: DocumentState,
  { type, at, by, byName, version }: Pick<Decided, 'type' | 'at' | 'by' | 'byName' | 'version'>,
  { programme }: Pick<Services, 'programme'>,
  now: Date,
): Omit<Extended, 'n'> | undefined => {
  if (type !== 'return' && type !== 'reopen') return undefined;
  const until = timeToCorrect(programme, id, before, todayOf(programme, now));
  if (until === undefined) return undefined;
  const { zh, en } = correctionTexts[type];
  const reason = `${zh} ${en}`;
  return { type: 'extend', at, by, byName, version, until, reason, ...keepOnTime(programme, id, before) };
};
