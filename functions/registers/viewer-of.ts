import type { Form } from '../../shared/form/define-form.ts';
import { type Actor, may } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { Viewer } from '../../shared/registers/sees.ts';

export const viewerOf = (programme: Programme, { unit, inherits = [] }: Actor): Viewer => ({
  code: unit,
  // A unit that the list no longer has sees its own and what is public.
  kind: findUnit(programme, unit)?.kind ?? 'enterprise',
  inherits,
});

/** May the person read the document of the row itself? */
export const mayReadOf = (
  actor: Actor,
  { unit }: Pick<Entry, 'unit'>,
  form: Form,
  programme: Programme,
): boolean => may(actor, 'read', findUnit(programme, unit) ?? { code: unit }, form);
