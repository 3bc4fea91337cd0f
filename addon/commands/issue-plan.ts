/** 下达年度计划 and 调整通知: a form in a tab asks what the document says; chosen again, it is confirmed once and issued. */
import { fill } from '../../shared/ground/bilingual.ts';
import { printNumber } from '../../shared/statistics/table.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { issueFormHere } from '../lay/issue-form.ts';
import type { Draft } from '../lay/plan-cells.ts';
import { layPlanLinks } from '../lay/plan-links.ts';
import { askInForm, type IssueAnswers, numbers, readTold, refuseUnready } from './ask-issue.ts';
import { askYear, draftOf, type PlanAnswer, readPlan, seenYear, wasSeen } from './compile-plan.ts';

export const issue = (
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
  const form = issueFormHere(desk, 'issue');
  const year = form?.year ?? seenYear(desk) ?? askYear(desk, say(planMenu.issue));
  if (year === undefined) return;
  const answer = readPlan(desk, year);
  const draft = draftOf(answer);
  const [first] = answer.issues;
  if (first)
    throw new Refusal('is-issued', fill(planSheet.isIssued, { year, document: first.documentNumber }));
  if (!wasSeen(desk, answer, draft)) throw new Refusal('compile-first', planSheet.compileFirst);
  refuseUnready(year, draft);
  if (!form) {
    askInForm(desk, 'issue', answer, draft);
    return;
  }
  const answers = readTold(form, draft);
  const question = say(planSheet.confirmIssue, {
    year,
    ...numbers(desk, answers),
    ...draft.total,
    budget: printNumber(draft.total.budget / 100, 'money'),
    findings: draft.findings.length,
  });
  if (desk.confirm(planMenu.issue, question)) issue(desk, answer, draft, answers, '');
};
