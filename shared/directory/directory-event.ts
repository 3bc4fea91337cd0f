/**
 * What happened to the directory: every change of units and people and every body that asked to be registered, who
 * did it, when and why, with what stood before and what after. Events are chained by hash as those of documents are.
 */

import type { Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { foldEmail } from '../ground/fold-email.ts';
import { type Chained, canonical, chain } from '../submission/chain.ts';
import type { Person, Registration } from '../tables/directory.ts';
import { isSamePerson } from './people-rows.ts';

/** Without `before` it is new, without `after` it was taken away (units only; people stay). */
export type Change<T> = { readonly key: string; readonly before?: T; readonly after?: T };
type EventHead = {
  readonly n: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly reason: string;
};
export type DirectoryEvent =
  | (EventHead & { readonly type: 'units'; readonly changes: readonly Change<Unit>[] })
  | (EventHead & { readonly type: 'people'; readonly changes: readonly Change<Person>[] })
  | (EventHead & { readonly type: 'registrations'; readonly changes: readonly Change<Registration>[] });
export type ChainedDirectoryEvent = Chained<DirectoryEvent>;
/** Those that administrators keep as sheets. */
export type ListName = 'units' | 'people';

/** The last change of one of the lists; its version is the number of that event, 0 before the first. */
export type Moved = {
  readonly version: number;
  readonly at: string;
  readonly byName: string;
};
/** Where the record stands: a fold of its events. */
export type DirectoryHead = {
  readonly events: number;
  /** Hash of the last event; empty before the first. */
  readonly hash: string;
  readonly units: Moved;
  readonly people: Moved;
};

const never: Moved = { version: 0, at: '', byName: '' };
export const noDirectory: DirectoryHead = { events: 0, hash: '', units: never, people: never };

export const evolveDirectory = (
  head: DirectoryHead,
  { n, type, at, byName, hash }: ChainedDirectoryEvent,
): DirectoryHead => ({
  ...head,
  events: n,
  hash,
  ...(type !== 'registrations' && { [type]: { version: n, at, byName } }),
});

export type Unnumbered<E> = E extends DirectoryEvent ? Omit<E, 'n'> : never;

export const recordChange = (
  head: DirectoryHead,
  told: Unnumbered<DirectoryEvent>,
  sha256: (text: string) => string,
): ChainedDirectoryEvent =>
  chain<DirectoryEvent>({ ...told, n: head.events + 1 } as DirectoryEvent, head.hash, sha256);

/** Several changes that happen together, one after the other. */
export const recordChanges = (
  head: DirectoryHead,
  told: readonly Unnumbered<DirectoryEvent>[],
  sha256: (text: string) => string,
): readonly ChainedDirectoryEvent[] => {
  const events: ChainedDirectoryEvent[] = [];
  let at = head;
  for (const each of told) {
    const event = recordChange(at, each, sha256);
    events.push(event);
    at = evolveDirectory(at, event);
  }
  return events;
};

/** Empty lists say nothing. */
const said = ({ also, ...unit }: Unit): Unit => (also?.length ? { ...unit, also } : unit);

export const unitChanges = (before: readonly Unit[], after: readonly Unit[]): readonly Change<Unit>[] => {
  const known = new Map(before.map((unit) => [unit.code, said(unit)] as const));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((unit) => {
      const was = known.get(unit.code);
      if (!was) return [{ key: unit.code, after: said(unit) }];
      return canonical(was) === canonical(said(unit))
        ? []
        : [{ key: unit.code, before: was, after: said(unit) }];
    }),
    ...before.flatMap((unit) => (kept.has(unit.code) ? [] : [{ key: unit.code, before: said(unit) }])),
  ];
};

export const peopleChanges = (
  before: readonly Person[],
  given: readonly Person[],
): readonly Change<Person>[] => {
  const known = new Map(before.map((person) => [foldEmail(person.email), person] as const));
  return given.flatMap((person) => {
    const was = known.get(person.email);
    if (isSamePerson(was, person)) return [];
    return [{ key: person.email, ...(was && { before: was }), after: person }];
  });
};

/**
 * The new list in the order of the old one, whatever the sheet was sorted by: reports print units in this
 * order. A new unit stands behind the one whose work it takes over, else at the end.
 */
export const inOldOrder = ({ units }: Pick<Programme, 'units'>, after: readonly Unit[]): readonly Unit[] => {
  const byCode = new Map(after.map((unit) => [unit.code, said(unit)] as const));
  const known = units.flatMap(({ code }) => byCode.get(code) ?? []);
  const knownCodes = new Set(units.map(({ code }) => code));
  const ordered = [...known];
  for (const unit of after.filter(({ code }) => !knownCodes.has(code))) {
    const at = ordered.map(({ successor }) => successor).lastIndexOf(unit.code);
    ordered.splice(at < 0 ? ordered.length : at + 1, 0, said(unit));
  }
  return ordered;
};
