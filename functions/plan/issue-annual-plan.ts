/**
 * Issues the plan as a new version of its document: archived under its hash, then one transaction with the event
 * and its approval by the same person. What is issued is what the person has seen, or nothing is: the hash of
 * the draft and the version it was compared with come along. The same request again gives the same answer.
 */
import type { Actor } from '../../shared/ground/access.ts';
import type { AnnualPlan } from '../../shared/plan/annual-plan.ts';
import { planOfContent, rowsOfPlan } from '../../shared/plan/compile-plan.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { Submitted } from '../../shared/submission/events.ts';
import { receiptNumber } from '../../shared/submission/keys.ts';
import { recordIssue } from '../../shared/submission/record.ts';
import type { Content } from '../../shared/submission/submission.ts';
import { sha256 } from '../common/hashes.ts';
import { untilWritten } from '../common/until-written.ts';
import { changesSince } from './changes-since.ts';
import { type Asked, readAsked, refuseAsked, refuseUnprintable, type Typed } from './check-issue.ts';
import { draftPlan, hashOfPlan } from './draft-plan.ts';
import type { IssueServices } from './issue-services.ts';
import { type IssueEvent, issuesOf, planDocument } from './issued-plan.ts';
import { decisionsOn } from './read-decisions.ts';
import { refuseDraft, refuseOtherBase } from './refuse-issue.ts';

export type IssueRequest = Typed & { readonly baseVersion: number; readonly draftHash: string };
export type Issued = { readonly event: IssueEvent; readonly plan: AnnualPlan; readonly repeated: boolean };

/** A round reads the ledgers of a year, so there is time for few. */
const patience = { rounds: 3 };

export const issueAnnualPlan = async (
  year: string,
  request: IssueRequest,
  actor: Actor,
  services: IssueServices,
  now: Date,
): Promise<Issued> => {
  const { programme, submissions, archive } = services;
  const id = planDocument(programme, year);
  const asked = readAsked(request, programme);
  return untilWritten<Issued>(async () => {
    const before = await submissions.load(id);
    const issues = await issuesOf(year, services);
    const repeated = await findRepeated(year, issues, { ...request, asked }, actor, services);
    if (repeated) return repeated;
    refuseOtherBase(issues, request.baseVersion, services);
    refuseAsked(asked, {
      programme,
      year,
      today: todayOf(programme, now),
      earlier: issues.map(({ issue }) => issue),
      decisions: await decisionsOn('plan', year, services),
    });
    const draft = await draftPlan(year, services, now);
    refuseDraft(year, draft, request.draftHash, programme);
    refuseUnprintable(asked, draft.plan, programme);
    const changes = await changesSince(issues.at(-1), draft.plan, services);

    const version = request.baseVersion + 1;
    const issue = { notice: version - 1, ...asked };
    const form = findForm(programme, id.form);
    const content: Content = {
      ...id,
      programme: programme.id,
      formVersion: form.version,
      nil: false,
      certifier: actor.name,
      ...rowsOfPlan(draft.plan),
      issue,
    };
    const text = canonical(content);
    const submitted: Omit<Submitted, 'n'> = {
      type: 'submit',
      at: now.toISOString(),
      by: actor.email,
      byName: actor.name,
      version,
      baseVersion: request.baseVersion,
      content: sha256(text),
      rows: content.rows.length,
      ledgerRows: 0,
      nil: false,
      certifier: actor.name,
      warnings: 0,
      receipt: receiptNumber(id, form.letters, version),
      issue,
      ...(changes && { changes }),
    };
    const { after, events } = recordIssue(before, submitted, sha256);
    await archive.keep(id, submitted.content, text);
    if ((await submissions.append(id, before, after, events)) === 'moved') return undefined;
    return { event: events[0] as IssueEvent, plan: draft.plan, repeated: false };
  }, patience);
};

/** A double click, or a retry after a lost answer: the very issue this request made. */
const findRepeated = async (
  year: string,
  issues: readonly IssueEvent[],
  { baseVersion, draftHash, asked }: Omit<IssueRequest, 'cosigners'> & { readonly asked: Asked },
  actor: Actor,
  { programme, archive }: IssueServices,
): Promise<Issued | undefined> => {
  const event = issues.find(({ version }) => version === baseVersion + 1);
  if (!event || event.by !== actor.email) return undefined;
  if (canonical(event.issue) !== canonical({ ...asked, notice: baseVersion })) return undefined;
  const plan = planOfContent(programme, await archive.read(planDocument(programme, year), event.content));
  return hashOfPlan(plan) === draftHash ? { event, plan, repeated: true } : undefined;
};
