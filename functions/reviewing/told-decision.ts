import type * as z from 'zod/mini';
import type { decision } from '../../shared/contract/review-shapes.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { AsideReason, CommentCorrection, Decided } from '../../shared/submission/events.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { handedBack } from '../../shared/words/life-cycle.ts';

export type Decision = z.input<typeof decision>;

export const toldDecision = ({
  type,
  at,
  by,
  byName,
  version,
  reason,
  comments,
  insteadOf,
}: Decided): Decision => ({
  type,
  at,
  by,
  byName,
  version,
  reason,
  comments: comments.map((comment) => ({ ...comment })),
  ...(insteadOf !== undefined && { insteadOf }),
});

/** As people read it; of what is set aside the record holds a code. @param event of a document or another journal */
export const toldReason = (event: {
  readonly type: string;
  readonly reason?: string;
  readonly corrected?: readonly CommentCorrection[];
  readonly toName?: string;
}): string => {
  const { type, reason = '', corrected, toName } = event;
  if (corrected) return toldCorrections(corrected);
  if (toName !== undefined) return toName ? `→ ${toName}` : inBoth(handedBack);
  return type === 'set-aside' ? inBoth(asideTexts.reasons[reason as AsideReason]) : reason;
};

const inBoth = ({ zh, en }: Bilingual): string => `${zh} ${en}`;

/** So many are spelled out; a sheet may have hundreds. */
const correctionsTold = 5;
const toldCorrections = (corrected: readonly CommentCorrection[]): string => {
  const told = corrected
    .slice(0, correctionsTold)
    .map(({ before, after }) => `${before || '—'} → ${after || '—'}`);
  const more = corrected.length - told.length;
  return [...told, ...(more > 0 ? [`… +${more}`] : [])].join('；');
};
