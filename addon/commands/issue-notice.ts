/** A change of an issued plan, as a notice. */
import { limits } from '../../shared/contract/limits.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal, within } from '../google/refusal.ts';
import { issueFormHere } from '../lay/issue-form.ts';
import { layChanges } from '../lay/lay-plan-checks.ts';
import type { Draft } from '../lay/plan-cells.ts';
import { askInForm, numbers, readTold, refuseUnready } from './ask-issue.ts';
import {
  askYear,
  draftOf,
  type PlanAnswer,
  readPlan,
  rememberSeen,
  seenYear,
  wasSeen,
} from './compile-plan.ts';
import { issue } from './issue-plan.ts';

/** What is to be looked at before the notice, then the form beside it. @returns the tab of the changes */
const layNotice = (desk: Desk, answer: PlanAnswer, draft: Draft, document: string): Tab => {
  const tab = layChanges(desk, draft, document);
  rememberSeen(tab, answer, draft);
  return tab;
};

/** 调整通知: what changed since the last issue, cell by cell, and its notice. */
export const issueNotice = (desk: Desk): void => {
  const { say } = desk;
  const form = issueFormHere(desk, 'notice');
  const year = form?.year ?? seenYear(desk) ?? askYear(desk, say(planMenu.notice));
  if (year === undefined) return;
  const answer = readPlan(desk, year);
  const draft = draftOf(answer);
  const latest = answer.issues[answer.issues.length - 1];
  if (!latest) throw new Refusal('not-issued', fill(planSheet.notIssued, { year }));
  const { documentNumber: document } = latest;
  if (draft.changes.length === 0) throw new Problem('plan-unchanged', { document });
  refuseUnready(year, draft);
  if (!form || !wasSeen(desk, answer, draft)) {
    const changes = layNotice(desk, answer, draft, document);
    const tab = askInForm(desk, 'notice', answer, draft);
    if (form)
      throw new Refusal(
        'changed-since',
        fill(planSheet.changedSince, { tab: changes.name(), form: tab.name() }),
      );
    return;
  }
  const answers = readTold(form, draft);
  const reason = within(limits.reason, form.said('reason'));
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
