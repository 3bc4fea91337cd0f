/**
 * 审核下一份: from the document under review to the one that follows it in the queue, without going back there.
 * The order is the one the reviewer gave the queue; what waits is asked anew, so that nobody opens what a
 * colleague has decided meanwhile. Exceptions are for later.
 */
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { reviewWords } from '../../shared/words/review.ts';
import type { Desk } from '../google/desk.ts';
import { listOf } from '../lay/list-tab.ts';
import { queueId, queueLines } from '../tab/read-queue.ts';
import { sealOf } from '../tab/seal.ts';
import { openForReview } from './open-document.ts';

export const openNext = (desk: Desk): void => {
  const { google } = desk;
  const seal = sealOf(google.activeTab());
  const current = seal?.kind === 'review' ? documentPath(seal) : undefined;
  const { documents } = desk.api('listSubmissions', { query: { state: 'submitted', turn: 'mine' } });
  const waiting = new Map<string, DocumentId>(documents.map((each) => [documentPath(each), each]));
  const queue = listOf(google, queueId);
  const lines = queue ? queueLines(queue) : [];
  const later = new Set(lines.filter(({ exception }) => exception).map(({ id }) => documentPath(id)));
  const order = [...new Set([...lines.map(({ id }) => documentPath(id)), ...waiting.keys()])];
  const at = current === undefined ? -1 : order.indexOf(current);
  const next = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))]
    .filter((path) => !later.has(path))
    .flatMap((path) => waiting.get(path) ?? [])[0];
  if (next) {
    openForReview(desk, next);
    return;
  }
  const left = [...later].filter((path) => path !== current && waiting.has(path)).length;
  desk.tell(
    reviewWords.openNext,
    desk.say(left ? reviewWords.nextOnlyExceptions : reviewWords.nextNone, { count: left }),
  );
};
