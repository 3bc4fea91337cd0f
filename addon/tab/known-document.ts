/**
 * What the bureau knows of a document, asked for when a form is opened and kept with the person for some hours: a check
 * needs no fetch then, and no connection. What it finds never counts: a submission is checked by the bureau.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import type { Seal } from './seal.ts';

/** Layout, references, state. */
export type Known = BodyOf<'readForm'>;
export type Learnt = {
  readonly known: Known;
  /** Instant at which the bureau answered. */
  readonly at: string;
  /** By an earlier command. */
  readonly recalled: boolean;
};

const minute = 60_000;
/** In which colleagues and the bureau change little. */
const fresh = 10 * minute;
const longest = 6 * 60 * minute;

const ageOf = ({ google }: Desk, at: string): number => google.now().getTime() - Date.parse(at);
export const isFresh = (desk: Desk, { at }: Pick<Learnt, 'at'>): boolean => Math.abs(ageOf(desk, at)) < fresh;

/** The next submission builds on this version: its own, or the colleague's that was compared with. */
export const nextBaseVersion = ({ baseVersion, comparedVersion = 0 }: Seal): number =>
  Math.max(baseVersion, comparedVersion);

/** Another definition, version or language is another text. */
const keyOf = ({ language }: Desk, seal: Seal): string =>
  `zhixin.known.${seal.unit}/${seal.form}.${seal.formVersion}/${seal.period}.${nextBaseVersion(seal)}.${language}`;

export const keepKnown = (desk: Desk, seal: Seal, known: Known): void =>
  desk.google.stash(keyOf(desk, seal), JSON.stringify({ known, at: desk.google.now().toISOString() }));

export const askKnown = (desk: Desk, seal: Seal): Learnt => {
  const { unit, form, period } = seal;
  const known = desk.api('readForm', {
    params: { form },
    query: { unit, period, language: desk.language, baseVersion: nextBaseVersion(seal) },
  });
  return { known, at: desk.google.now().toISOString(), recalled: false };
};

export const askAndKeep = (desk: Desk, seal: Seal): Learnt => {
  const asked = askKnown(desk, seal);
  keepKnown(desk, seal, asked.known);
  return asked;
};

/** As it was some hours ago at most; undefined where nothing is kept. */
export const recallKnown = (desk: Desk, seal: Seal): Learnt | undefined => {
  const text = desk.google.unstash(keyOf(desk, seal));
  if (!text) return undefined;
  const kept = JSON.parse(text) as Pick<Learnt, 'known' | 'at'>;
  // A clock that was put back makes nothing younger than it is.
  return Math.abs(ageOf(desk, kept.at)) < longest ? { ...kept, recalled: true } : undefined;
};

/** As it is now; undefined where there is no connection. */
export const tryKnown = (desk: Desk, seal: Seal): Learnt | undefined => {
  try {
    return askKnown(desk, seal);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'network') return undefined;
    throw error;
  }
};
