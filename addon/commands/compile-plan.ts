/** 编制年度计划: what the plan of the city would be now, laid out to be looked at before it is issued. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { layFindings } from '../lay/lay-findings.ts';
import { layDraftLines, layTotals } from '../lay/lay-plan.ts';
import { laySimilar } from '../lay/lay-similar.ts';
import type { Draft } from '../lay/plan-cells.ts';

export type PlanAnswer = BodyOf<'readPlan'>;

/** Asks which year, this one unless another is typed; undefined when the person cancels. */
export const askYear = (desk: Desk, title: string): string | undefined => {
  const year = desk.google.formatDate(desk.google.now(), 'yyyy');
  const answer = desk.google.askText(title, desk.say(planSheet.askYear, { year }));
  if (answer === undefined) return undefined;
  const chosen = answer.normalize('NFKC').replace(/年$/, '') || year;
  if (!/^\d{4}$/.test(chosen))
    throw new Refusal('wrong-year', fill(planSheet.wrongYear, { answer: answer.slice(0, 20), year }));
  return chosen;
};

export const readPlan = (desk: Desk, year: string): PlanAnswer => {
  desk.google.toast(desk.say(planMenu.menu), desk.say(planSheet.preparing));
  return desk.api('readPlan', { params: { year } });
};

/** @throws Problem role-missing for those who see the issued plan alone */
export const draftOf = ({ draft }: PlanAnswer): Draft => {
  if (!draft) throw new Problem('role-missing', { action: actionTexts['compile-plan'] });
  return draft;
};

const seenKey = 'zhixin.plan';

/** What was last looked at in this spreadsheet: only that is issued. */
export const rememberSeen = (tab: Tab, { year, version }: PlanAnswer, { hash }: Draft): void =>
  tab.remember(seenKey, `${year} ${version} ${hash}`);
export const wasSeen = ({ google }: Desk, { year, version }: PlanAnswer, { hash }: Draft): boolean =>
  google.tabRemembering(seenKey, `${year} ${version} ${hash}`) !== undefined;

/** Of the draft in front, so that it need not be asked. */
export const seenYear = ({ google }: Desk): string | undefined =>
  google.activeTab().memory()[seenKey]?.split(' ')[0];

export const compilePlan = (desk: Desk): void => {
  const { say } = desk;
  const year = askYear(desk, say(planMenu.compile));
  if (year === undefined) return;
  const answer = readPlan(desk, year);
  const draft = draftOf(answer);
  const total = layTotals(desk, draft);
  const [lines, similar, findings] = [layDraftLines, laySimilar, layFindings].map((lay) =>
    lay(desk, draft).name(),
  ) as [string, string, string];
  rememberSeen(total, answer, draft);
  total.activate();
  const text = say(planSheet.compiled, {
    year,
    ...draft.total,
    findings: draft.findings.length,
    similar: draft.similar.length,
    total: total.name(),
    lines,
    similarTab: similar,
    findingsTab: findings,
  });
  const latest = answer.issues[answer.issues.length - 1];
  const changed = latest
    ? say(planSheet.compiledChanged, { document: latest.documentNumber, count: draft.changes.length })
    : '';
  desk.tell(planMenu.compile, text + changed);
};
