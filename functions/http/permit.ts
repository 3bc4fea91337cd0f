/** Refuses what shared/ground/access.ts does not allow, and says whether the role or the unit is the reason. */
import { type Actor, may, mayEver } from '../../shared/ground/access.ts';
import type { Action } from '../../shared/ground/actions.ts';
import { findUnit, nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { findFormOf } from '../../shared/programme/programmes.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { actionTexts } from '../../shared/words/actions.ts';

type Document = Pick<DocumentId, 'unit' | 'form'>;

const guardOf = ({ unit, form }: Document, programme: Programme) => ({
  owner: { code: unit, superior: findUnit(programme, unit)?.superior },
  guarded: findFormOf(programme, form),
});

/** The question alone, for lists: what may not be seen is left out. */
export const permits = (actor: Actor, action: Action, document: Document, programme: Programme): boolean => {
  const { owner, guarded } = guardOf(document, programme);
  return may(actor, action, owner, guarded);
};

export const permit = (actor: Actor, action: Action, document: Document, programme: Programme): void => {
  const { owner, guarded } = guardOf(document, programme);
  if (may(actor, action, owner, guarded)) return;
  const { unit } = document;
  if (!mayEver(actor, action, guarded)) throw new Problem('role-missing', { action: actionTexts[action] });
  throw new Problem('not-yours', { unit: nameOfUnit(programme, unit) });
};

/** For what concerns no single unit, such as the queue. */
export const permitEver = (actor: Actor, action: Action): void => {
  if (!mayEver(actor, action)) throw new Problem('role-missing', { action: actionTexts[action] });
};
