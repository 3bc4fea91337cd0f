/** 查看已下达的计划: the plan in force in a tab, and links to the documents of the plan and all its notices. */
import { fill } from '../../shared/ground/bilingual.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import type { Desk } from '../google/desk.ts';
import { Refusal } from '../google/refusal.ts';
import { layIssued } from '../lay/lay-plan.ts';
import { layPlanLinks } from '../lay/plan-links.ts';
import { askYear } from './compile-plan.ts';

export const viewPlan = (desk: Desk): void => {
  const { say } = desk;
  const year = askYear(desk, say(planMenu.view));
  if (year === undefined) return;
  const { plan, issues } = desk.api('readPlan', { params: { year } });
  if (!plan) throw new Refusal('nothing-issued', fill(planSheet.nothingIssued, { year }));
  const listed = issues.map(
    ({ notice, documentNumber: document, issuedOn: day, byName: by, projects, links }) => ({
      text: say(planSheet.issueLine, {
        kind: notice === 0 ? planSheet.kindPlan : fill(planSheet.kindNotice, { notice }),
        document,
        day,
        by,
        projects,
      }),
      links,
    }),
  );
  const apart = desk.language === 'zh' ? '；' : '; ';
  const papers = layPlanLinks(desk, say(planMenu.view), listed);
  layIssued(desk, plan, listed.map(({ text }) => text).join(apart)).activate();
  desk.google.toast(say(planMenu.view), say(planSheet.papersIn, { tab: papers.name() }));
};
