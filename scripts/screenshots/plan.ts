/** The annual plan: the tabs of what is compiled, and the papers of what was issued. */
import { drawPlan } from '../../functions/documents/plan-pdf.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { planMenu, planSheet } from '../../shared/words/plan-sheet.ts';
import { keep, keepPage } from './camera.ts';
import type { Show } from './seat.ts';

const tabs = {
  totalTab: 'totals',
  linesTab: 'lines',
  similarTab: 'similar',
  findingsTab: 'findings',
} as const;

export const showPlanTabs: Show = async ({ desk, language }) => {
  const name = (tab: Bilingual): string => tab[language].replace('{year}', '2015');
  await desk.choose(planMenu.menu[language], planMenu.compile[language]);
  await desk.answer('');
  await desk.dialog.waitFor();
  await keep(desk, `compiled-${language}`);
  await desk.answer(true);
  await desk.idle();
  await desk.closeToasts();
  for (const tab of Object.keys(tabs) as (keyof typeof tabs)[]) {
    await desk.show(name(planSheet[tab]));
    await keep(desk, `plan-${tabs[tab]}-${language}`);
  }
};

/** The first two pages of a paper side by side, without what the drawing holds for selecting its text. */
const spread = (svg: string): string => {
  const page = (number: number) =>
    `<div style="width:595px;height:842px;overflow:hidden;background:#fff"><div style="margin-top:${-842 * number}px">${svg}</div></div>`;
  return `<style>foreignObject,script{display:none}body{margin:0;background:#dfe4ea}main{zoom:.75;display:flex;gap:20px;justify-content:center;padding:14px}</style><main>${page(0)}${page(1)}</main>`;
};

export const showIssued: Show = async ({ desk, language }, system) => {
  await desk.choose(planMenu.menu[language], planMenu.view[language]);
  await desk.answer('');
  await desk.dialog.waitFor();
  await keep(desk, `issued-${language}`);
  await desk.answer(true);
  await desk.idle();
  const { issues } = await system.api<{ issues: { links: { [file: string]: string } }[] }>(
    desk.email,
    '/plans/2015',
  );
  for (const [notice, { links }] of issues.entries()) {
    await keepPage(
      system.browser,
      { url: links[`${language}.html`] as string },
      `plan-page-${notice}-${language}`,
    );
    const name = `plan-pdf-${notice}-${language}`;
    const paper = JSON.parse(await system.reportText(`plans/2015/${notice}`, 'paper.json')) as PlanPaper;
    const svg = drawPlan(paper, findProgramme(paper.plan.programme), language);
    await keepPage(system.browser, { html: spread(svg) }, name, 660);
  }
};
