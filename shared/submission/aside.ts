/**
 * No document in force holds up the others: what the ledgers cannot take in is set aside with a reason, and counts in
 * no figure. Reports and the plan wait a day for it, in which its unit and the bureau are told; then they are made
 * without it, and name it.
 */
import type { SetAside } from './events.ts';

const day = 24 * 3_600_000;

/** Until when (instant) reports and the plan wait for the document. */
export const waitedUntil = ({ at }: Pick<SetAside, 'at'>): string =>
  new Date(Date.parse(at) + day).toISOString();

export const isWaitedFor = (aside: Pick<SetAside, 'at'>, now: Date): boolean =>
  now.toISOString() < waitedUntil(aside);

/** Runs in a row after which a version is set aside that the ledgers refuse; one less than the stream makes. */
export const mostTries = 5;
/** The same where AWS itself fails, which passes: hours since the first failure. */
const mostHours = 6;

/** Failures of one content, one after the other. */
export type Failing = {
  readonly content: string;
  /** Runs that ended with an error. */
  readonly tries: number;
  /** Runs begun since then whose end nobody saw: one may be under way, the others ended with their process. */
  readonly begun?: number | undefined;
  /** Instant of the first of them. */
  readonly since: string;
};

/** Counted before anything is done with the content: what ends its process (memory, time) can count nothing afterwards. */
export const begunAgain = (before: Failing | undefined, content: string, now: Date): Failing =>
  before?.content === content
    ? { ...before, begun: (before.begun ?? 0) + 1 }
    : { content, tries: 0, begun: 1, since: now.toISOString() };

export const failedAgain = (before: Failing | undefined, content: string, now: Date): Failing =>
  before?.content === content
    ? { content, tries: before.tries + Math.max(1, before.begun ?? 0), since: before.since }
    : { content, tries: 1, since: now.toISOString() };

/** Did as many runs in a row end with their process as may fail? The content is then not touched again. */
export const isCutOff = (failing: Failing | undefined, content: string): boolean =>
  failing?.content === content && (failing.begun ?? 0) >= mostTries;

/** @param passing the failure is AWS's or the network's, not the document's */
export const isGivenUp = ({ tries, since }: Failing, passing: boolean, now: Date): boolean =>
  passing ? now.getTime() - Date.parse(since) >= mostHours * 3_600_000 : tries >= mostTries;
