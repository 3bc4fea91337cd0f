/** An opened workbook checked as a submission would be, without storing anything. */
import { type CheckedSheet, checkSheet } from '../../shared/form/check-sheet.ts';
import type { CheckContext } from '../../shared/form/define-form.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import { knownPersons } from '../../shared/submission/pseudonymise.ts';
import { locate } from '../common/locate.ts';
import type { Services } from '../common/services.ts';
import type { Action, Circumstances } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { checkContext } from '../submitting/check-context.ts';
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
  const services = { ...all, programme };
  const { unit } = locate(programme, opened.id);
  const [known, base] = await Promise.all([
    checkContext(opened.form, opened.id, now, services),
    readBaseVersion(opened.form, opened.id, opened.baseVersion, services),
  ]);
  const context = base ? { ...known, persons: knownPersons(base) } : known;
  return { ...opened, unit, context, checked: checkSheet(opened.form, opened.grid, context) };
};
