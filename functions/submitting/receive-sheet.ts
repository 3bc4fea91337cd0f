/**
 * What every way of submitting does once it has the cells, in this order: may? → open? → check →
 * pseudonymise → archive → one transaction → receipt. Only the transaction makes it count, so a crash
 * between any two steps leaves nothing half-done, and sending the same again gives the same receipt.
 */

import { limits, printBytes } from '../../shared/contract/limits.ts';
import { isDrop } from '../../shared/form/against-filed.ts';
import type { CheckedSheet, SheetCells } from '../../shared/form/check-sheet.ts';
import {
  type CheckContext,
  type Form,
  numberColumn,
  type Row,
  readsVersion,
} from '../../shared/form/define-form.ts';
import { doubledRows } from '../../shared/form/doubled-rows.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { totalsOf } from '../../shared/form/summarise.ts';
import { isBlank } from '../../shared/form/tidy.ts';
import type { Actor } from '../../shared/ground/access.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { isNameOfSomebody } from '../../shared/submission/certifier.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { inheritPersons, knownPersons, pseudonymise } from '../../shared/submission/pseudonymise.ts';
import { reviewChain } from '../../shared/submission/review-chain.ts';
import type { CellComment, Content, DocumentId } from '../../shared/submission/submission.ts';
import { placedCount } from '../../shared/tables/project.ts';
import { isBound } from '../../shared/tables/references.ts';
import { type Connected, currentCity } from '../common/city.ts';
import { hmacUnder, sha256 } from '../common/hashes.ts';
import { locate, refuseNotOwed } from '../common/locate.ts';
import { readOnce } from '../common/read-once.ts';
import type { Services } from '../common/services.ts';
import { typedName } from '../common/typed-text.ts';
import type { Action, Circumstances } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { movesOf } from '../references/unit-documents.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectErrorCounts } from '../storage/error-counts.ts';
import { connectPlans } from '../storage/plans.ts';
import { connectCityKey } from '../storage/secret.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { checkContext } from './check-context.ts';
import { checkHolding } from './check-holding.ts';
import { checkNothing } from './check-nothing.ts';
import { filedBefore } from './filed-before.ts';
import { keepSubmission } from './keep-submission.ts';
import { readBaseVersion } from './read-base-version.ts';
import { refuseClosed } from './refuse-closed.ts';
import { refuseErrors } from './refuse-errors.ts';

export type SubmitServices = Pick<
  Services,
  | 'city'
  | 'programme'
  | 'directory'
  | 'submissions'
  | 'archive'
  | 'certificates'
  | 'plans'
  | 'errorCounts'
  | 'cityKey'
>;
export type Body = Parameters<Action<'submitForm', SubmitServices>>[0]['body'];
/** A file tells besides which of its row ids were none, and what stands around its cells. */
type Sent = Omit<Body, 'around'> & Pick<SheetCells, 'strangeIds' | 'around'>;
type Checked = {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly issues: readonly Issue[];
};

type Answer = Awaited<ReturnType<Action<'submitForm', SubmitServices>>>;

export const receiveSheet = async (
  body: Sent,
  {
    actor,
    services: given,
    now,
  }: Pick<Circumstances<SubmitServices>, 'services' | 'now'> & { readonly actor: Actor },
): Promise<Answer> => {
  const services = { ...given, archive: readOnce(given.archive) };
  const { programme, submissions } = services;
  const id: DocumentId = { unit: body.unit, form: body.form, period: body.period };
  permit(actor, 'submit', id, programme);
  const { form, unit } = locate(programme, id);
  refuseNotOwed(programme, form, unit);
  await refuseClosed(programme, form, id, todayOf(programme, now), submissions);
  refuseMisfit(form, body);

  // A first version has nothing before it; one that continues another than the last is a conflict in any case.
  const before = body.baseVersion > 0 ? await submissions.load(id) : undefined;
  // Before anything is read that the rows refer to: the transaction holds that it has not moved since.
  const moves = form.review === 'automatic' && isBound(form) ? await movesOf(services, id.unit) : undefined;
  const [known, filed] = await Promise.all([
    checkContext(form, id, now, given),
    before?.version === body.baseVersion ? filedBefore(form, id, before, services.archive) : {},
  ]);
  const context = { ...known, ...filed };
  const checked = body.nil
    ? { rows: [], ids: [], issues: checkNothing(form, context) }
    : await checkRows(form, body, context, services, { id, before });
  refuseDrop(checked.issues, body);
  const content: Content = {
    ...id,
    programme: programme.id,
    formVersion: form.version,
    nil: body.nil,
    certifier: typedName(body.certifier),
    rows: checked.rows,
    ids: checked.ids,
  };
  const canonicalText = canonical(content);
  const hash = sha256(canonicalText);

  const version = body.baseVersion + 1;
  const answers = answersOf(form, body);
  const steps = reviewChain(programme, form, id.unit, content.rows);
  const kept = { hash, canonicalText, content, issues: checked.issues, before, moves };
  return keepSubmission(id, form, kept, services, {
    type: 'submit',
    at: now.toISOString(),
    by: actor.email,
    byName: actor.name,
    version,
    baseVersion: body.baseVersion,
    content: hash,
    rows: content.rows.length,
    ledgerRows: placedCount(content, programme),
    nil: content.nil,
    certifier: content.certifier,
    warnings: checked.issues.filter(({ severity }) => severity === 'warning').length,
    receipt: receiptNumber(id, form.letters, version),
    totals: totalsOf(form, content.rows),
    ...(steps.length && { steps }),
    ...(answers.length && { answers }),
  });
};

/** What the unit says to the reviewer's comments, with no citizen number in it; comments are about columns. */
const answersOf = ({ columns }: Form, { answers = [] }: Body): readonly CellComment[] => {
  const kept = answers
    .filter(({ column }) => column === '' || column in columns)
    .map((answer) => ({ ...answer, text: maskNumbers(answer.text) }));
  if (Buffer.byteLength(JSON.stringify(kept)) > limits.answerBytes)
    throw new Problem('too-large', { limit: printBytes(limits.answerBytes) });
  return kept;
};

/** What can be seen without looking at a single cell. */
const refuseMisfit = (form: Form, { formVersion, certifier, nil, rows }: Body): void => {
  if (!readsVersion(form, formVersion))
    throw new Problem('outdated-form', { version: formVersion, current: form.version });
  const { length } = certifier.trim();
  if (length > limits.certifier) throw new Problem('certifier-too-long', { limit: limits.certifier, length });
  if (!isNameOfSomebody(certifier)) throw new Problem('certifier-missing');
  if (rows.length > limits.rows)
    throw new Problem('too-many-rows', { rows: rows.length, limit: limits.rows });
  const isEmpty = rows.every((cells) => cells.every((cell) => cell === null || isBlank(String(cell))));
  if (nil && !(form.nilAllowed && isEmpty)) throw new Problem('nil-not-allowed');
  if (!nil && isEmpty) throw new Problem('empty-sheet');
};

/** The rows as they are kept: checked, with persons in place of citizen numbers. */
const checkRows = async (
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

/** What is filed may lose much of the version in force, once somebody has said that it is meant. */
const refuseDrop = (issues: readonly Issue[], { dropConfirmed }: Sent): void => {
  const lost = issues.filter(isDrop);
  if (lost.length && !dropConfirmed)
    throw new Problem('drop-unconfirmed', { drop: (lost[0] as Issue).message }, lost);
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

export const connectSubmit = (): Connected<SubmitServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  plans: connectPlans(),
  errorCounts: connectErrorCounts(),
  cityKey: connectCityKey(),
});
