/** What is asked before a plan is issued. */
import { limits } from '../../shared/contract/limits.ts';
import { findDecision } from '../../shared/forms/rules/decisions.ts';
import { fill, languages } from '../../shared/ground/bilingual.ts';
import { readDocumentNumber } from '../../shared/ground/document-number.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseWaiting } from '../../shared/plan/plan-waits.ts';
import { type Disclosure, disclosures } from '../../shared/submission/submission.ts';
import { disclosureTexts, noneRegistered } from '../../shared/words/plan.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal, within } from '../google/refusal.ts';
import { type IssueForm, type Issuing, layIssueForm } from '../lay/issue-form.ts';
import type { Draft } from '../lay/plan-cells.ts';
import type { PlanAnswer } from './compile-plan.ts';

export type IssueAnswers = {
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly decision: string;
  readonly disclosure: Disclosure;
  /** '' where the bureau signs alone. */
  readonly cosigners: string;
};

/** Before anything is asked: what would be refused in the end. */
export const refuseUnready = (year: string, { decisions, decisionNeeded, ...awaited }: Draft): void => {
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
export const readTold = (form: IssueForm, draft: Draft): IssueAnswers => {
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
export const askInForm = (desk: Desk, issuing: Issuing, { year, today }: PlanAnswer, draft: Draft): Tab => {
  const tab = layIssueForm(desk, issuing, { year, today, draft });
  tab.activate();
  desk.google.toast(desk.say(planMenu[issuing]), desk.say(planSheet.formLaid, { tab: tab.name() }));
  return tab;
};

export const numbers = ({ say }: Desk, { documentNumber, issuedOn, decision, disclosure }: IssueAnswers) => ({
  document: documentNumber,
  day: issuedOn,
  disclosure: say(disclosureTexts[disclosure]),
  decision: decision || say(planSheet.none),
});
