import { type Actor, may, standsFor } from '../../shared/ground/access.ts';
import type { Action } from '../../shared/ground/actions.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { type City, programmeOf } from '../../shared/programme/define-city.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { awaits } from '../../shared/submission/review-chain.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Head } from '../services/submissions.ts';

export const mayWith = (
  action: Extract<Action, 'read' | 'review'>,
  actor: Actor,
  { unit, form, period }: DocumentId,
  city: City,
): boolean =>
  may(actor, action, findUnit(city, unit) ?? { code: unit }, findForm(programmeOf(city, period), form));

/** May this very person decide on the document now? */
export const waitsFor = (actor: Actor, head: Head, city: City): boolean =>
  !standsFor(actor, head.unit) &&
  mayWith('review', actor, head, city) &&
  awaits(head.state, actor, city.bureau);
