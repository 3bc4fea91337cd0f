/**
 * Every night: proves that the record holds, and writes the day's root to the archive. When something does
 * not hold it fails with the documents named, so that the alarm speaks, and writes no root: a root only ever
 * lists what was found whole, or what somebody accepted by name and reason (docs/runbook.md).
 */
import * as z from 'zod/mini';
import { isWellFormed } from '../../shared/ground/well-formed.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import {
  type Accepted,
  type ChainedRoot,
  type Fault,
  followRoot,
  isAccepted,
} from '../../shared/submission/day-root.ts';
import { directoryJournal } from '../audit/directory-journal.ts';
import { personsJournal } from '../audit/persons-journal.ts';
import { verifyChains } from '../audit/verify-chains.ts';
import type { VerifyServices } from '../audit/verify-document.ts';
import { verifyRoots } from '../audit/verify-roots.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { sha256 } from '../common/hashes.ts';
import { untilWritten } from '../common/until-written.ts';
import { logger } from '../http/logger.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectPersonsRecord } from '../storage/persons-record.ts';
import type { Roots } from '../storage/root-file.ts';
import { connectRoots } from '../storage/roots.ts';
import { connectSubmissions } from '../storage/submissions.ts';

export type RecordServices = VerifyServices & { readonly roots: Roots };

/** Kept in the archive. */
const said = z.string().check(z.minLength(1), z.refine(isWellFormed));
const order = z.object({
  /** Read every content again, whatever the day. */
  full: z.optional(z.boolean()),
  /** Subjects of faults that were looked into and cannot be undone. */
  accept: z.optional(z.array(z.string())),
  reason: z.optional(said),
  by: z.optional(said),
});
type Order = z.infer<typeof order>;

export type Verification = {
  readonly checked: number;
  readonly contents: number;
  readonly faults: readonly Fault[];
  readonly root?: { readonly n: number; readonly day: string; readonly hash: string };
};

/** Runs that meet at the same root begin again once; the second finds what the first wrote. */
const patience = {
  rounds: 2,
  overtaken: () => new Error('another run is writing the root of this day; the next one will find it'),
};

export const verifyRecord = async (
  asked: Order,
  services: Connected<RecordServices>,
  now: Date,
): Promise<Verification> => {
  const day = todayOf(services.city, now);
  const full = asked.full ?? isSunday(day);
  return untilWritten<Verification>(async () => {
    const { last, files, faults: ofRoots } = await verifyRoots(services.roots, full);
    const { checked, contents, faults: ofChains, documents } = await verifyChains(services, last, full);
    const found = [...ofRoots, ...ofChains];
    const accepted = [...(last?.accepted ?? []), ...acceptanceOf(asked, found, last, day)];
    const faults = found.filter((fault) => !isAccepted(accepted, fault));
    if (faults.length) return { checked, contents, faults };

    const root = followRoot(last, { day, documents, accepted }, sha256) ?? last;
    if (!root) return { checked, contents, faults };
    const run = 1 + Math.max(0, ...files.filter((file) => file.day === root.day).map((file) => file.run));
    if (root !== last && (await services.roots.keep(root, run)) === 'other') return undefined;
    return { checked, contents, faults, root: { n: root.n, day: root.day, hash: root.hash } };
  }, patience);
};

const isSunday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;

const acceptanceOf = (
  { accept = [], reason, by }: Order,
  found: readonly Fault[],
  last: ChainedRoot | undefined,
  day: string,
): Accepted[] => {
  if (!accept.length) return [];
  if (!reason || !by) throw new Error('to accept a fault, say why (reason) and who decided it (by)');
  const wrong = accept.filter((subject) => !found.some((fault) => fault.subject === subject));
  if (wrong.length) throw new Error(`nothing is wrong with ${wrong.join(', ')}`);
  return found
    .filter((fault) => accept.includes(fault.subject) && !isAccepted(last?.accepted ?? [], fault))
    .map((fault) => ({ ...fault, reason, by, day }));
};

/** Named in the error, which the alarm's reader sees first; the log has them all. */
const mostNamed = 20;

const refuseFaults = ({ faults }: Verification): void => {
  if (!faults.length) return;
  for (const { subject, fault } of faults) logger.error('does not hold', { subject, fault });
  const listed = faults.slice(0, mostNamed).map(({ subject, fault }) => `${subject}: ${fault}`);
  throw new Error(
    `办理记录核验不符。The record does not hold in ${faults.length} places: ${listed.join('; ')}`,
  );
};

let services: Connected<RecordServices> | undefined;

const connect = (): Connected<RecordServices> => ({
  city: currentCity(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  roots: connectRoots(),
  journals: [directoryJournal(connectDirectory()), personsJournal(connectPersonsRecord())],
});

export const handler = async (event: unknown): Promise<Verification> => {
  services ??= connect();
  const began = performance.now();
  const verification = await verifyRecord(order.parse(event ?? {}), services, new Date());
  refuseFaults(verification);
  const { checked, contents, root } = verification;
  // The hash stands in the log too: a second place, which nobody who can write to the archive can change.
  logger.info('verified', { checked, contents, root, milliseconds: Math.round(performance.now() - began) });
  return verification;
};
