/** 下达年度计划 and 变更通知: asks what the document says, confirms, issues what was looked at, shows the links. */
import { limits } from '../../shared/contract/limits.ts';
import { findDecision } from '../../shared/forms/decisions.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { readDocumentNumber } from '../../shared/ground/document-number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseWaiting } from '../../shared/plan/plan-waits.ts';
import { printNumber } from '../../shared/statistics/table.ts';
import { type Disclosure, disclosures } from '../../shared/submission/submission.ts';
import { disclosureTexts, noneRegistered } from '../../shared/words/plan.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal, within } from '../google/refusal.ts';
import { layChanges } from '../lay/lay-plan-checks.ts';
import type { Draft } from '../lay/plan-cells.ts';
import { layPlanLinks } from '../lay/plan-links.ts';
import { askYear, draftOf, type PlanAnswer, readPlan, rememberSeen, wasSeen } from './compile-plan.ts';

type IssueAnswers = {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly decision: string;
  readonly disclosure: Disclosure;
};

/** Before anything is asked: what would be refused in the end. */
const refuseUnready = (year: string, { decisions, decisionNeeded, ...awaited }: Draft): void => {
  refuseWaiting(awaited);
  if (decisions.length === 0 && decisionNeeded)
    throw new Problem('decision-missing', { year, list: noneRegistered });
};

/** The decision it rests on, chosen from the register by number; undefined when the person cancels. */
const askDecision = ({ google, say }: Desk, title: string, { decisions }: Draft): string | undefined => {
  if (decisions.length === 0) return '';
  const list = decisions
    .map(({ name, heldOn, topic }, i) => say(planSheet.decisionLine, { number: i + 1, name, heldOn, topic }))
    .join('\n');
  const answer = google.askText(title, say(planSheet.askDecision, { list }));
  if (answer === undefined) return undefined;
  const chosen = decisions[Number(answer.normalize('NFKC')) - 1] ?? findDecision(decisions, answer);
  // What is not in the list is refused by the bureau's side, which tells what is.
  return chosen ? chosen.name : within(limits.conferenceDecision, answer);
};

/** May the public read it? undefined when the person cancels. */
const askDisclosure = ({ google, say }: Desk, title: string): Disclosure | undefined => {
  const answer = google.askText(title, say(disclosureTexts.question));
  if (answer === undefined) return undefined;
  const chosen = answer === '' ? 'public' : disclosures[Number(answer.normalize('NFKC')) - 1];
  if (!chosen) throw new Refusal('wrong-disclosure', fill(disclosureTexts.wrong, { answer }));
  return chosen;
};

/** Number, day, decision and whether it is public; undefined when the person cancels one of them. */
const askTold = (
  desk: Desk,
  title: string,
  { year, today }: PlanAnswer,
  draft: Draft,
): IssueAnswers | undefined => {
  const { google, say } = desk;
  const typed = google.askText(title, say(planSheet.askNumber, { year }));
  if (typed === undefined) return undefined;
  const documentNumber = readDocumentNumber(typed);
  if (documentNumber === undefined)
    throw new Problem('document-number-invalid', { number: typed.slice(0, 30), year });
  const day = google.askText(title, say(planSheet.askDay, { today }));
  if (day === undefined) return undefined;
  const decision = askDecision(desk, title, draft);
  if (decision === undefined) return undefined;
  const disclosure = askDisclosure(desk, title);
  return disclosure && { documentNumber, issuedOn: day || today, decision, disclosure };
};

const numbers = ({ say }: Desk, { documentNumber, issuedOn, decision, disclosure }: IssueAnswers) => ({
  document: documentNumber,
  day: issuedOn,
  disclosure: say(disclosureTexts[disclosure]),
  decision: decision || say(planSheet.none),
});

const issue = (
  desk: Desk,
  { year, version }: PlanAnswer,
  draft: Draft,
  told: IssueAnswers,
  reason: string,
): void => {
  const issued = desk.api('issuePlan', {
    params: { year },
    body: { ...told, reason, baseVersion: version, draftHash: draft.hash },
  });
  const { documentNumber: document, projects, links } = issued;
  const text = desk.say(planSheet.issuedText, { document, projects });
  layPlanLinks(desk, desk.say(planSheet.issuedTitle), [{ text, links }]).activate();
  desk.google.toast(desk.say(planSheet.issuedTitle), text);
};

/** 下达年度计划 */
export const issuePlan = (desk: Desk): void => {
  const { say } = desk;
  const title = say(planMenu.issue);
  const year = askYear(desk, title);
  if (year === undefined) return;
  const answer = readPlan(desk, year);
  const draft = draftOf(answer);
  const [first] = answer.issues;
  if (first)
    throw new Refusal('is-issued', fill(planSheet.isIssued, { year, document: first.documentNumber }));
  if (!wasSeen(desk, answer, draft)) throw new Refusal('compile-first', planSheet.compileFirst);
  refuseUnready(year, draft);
  const answers = askTold(desk, title, answer, draft);
  if (!answers) return;
  const question = say(planSheet.confirmIssue, {
    year,
    ...numbers(desk, answers),
    ...draft.total,
    budget: printNumber(draft.total.budget / 100, 'money'),
    findings: draft.findings.length,
  });
  if (desk.confirm(planMenu.issue, question)) issue(desk, answer, draft, answers, '');
};

/** 变更通知: what changed since the last issue, cell by cell, and its notice. */
export const issueNotice = (desk: Desk): void => {
  const { google, say } = desk;
  const title = say(planMenu.notice);
  const year = askYear(desk, title);
  if (year === undefined) return;
  const answer = readPlan(desk, year);
  const draft = draftOf(answer);
  const latest = answer.issues[answer.issues.length - 1];
  if (!latest) throw new Refusal('not-issued', fill(planSheet.notIssued, { year }));
  const { documentNumber: document } = latest;
  if (draft.changes.length === 0) throw new Problem('plan-unchanged', { document });
  refuseUnready(year, draft);
  const tab = layChanges(desk, draft, document);
  rememberSeen(tab, answer, draft);
  tab.activate();
  google.flush();
  const answers = askTold(desk, title, answer, draft);
  if (!answers) return;
  const reason = google.askText(title, say(planSheet.askReason));
  if (reason === undefined) return;
  if (reason === '') throw new Problem('reason-missing', { action: planMenu.notice });
  within(limits.reason, reason);
  const count = (kind: Draft['changes'][number]['kind']) =>
    draft.changes.filter((change) => change.kind === kind).length;
  const question = say(planSheet.confirmNotice, {
    year,
    notice: answer.version,
    ...numbers(desk, answers),
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    ...draft.total,
    reason,
  });
  if (desk.confirm(planMenu.notice, question)) issue(desk, answer, draft, answers, reason);
};
