/**
 * Projects a document, or sets it aside when that has failed often enough, so that nothing waits for it for ever. How
 * often is counted in the mark of its ledger, because every run may be in another container, and may end with it.
 */
import { failedAgain, isGivenUp } from '../../shared/submission/aside.ts';
import type { AsideReason } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { recordAside } from '../../shared/submission/record.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import type { Ledger } from '../../shared/tables/define-table.ts';
import { ledgerOf, placedCount } from '../../shared/tables/project.ts';
import { sha256 } from '../common/hashes.ts';
import { untilWritten } from '../common/until-written.ts';
import { describeError, logger } from '../http/logger.ts';
import { isPassing } from '../http/passing-failure.ts';
import type { Progress } from '../services/ledgers.ts';
import { isOfSetup } from './failure-of-setup.ts';
import { CutOff, type Projected, type ProjectionServices, projectDocument } from './project-document.ts';

export type Kept = Projected | { readonly outcome: 'set-aside'; readonly version: number };

/**
 * @param afresh compare with the rows in the table, and try what was cut off, whatever the mark says
 * @throws what the projection threw, as long as it is worth another try
 */
export const projectOrSetAside = async (
  id: DocumentId,
  services: ProjectionServices,
  now: Date,
  afresh = false,
): Promise<Kept> => {
  try {
    const projected = await projectDocument(id, services, now, afresh);
    await takeIn(id, services, now);
    return projected;
  } catch (error) {
    const setAside = await giveUp(id, error, services, now).catch((another: unknown) => {
      // What counts is the first failure; this one says that not even that could be noted.
      logger.error('not set aside', { document: documentPath(id), failure: describeError(another) });
      return undefined;
    });
    if (setAside) return setAside;
    throw error;
  }
};

/** Says in the record that what had been set aside is in the ledgers now. */
const takeIn = async (
  id: DocumentId,
  { submissions, ledgers }: ProjectionServices,
  now: Date,
): Promise<void> => {
  const ledger = ledgerOf(id.form);
  if (!ledger) return;
  await untilWritten(async () => {
    const before = await submissions.load(id);
    if (!before.aside) return 'nothing to say';
    const mark = await ledgers.progress(ledger.table, id);
    if (!mark || mark.writing || mark.content !== before.inForce?.content) return 'nothing to say';
    const { after, events } = recordAside(before, { at: now.toISOString(), takenIn: true }, sha256);
    return (await submissions.append(id, before, after, events)) === 'written' ? 'said' : undefined;
  });
};

const nothingShown: Progress = { events: 0, version: 0, content: '', rows: 0, writing: true };

/** Answers undefined while the document is worth another try. */
const giveUp = async (
  id: DocumentId,
  error: unknown,
  services: ProjectionServices,
  now: Date,
): Promise<Kept | undefined> => {
  if (isOfSetup(error)) return undefined;
  const { submissions, ledgers } = services;
  const ledger = ledgerOf(id.form);
  const state = await submissions.load(id);
  if (!ledger || !state.inForce) return undefined;
  const { content, version } = state.inForce;
  if (!state.aside) {
    const mark = await ledgers.progress(ledger.table, id);
    const failing = failedAgain(mark?.failing, content, now);
    const counted = { ...(mark ?? nothingShown), events: state.events, writing: true, failing };
    const isKnown = error instanceof CutOff || (await ledgers.setProgress(ledger.table, id, counted));
    if (!isKnown || !isGivenUp(failing, isPassing(error), now)) return undefined;
    const reason = await reasonOf(id, state, error, services);
    const said = await say(id, content, reason, services, now);
    if (!said) return undefined;
    logger.error('set aside', { document: documentPath(id), version, reason });
  }
  await clear(id, ledger, services);
  return { outcome: 'set-aside', version };
};

/** Where it fails: at its content, at its rows' places, or at the table. */
const reasonOf = async (
  id: DocumentId,
  { inForce }: DocumentState,
  error: unknown,
  { archive, programme }: ProjectionServices,
): Promise<AsideReason> => {
  if (error instanceof CutOff) return 'unfinished';
  if (isPassing(error)) return 'unavailable';
  try {
    const content = await archive.read(id, inForce?.content ?? '');
    try {
      placedCount(content, programme);
      return 'refused';
    } catch {
      return 'unplaceable';
    }
  } catch {
    return 'unreadable';
  }
};

/** False when another version came into force meanwhile: that one has tries of its own. */
const say = async (
  id: DocumentId,
  content: string,
  reason: AsideReason,
  { submissions }: ProjectionServices,
  now: Date,
): Promise<boolean> =>
  untilWritten(async () => {
    const before = await submissions.load(id);
    if (before.inForce?.content !== content) return false;
    if (before.aside) return true;
    const { after, events } = recordAside(before, { at: now.toISOString(), reason }, sha256);
    return (await submissions.append(id, before, after, events)) === 'written' ? true : undefined;
  });

/** Half of its rows may be there. Figures leave them out in any case; the table is not to show them either. */
const clear = async (id: DocumentId, { table }: Ledger, services: ProjectionServices): Promise<void> => {
  const { submissions, ledgers } = services;
  try {
    const mark = await ledgers.progress(table, id);
    // Cleared before, or the next version is in by now.
    if (!mark?.writing) return;
    const { events } = await submissions.load(id);
    // Of no content, so that rows of the runs that failed come too late from here on.
    const begun: Progress = { ...nothingShown, events, failing: mark.failing };
    if (!(await ledgers.setProgress(table, id, begun, { mark }))) return;
    const rows = await ledgers.rowsOf(table, id);
    if (await ledgers.write(table, id, { puts: [], deletes: [...rows.keys()] }, begun))
      await ledgers.setProgress(table, id, { ...nothingShown, events, writing: false }, { mark: begun });
  } catch (error) {
    logger.error('rows set aside were left', { document: documentPath(id), failure: describeError(error) });
  }
};
