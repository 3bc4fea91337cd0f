/**
 * What a document said in force, version after version. A row that was left out and came back as it was is no news:
 * nobody was told that it had gone.
 */
import type { Form } from '../../shared/form/define-form.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { evolve, noDocument } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { entriesIn } from '../registers/read-entries.ts';

/** Rows of each version that was in force, oldest first. @param events of the document, as far as it is looked at */
export const inForceBefore = async (
  form: Form,
  { unit, period }: Pick<DocumentId, 'unit' | 'period'>,
  events: readonly ChainedEvent[],
  archive: Pick<Services['archive'], 'read'>,
): Promise<readonly (readonly Entry[])[]> => {
  let state = noDocument;
  const versions = new Map<number, typeof state>();
  for (const event of events) {
    state = evolve(state, event);
    if (!state.inForce) continue;
    // The latest last, also when it is an earlier version that counts again.
    versions.delete(state.inForce.version);
    versions.set(state.inForce.version, state);
  }
  return inLanes([...versions.values()], (each) =>
    entriesIn(form, { unit, form: form.id, period, state: each }, archive),
  );
};
