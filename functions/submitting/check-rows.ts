/** From cells to rows as they are kept. */

import type { CheckedSheet, SheetCells } from '../../shared/form/check-sheet.ts';
import { type CheckContext, type Form, numberColumn, type Row } from '../../shared/form/define-form.ts';
import { doubledRows } from '../../shared/form/doubled-rows.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { isBlank } from '../../shared/form/tidy.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { inheritPersons, knownPersons, pseudonymise } from '../../shared/submission/pseudonymise.ts';
import type { Content, DocumentId } from '../../shared/submission/submission.ts';
import { hmacUnder } from '../common/hashes.ts';
import { checkHolding } from './check-holding.ts';
import { readBaseVersion } from './read-base-version.ts';
import { refuseErrors } from './refuse-errors.ts';
import type { Body, SubmitServices } from './submit-services.ts';

/** A file tells besides which of its row ids were none, and what stands around its cells. */
export type Sent = Omit<Body, 'around'> & Pick<SheetCells, 'strangeIds' | 'around'>;
type Checked = {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly issues: readonly Issue[];
};

/** The rows as they are kept: checked, with persons in place of citizen numbers. */
export const checkRows = async (
  form: Form,
  sheet: Sent,
  context: CheckContext,
  services: SubmitServices,
  { id, before }: { readonly id: DocumentId; readonly before: DocumentState | undefined },
): Promise<Checked> => {
  const base = lacksNumbers(form, sheet)
    ? await readBaseVersion(form, id, sheet.baseVersion, services, before)
    : undefined;
  const known = base ? { ...context, persons: knownPersons(base) } : context;
  const { checked } = await checkHolding(form, sheet, known, services);
  refuseErrors(checked.issues);
  if (checked.rows.length === 0) throw new Problem('empty-sheet');
  const kept = await withoutNumbers(form, checked, base, services);
  return { rows: kept, ids: checked.ids, issues: checked.issues };
};

/** A large roster takes long to read: only rows that came without their number need the version before. */
const lacksNumbers = (form: Form, { headers, rows }: Pick<Body, 'headers' | 'rows'>): boolean => {
  const numbers = numberColumn(form);
  if (numbers === undefined) return false;
  const at = matchHeaders(form, headers).columnAt.indexOf(numbers);
  return rows.some((cells) => isBlank(cells[at]) && !cells.every(isBlank));
};

/**
 * The key is only fetched for a form that holds citizen numbers. Whether a row that came without a number
 * doubles another one can only be found here, where both are persons.
 */
const withoutNumbers = async (
  form: Form,
  checked: CheckedSheet,
  base: Content | undefined,
  { cityKey }: SubmitServices,
): Promise<readonly Row[]> => {
  const numbers = numberColumn(form);
  if (numbers === undefined || checked.rows.length === 0) return checked.rows;
  const named = pseudonymise(form, checked.rows, hmacUnder(await cityKey()));
  const rows = inheritPersons({ rows: named, ids: checked.ids }, base);
  const key = form.rowKey.map((name) => (name === numbers ? 'person' : name));
  if (base) refuseErrors([...doubledRows(form, { ...checked, rows }, key), ...checked.issues]);
  return rows;
};
