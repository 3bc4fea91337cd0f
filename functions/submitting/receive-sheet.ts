/**
 * What every way of submitting does once it has the cells, in this order: may? → open? → check →
 * pseudonymise → archive → one transaction → receipt. Only the transaction makes it count, so a crash
 * between any two steps leaves nothing half-done, and sending the same again gives the same receipt.
 */
import { limits, printBytes } from '../../shared/contract/limits.ts';
import { isDrop } from '../../shared/form/against-filed.ts';
import type { Form } from '../../shared/form/define-form.ts';
import { totalsOf } from '../../shared/form/summarise.ts';
import type { Actor } from '../../shared/ground/access.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import { maskNumbers } from '../../shared/ground/mask-numbers.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import { reviewChain } from '../../shared/submission/review-chain.ts';
import type { CellComment, Content, DocumentId } from '../../shared/submission/submission.ts';
import { placedCount } from '../../shared/tables/project.ts';
import { isBound } from '../../shared/tables/references.ts';
import { sha256 } from '../common/hashes.ts';
import { locate, refuseNotOwed } from '../common/locate.ts';
import { readOnce } from '../common/read-once.ts';
import { typedName } from '../common/typed-text.ts';
import type { Action, Circumstances } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { movesOf } from '../references/unit-documents.ts';
import { checkContext } from './check-context.ts';
import { checkNothing } from './check-nothing.ts';
import { checkRows, type Sent } from './check-rows.ts';
import { filedBefore } from './filed-before.ts';
import { keepSubmission } from './keep-submission.ts';
import { refuseClosed } from './refuse-closed.ts';
import { refuseMisfit } from './refuse-misfit.ts';
import type { Body, SubmitServices } from './submit-services.ts';

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

/** What is filed may lose much of the version in force, once somebody has said that it is meant. */
const refuseDrop = (issues: readonly Issue[], { dropConfirmed }: Sent): void => {
  const lost = issues.filter(isDrop);
  if (lost.length && !dropConfirmed)
    throw new Problem('drop-unconfirmed', { drop: (lost[0] as Issue).message }, lost);
};
