/** An opened workbook checked as a submission would be, without storing anything. */
import type { CheckedSheet } from '../../shared/form/check-sheet.ts';
import type { CheckContext } from '../../shared/form/define-form.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import { knownPersons } from '../../shared/submission/pseudonymise.ts';
import { locate } from '../common/locate.ts';
import { readOnce } from '../common/read-once.ts';
import type { Services } from '../common/services.ts';
import type { Action, Circumstances } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { checkContext } from '../submitting/check-context.ts';
import { checkHolding } from '../submitting/check-holding.ts';
import { filedBefore } from '../submitting/filed-before.ts';
import { readBaseVersion } from '../submitting/read-base-version.ts';
import { type Meant, type OpenWorkbook, openWorkbook } from './open-workbook.ts';

export type CheckServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'plans' | 'submissions' | 'archive'
>;
export type CheckedWorkbook = OpenWorkbook & {
  readonly unit: Unit;
  readonly context: CheckContext;
  readonly checked: CheckedSheet;
};
type Asking = Parameters<Action<'checkWorkbook', CheckServices>>[1];

export const checkFile = async (
  bytes: Uint8Array,
  meant: Meant,
  {
    actor,
    services: all,
    now,
  }: Pick<Asking, 'actor'> & Pick<Circumstances<CheckServices>, 'services' | 'now'>,
): Promise<CheckedWorkbook> => {
  const opened = await openWorkbook(bytes, all.city, meant, (id, programme) =>
    permit(actor, 'read', id, programme),
  );
  const { programme } = opened;
  const services = { ...all, programme, archive: readOnce(all.archive) };
  const { form, id, baseVersion } = opened;
  const { unit } = locate(programme, id);
  // A table of one's own does not say which version it continues: it is held against the last one.
  const continuesLast = !opened.sealed && meant.baseVersion === undefined;
  const state = baseVersion > 0 || continuesLast ? await services.submissions.load(id) : undefined;
  const [known, base, filed] = await Promise.all([
    checkContext(form, id, now, { ...services, archive: all.archive }),
    readBaseVersion(form, id, baseVersion, services, state),
    state && (continuesLast || state.version === baseVersion)
      ? filedBefore(form, id, state, services.archive)
      : {},
  ]);
  const context = { ...known, ...filed, ...(base && { persons: knownPersons(base) }) };
  return { ...opened, unit, ...(await checkHolding(form, opened.grid, context, services)) };
};
