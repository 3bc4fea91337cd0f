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

/** Do they decide on versions of it, whenever it is their turn? Nobody does on what is their own. */
export const decidesOn = (actor: Actor, id: DocumentId, city: City): boolean =>
  !standsFor(actor, id.unit) && mayWith('review', actor, id, city);

/** May this very person decide on the document now? */
export const waitsFor = (actor: Actor, head: Head, city: City): boolean =>
  decidesOn(actor, head, city) && awaits(head.state, actor, city.bureau);
