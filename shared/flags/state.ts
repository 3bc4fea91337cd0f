/**
 * What has become of a flag: a fold over what its unit said and what was decided, whatever order they came in. Both name the
 * figure they saw; a larger one is news to them. What was turned over stays so until the sides agree: whether an inspection
 * or a case follows is written elsewhere, and the two look alike here (notice 94).
 */
import type { Row } from '../form/define-form.ts';
import type { Flag } from './flag.ts';

export const flagStates = ['open', 'explained', 'accepted', 'turned-over'] as const;
export type FlagState = (typeof flagStates)[number];

export type Reply = {
  readonly flag: string;
  /** As the flag counts: fen, or a number. */
  readonly seen: number;
  readonly text: string;
  /** Code of the registered row. */
  readonly code: string;
};
export type Decision = {
  readonly flag: string;
  readonly seen: number;
  readonly decision: 'accepted' | 'turned-over';
  readonly reason: string;
  readonly code: string;
};
export type Answers = { readonly replies: readonly Reply[]; readonly decisions: readonly Decision[] };
export type Standing = {
  readonly state: FlagState;
  /** The last of each that is about this figure or a larger one. */
  readonly reply?: Reply;
  readonly decision?: Decision;
};

/** A figure may be below zero; which way it differs does not matter. */
const covers = ({ seen }: { readonly seen: number }, { figure }: Pick<Flag, 'figure'>): boolean =>
  Math.abs(seen) >= Math.abs(figure);
const last = <T extends { readonly code: string }>(items: readonly T[]): T | undefined =>
  [...items].sort((a, b) => (a.code < b.code ? -1 : 1))[items.length - 1];

export const standingOf = (flag: Pick<Flag, 'key' | 'figure'>, { replies, decisions }: Answers): Standing => {
  const reply = last(replies.filter((each) => each.flag === flag.key && covers(each, flag)));
  const own = decisions.filter((each) => each.flag === flag.key);
  const over = last(own.filter(({ decision }) => decision === 'turned-over'));
  const accepted = last(own.filter((each) => each.decision === 'accepted' && covers(each, flag)));
  const decision = over ?? accepted;
  return {
    state: over ? 'turned-over' : accepted ? 'accepted' : reply ? 'explained' : 'open',
    ...(reply && { reply }),
    ...(decision && { decision }),
  };
};

/** Rows of a register with their codes. */
export type Answering = { readonly rows: readonly Row[]; readonly codes: readonly string[] };

const seenIn = (row: Row): number => Number(row.amount ?? row.count ?? 0);

export const answersIn = (replies: Answering, decisions: Answering): Answers => ({
  replies: replies.rows.map((row, i) => ({
    flag: String(row.flag),
    seen: seenIn(row),
    text: String(row.explanation),
    code: replies.codes[i] as string,
  })),
  decisions: decisions.rows.map((row, i) => ({
    flag: String(row.flag),
    seen: seenIn(row),
    decision: row.decision === 'turned-over' ? 'turned-over' : 'accepted',
    reason: String(row.reason),
    code: decisions.codes[i] as string,
  })),
});
