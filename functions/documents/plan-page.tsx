/**
 * The plan and its change notices as one self-contained page: the notice's own sentences, then totals against
 * targets, balance over the fields and the projects.
 */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { planTexts } from '../../shared/words/plan-paper.ts';
import { DataTable } from './data-table.tsx';
import { besideTables } from './plan/beside-tables.ts';
import { fieldsTable } from './plan/fields-table.ts';
import { annexTitles, titleOf } from './plan/notice-titles.ts';
import { FieldBars, TargetBars } from './plan/plan-bars.tsx';
import { Changes } from './plan/plan-changes.tsx';
import { Head, type Page, Sentences } from './plan/plan-head.tsx';
import { Projects } from './plan/plan-lines.tsx';
import { tidyPaper } from './plan/tidy-paper.ts';
import { totalsTable } from './plan/totals-table.ts';
import { planCss } from './plan-css.ts';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

const writePage = pageInStyle(reportCss + planCss);

const Body = (page: Page) => {
  const { paper, programme, language } = page;
  const titles = annexTitles({ paper, programme });
  const chapters = [
    ...(paper.changes ? [<Changes key="changes" {...page} />] : []),
    <div key="totals">
      <div class="block">
        <TargetBars {...page} />
        <DataTable table={totalsTable({ paper, programme })} language={language} />
        <ul class="notes">
          <li>{programme.targetNote[language]}</li>
        </ul>
      </div>
      <div class="block">
        <FieldBars {...page} />
        <DataTable table={fieldsTable({ paper, programme })} language={language} />
      </div>
      {besideTables({ paper, programme }).map((table) => (
        <div key={table.id} class="block">
          <DataTable table={table} language={language} />
        </div>
      ))}
    </div>,
    <Projects key="projects" {...page} />,
  ];
  return (
    <main id="plan">
      <Head {...page} />
      <Sentences {...page} />
      {chapters.map((chapter, place) => (
        <section key={titles[place]?.zh} class="chapter">
          <h2>
            <span class="no">{fill(planTexts.annexMark, { number: place + 1 })[language]}</span>
            {titles[place]?.[language]}
          </h2>
          {chapter}
        </section>
      ))}
      <footer>
        <p>{fill(planTexts.copies, { conference: programme.conference })[language]}</p>
        {language === 'zh' ? null : <p>{planTexts.translation[language]}</p>}
      </footer>
    </main>
  );
};

/** The whole page as text; the same plan gives the same bytes. */
export const renderPlanPage = (given: PlanPaper, programme: Programme, language: Language): string => {
  const paper = tidyPaper(given);
  return writePage({
    language,
    title: `${titleOf({ paper, programme })[language]} ${paper.issue.documentNumber}`,
    main: 'plan',
    skip: planTexts.skip[language],
    children: <Body paper={paper} programme={programme} language={language} />,
  });
};
