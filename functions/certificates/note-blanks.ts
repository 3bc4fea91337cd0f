/**
 * 空白证: which preprinted blank carries which certificate, and which were spoiled. A blank is of one class, by an item
 * of its own in the transaction of the event; within the class the events say it.
 */
import { readBlanks } from '../../shared/certificates/blank.ts';
import type { Blanked, Spoiled } from '../../shared/certificates/certificate-event.ts';
import {
  type CertificatesState,
  foldCertificates,
  recordCertificates,
} from '../../shared/certificates/life.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { sha256 } from '../common/hashes.ts';
import { untilWritten } from '../common/until-written.ts';
import { blanksAfter, readTyped, type Typed } from './blanks-typed.ts';
import type { CertificatesId } from './document-of-class.ts';
import { type NoteServices, refuseOfOthers, refuseSpoiled } from './refuse-blanks.ts';

/** Blanks of an event: each is an item of its transaction, and so is the one that it takes the place of. */
const ofOneEvent = 45;

/** Parts of a request, each an event: what comes after a part that was written comes with the next try. */
const inParts = async <T>(all: readonly T[], write: (part: readonly T[]) => Promise<void>): Promise<void> => {
  for (let from = 0; from < all.length; from += ofOneEvent) await write(all.slice(from, from + ofOneEvent));
};

type Adding = Omit<Blanked, 'n'> | Omit<Spoiled, 'n'>;

/**
 * Notes on which blanks certificates of a class were printed; what stands there already is left alone.
 * @returns how many were noted @throws Problem certificate-unknown, blank-wrong, blank-taken
 */
export const noteUsed = async (
  id: CertificatesId,
  given: readonly Typed[],
  actor: Actor,
  services: NoteServices,
  now: Date,
): Promise<number> => {
  const { certificates } = services;
  let noted = 0;
  const before = foldCertificates(await certificates.events(id));
  const all = readTyped(given, before, services);
  const after = blanksAfter(all, before);
  await inParts(all, async (part) => {
    noted += await untilWritten(async () => {
      const state = foldCertificates(await certificates.events(id));
      const fresh = part.filter(({ number, blank }) => state.blanks.get(number) !== blank);
      const blanks = fresh.map(({ blank }) => blank);
      refuseSpoiled(blanks, state);
      // By what others noted meanwhile.
      blanksAfter(all, state);
      await refuseOfOthers(blanks, id, services);
      if (fresh.length === 0) return 0;
      const written = await add(id, state, services, {
        type: 'blanked',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        blanks: fresh.map(({ number, blank }) => {
          const instead = state.blanks.get(number);
          return { number, blank, ...(instead !== undefined && !after.has(instead) && { instead }) };
        }),
      });
      return written ? fresh.length : undefined;
    });
  });
  return noted;
};

/**
 * Declares blanks spoiled, whether something was printed on them or not.
 * @param given serials and ranges as typed @returns how many were noted @throws Problem blank-wrong, blank-taken
 */
export const noteSpoiled = async (
  id: CertificatesId,
  { blanks: text, reason }: { readonly blanks: string; readonly reason: string },
  actor: Actor,
  services: NoteServices,
  now: Date,
): Promise<number> => {
  const all = readBlanks(text);
  if (!all?.length) throw new Problem('blank-wrong', { text: text.slice(0, 60) });
  let noted = 0;
  await inParts([...new Set(all)], async (part) => {
    noted += await untilWritten(async () => {
      const state = foldCertificates(await services.certificates.events(id));
      const fresh = part.filter((blank) => !state.spoiled.has(blank));
      await refuseOfOthers(fresh, id, services);
      if (fresh.length === 0) return 0;
      const written = await add(id, state, services, {
        type: 'spoiled',
        at: now.toISOString(),
        by: actor.email,
        byName: actor.name,
        blanks: fresh,
        reason,
      });
      return written ? fresh.length : undefined;
    });
  });
  return noted;
};

const add = async (
  id: CertificatesId,
  state: CertificatesState,
  { certificates }: NoteServices,
  given: Adding,
): Promise<boolean> => {
  const { event } = recordCertificates(state, given, sha256);
  return (await certificates.add(id, event)) === 'written';
};
