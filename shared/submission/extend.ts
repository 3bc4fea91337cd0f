/**
 * An extension for one document: an event in its chain, given in any state, replaced by the next one. Its last
 * day lies after today and not more than half a year ahead, so that a slip of the hand opens nothing for years.
 */

import type { Programme } from '../ground/define-programme.ts';
import { Problem } from '../ground/problem.ts';
import { addDays } from '../programme/days.ts';
import { type Extension, extendWindow, type Window, windowOf } from '../programme/reporting-calendar.ts';
import type { DocumentState } from './life-cycle.ts';
import type { DocumentId } from './submission.ts';

export const longestExtension = 180;

const later = (a: string, b: string): string => (a < b ? b : a);

/** Under an extension that still runs any day from tomorrow on will do: an earlier one ends it early. */
export const checkUntil = (
  window: Window,
  running: Pick<Extension, 'until'> | undefined,
  until: string,
  today: string,
): void => {
  const tomorrow = addDays(today, 1);
  const isRunning = running !== undefined && running.until >= today;
  const from = isRunning ? tomorrow : later(tomorrow, addDays(window.due, 1));
  const to = addDays(later(today, window.due), longestExtension);
  if (until < from || until > to) throw new Problem('extension-day', { from, to, until });
};

/** Days a unit has at least for what it is asked to correct, the day of the decision not counted. */
export const daysToCorrect = 15;

/**
 * Last day for what is sent back, where its period closes before: one decision opens it too, because nobody but the
 * unit can correct it. Undefined where there is time enough.
 */
export const timeToCorrect = (
  programme: Programme,
  id: DocumentId,
  state: Pick<DocumentState, 'extended'>,
  today: string,
): string | undefined => {
  const until = addDays(today, daysToCorrect);
  return timeFor(programme, id, state).closes < until ? until : undefined;
};

/** Day by which the first version of a document has to come to be on time. */
export const onTimeUntil = (
  programme: Programme,
  { unit, form, period }: DocumentId,
  { extended }: Pick<DocumentState, 'extended'>,
): string => extended?.onTimeUntil ?? extendWindow(windowOf(programme, form, period, unit), extended).due;

/** Part of an extension: what was filed late stays late, and what was filed in time under an earlier one stays that. */
export const keepOnTime = (
  programme: Programme,
  id: DocumentId,
  state: Pick<DocumentState, 'extended' | 'version'>,
): { readonly onTimeUntil?: string } =>
  state.version > 0 ? { onTimeUntil: onTimeUntil(programme, id, state) } : {};

/** Opening, due and closing day of a document, and the extension where it moves the due day. */
export const timeFor = (
  programme: Programme,
  { unit, form, period }: DocumentId,
  { extended }: Pick<DocumentState, 'extended'>,
): Window & { readonly extension?: Extension } => {
  const window = windowOf(programme, form, period, unit);
  if (!extended || extended.until <= window.due) return window;
  const { until, reason } = extended;
  return { ...extendWindow(window, extended), extension: { until, reason } };
};
