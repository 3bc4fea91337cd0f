/** 下达年度计划 and 调整通知: a form in a tab asks what the document says; chosen again, it is confirmed once and issued. */
import { limits } from '../../shared/contract/limits.ts';
import { findDecision } from '../../shared/forms/decisions.ts';
import { fill, languages } from '../../shared/ground/bilingual.ts';
import { readDocumentNumber } from '../../shared/ground/document-number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseWaiting } from '../../shared/plan/plan-waits.ts';
import { printNumber } from '../../shared/statistics/table.ts';
import { type Disclosure, disclosures } from '../../shared/submission/submission.ts';
import { disclosureTexts, noneRegistered } from '../../shared/words/plan.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal, within } from '../google/refusal.ts';
import { type IssueForm, type Issuing, issueFormHere, layIssueForm } from '../lay/issue-form.ts';
import { layChanges } from '../lay/lay-plan-checks.ts';
import type { Draft } from '../lay/plan-cells.ts';
import { layPlanLinks } from '../lay/plan-links.ts';
import {
  askYear,
  draftOf,
  type PlanAnswer,
  readPlan,
  rememberSeen,
  seenYear,
  wasSeen,
} from './compile-plan.ts';

type IssueAnswers = {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly decision: string;
  readonly disclosure: Disclosure;
  /** '' where the bureau signs alone. */
  readonly cosigners: string;
};

/** Before anything is asked: what would be refused in the end. */
const refuseUnready = (year: string, { decisions, decisionNeeded, ...awaited }: Draft): void => {
  refuseWaiting(awaited);
  if (decisions.length === 0 && decisionNeeded)
    throw new Problem('decision-missing', { year, list: noneRegistered });
};

/** The decision it rests on, chosen from the register; what is not in it is refused by the bureau's side, which tells what is. */
const readDecision = (form: IssueForm, { decisions }: Draft): string => {
  if (decisions.length === 0) return '';
  const answer = form.said('decision');
  // As the form lists them: by their names, or by the numbers before them.
  const chosen =
    decisions.find(({ name }, i) => name === answer || String(i + 1) === answer) ??
    findDecision(decisions, answer);
  return chosen ? chosen.name : within(limits.conferenceDecision, answer);
};

const readDisclosure = (form: IssueForm): Disclosure => {
  const answer = form.said('disclosure');
  const chosen = disclosures.find((each) =>
    languages.some((language) => disclosureTexts[each][language] === answer),
  );
  if (!chosen)
    throw new Refusal('wrong-disclosure', fill(disclosureTexts.wrong, { answer: answer.slice(0, 20) }));
  return chosen;
};

/** @throws Refusal or Problem at the first field that is empty or cannot be read */
const readTold = (form: IssueForm, draft: Draft): IssueAnswers => {
  const typed = form.said('number');
  const documentNumber = readDocumentNumber(typed);
  if (documentNumber === undefined)
    throw new Problem('document-number-invalid', { number: typed.slice(0, 30), year: form.year });
  return {
    documentNumber,
    issuedOn: form.day('day'),
    decision: readDecision(form, draft),
    disclosure: readDisclosure(form),
    cosigners: within(limits.reason, form.found('cosigners')),
  };
};

/** The form is filled in first, and the command chosen again. */
const askInForm = (desk: Desk, issuing: Issuing, { year, today }: PlanAnswer, draft: Draft): Tab => {
  const tab = layIssueForm(desk, issuing, { year, today, draft });
  tab.activate();
  desk.google.toast(desk.say(planMenu[issuing]), desk.say(planSheet.formLaid, { tab: tab.name() }));
  return tab;
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
