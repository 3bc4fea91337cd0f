/**
 * Makes a ledger table show what is in force of a document. What to show is read from the head at that
 * moment, never from the record that woke us, so records may come twice, late or out of order.
 *
 * The mark says what the table shows. It is set to `writing` first and to its final form last, and rows are written
 * only as long as it stands: a crash in the middle leaves `writing` behind, the next run then compares with the rows that
 * are really there, and what the dead one had under way is refused. The same first write counts the run, before the content is touched, so a content that ends every process that works on it
 * is known by its mark and left alone (CutOff), at no further cost to the others.
 */
import { begunAgain, isCutOff } from '../../shared/submission/aside.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import type { Ledger } from '../../shared/tables/define-table.ts';
import { type Changes, changesTo, ledgerOf, placeRows, projectChanges } from '../../shared/tables/project.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import type { Progress } from '../services/ledgers.ts';

export type ProjectionServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive' | 'ledgers'>;

export type Projected =
  | { readonly outcome: 'nothing-to-do' }
  | {
      readonly outcome: 'projected';
      readonly version: number;
      readonly puts: number;
      readonly deletes: number;
    };

/** Every run so far ended with its process, so this one did not touch the content. */
export class CutOff extends Error {
  override readonly name = 'CutOff';
}

/**
 * @param afresh compare with the rows in the table, and try what was cut off, whatever the mark says (rebuild)
 * @throws CutOff
 */
export const projectDocument = async (
  id: DocumentId,
  services: ProjectionServices,
  now: Date,
  afresh = false,
): Promise<Projected> => {
  const ledger = ledgerOf(id.form);
  if (!ledger) return { outcome: 'nothing-to-do' };
  let compareRows = afresh;
  const attempt = async (): Promise<Projected | undefined> => {
    const mark = await services.ledgers.progress(ledger.table, id);
    // The head after the mark: it is never older than what the mark stands for.
    const state = await services.submissions.load(id);
    if (!compareRows && shows(mark, state.inForce)) return { outcome: 'nothing-to-do' };
    if (!afresh && endsItsProcess(mark, state)) throw new CutOff(documentPath(id));
    const asThere = compareRows || ledger.rekeyed === true;
    const projected = await showInForce(id, ledger, state, mark, asThere, services, now);
    // Another run went ahead while this one was writing, so rows of both may be mixed.
    compareRows = true;
    return projected;
  };
  return untilWritten(attempt);
};

const shows = (mark: Progress | undefined, inForce: Submitted | undefined): boolean =>
  mark ? !mark.writing && mark.content === (inForce?.content ?? '') : inForce === undefined;

const endsItsProcess = (mark: Progress | undefined, { inForce, aside }: DocumentState): boolean =>
  inForce !== undefined && (aside?.reason === 'unfinished' || isCutOff(mark?.failing, inForce.content));

const showInForce = async (
  id: DocumentId,
  ledger: Ledger,
  state: DocumentState,
  mark: Progress | undefined,
  compareRows: boolean,
  services: ProjectionServices,
  now: Date,
): Promise<Projected | undefined> => {
  const { archive, ledgers, programme } = services;
  const { inForce, events } = state;
  const showing = { events, version: inForce?.version ?? 0, content: inForce?.content ?? '' };
  // How often it failed is not forgotten before it succeeds (set-aside.ts).
  const failing = begunAgain(mark?.failing, showing.content, now);
  const begun: Progress = { ...showing, rows: mark?.rows ?? 0, writing: true, failing };
  if (!(await ledgers.setProgress(ledger.table, id, begun, { mark }))) return undefined;
  const content = inForce && (await archive.read(id, inForce.content));
  const changes = await changesOf();
  const wanted: Progress = { ...showing, rows: placeRows(content, ledger, programme).size, writing: false };
  if (!(await ledgers.write(ledger.table, id, changes, begun))) return undefined;
  if (!(await ledgers.setProgress(ledger.table, id, wanted))) return undefined;
  return {
    outcome: 'projected',
    version: wanted.version,
    puts: changes.puts.length,
    deletes: changes.deletes.length,
  };

  async function changesOf(): Promise<Changes> {
    if (mark?.writing || compareRows)
      return changesTo(placeRows(content, ledger, programme), await ledgers.rowsOf(ledger.table, id));
    const before = mark?.content ? await archive.read(id, mark.content) : undefined;
    return projectChanges(content, before, ledger, programme);
  }
};
