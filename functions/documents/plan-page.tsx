/**
 * The plan and its change notices as one self-contained page: the notice's own sentences, then totals against
 * targets, balance over the fields and the projects.
 */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanLine, PlanPaper } from '../../shared/plan/annual-plan.ts';
import { printNumber, type Table } from '../../shared/statistics/table.ts';
import { planTexts } from '../../shared/words/plan-paper.ts';
import { planColumnTexts, planTableTexts } from '../../shared/words/plan-tables.ts';
import { Bars } from './charts.tsx';
import { DataTable, Scroll } from './data-table.tsx';
import { type LineColumn, lineFormat, printLine, printPlanCell } from './plan/line-cells.ts';
import { addressees, annexTitles, noticeText, numeral, titleOf } from './plan/notice-text.ts';
import {
  besideTables,
  changedCells,
  fieldsTable,
  issueFacts,
  targetOf,
  totalsTable,
} from './plan/plan-tables.ts';
import { categorySums, fieldSums } from './plan/plan-totals.ts';
import { tidyPaper } from './plan/tidy-paper.ts';
import { planCss } from './plan-css.ts';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

type Page = { readonly paper: PlanPaper; readonly programme: Programme; readonly language: Language };

const writePage = pageInStyle(reportCss + planCss);

const Head = ({ paper, programme, language }: Page) => (
  <>
    <header class="head">
      <p class="over">{programme.statisticalForm.authority[language]}</p>
      <h1>{titleOf({ paper, programme })[language]}</h1>
      <p class="issue">
        {paper.issue.documentNumber}
        {paper.issue.notice > 0 ? (
          <span class="edition">
            {fill(planTexts.changeNumber, { notice: paper.issue.notice })[language]}
          </span>
        ) : null}
      </p>
    </header>
    <dl class="facts">
      {issueFacts(paper, programme).map(([term, fact]) => (
        <>
          <dt>{term[language]}</dt>
          <dd>{fact[language]}</dd>
        </>
      ))}
    </dl>
  </>
);

const Sentences = ({ paper, programme, language }: Page) => (
  <div class="lead body">
    <p class="to">{addressees({ paper, programme })[language]}</p>
    {noticeText({ paper, programme }).map(({ kind, text }) =>
      kind === 'heading' ? <h2 key={text.zh}>{text[language]}</h2> : <p key={text.zh}>{text[language]}</p>,
    )}
  </div>
);

/** The bars draw what the table beside them says in words: the target's number and the persons planned. */
const TargetBars = ({ paper, programme, language }: Page) => {
  // What nobody has issued has nothing to be drawn against; the table names it.
  const rows = programme.categories.flatMap((category) => {
    const { value } = targetOf(programme, category.code) ?? {};
    return value === undefined
      ? []
      : [{ cells: [category, value, categorySums(paper, category.code).now.persons] }];
  });
  if (rows.length === 0) return null;
  const columns: Table['columns'] = [
    { title: planTableTexts.category, format: 'text' },
    { title: planTableTexts.targetPersons, format: 'count' },
    { title: planTableTexts.persons, format: 'count' },
  ];
  const table: Table = { id: 'target-bars', title: planTableTexts.byCategory, columns, rows, notes: [] };
  return <Bars table={table} language={language} planned={1} actual={2} />;
};

const FieldBars = ({ paper, programme, language }: Page) => {
  const fields = programme.fields.map((field) => ({ field, sums: fieldSums(paper, [field.code]).now }));
  const largest = Math.max(1, ...fields.map(({ sums }) => sums.persons));
  return (
    <ul class="bars fieldbars">
      {fields.map(({ field, sums }) => (
        <li key={field.code} class={sums.projects === 0 ? 'none' : undefined}>
          <span>{field[language]}</span>
          <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
            <rect class="set" y="6" width="100" height="2" />
            <rect class="got" y="2" width={((sums.persons / largest) * 100).toFixed(2)} height="10" />
          </svg>
          <span class="n">
            {sums.projects === 0 ? planTableTexts.noProject[language] : printNumber(sums.persons, 'count')}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Changes = ({ paper, programme, language }: Page) => {
  const words = planTableTexts;
  return (
    <Scroll name={words.changesSheet[language]} columns={5} language={language}>
      <table>
        <thead>
          <tr>
            <th scope="col">{planColumnTexts.code[language]}</th>
            {[planColumnTexts.title, words.change, words.beforeValue, words.afterValue].map((title) => (
              <th key={title.zh} scope="col" class="text">
                {title[language]}
              </th>
            ))}
          </tr>
        </thead>
        {changedCells({ paper, programme }).map((cells) => (
          <tbody key={cells[0]?.code.zh} class="entry">
            {cells.map((cell, i) => (
              <tr key={cell.what.zh}>
                {i === 0 ? (
                  <>
                    <th scope="row" rowSpan={cells.length}>
                      {cell.code[language]}
                    </th>
                    <td class="long" rowSpan={cells.length}>
                      {cell.title[language]}
                    </td>
                  </>
                ) : null}
                <td class="text">{cell.what[language]}</td>
                <td class="long was">{printPlanCell(cell.before, cell.format)[language]}</td>
                <td class="long now">{printPlanCell(cell.after, cell.format)[language]}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};

/** Columns beside the code, in the order of the form. */
const shown: readonly LineColumn[] = [
  'title',
  'field',
  'level',
  'host',
  'unit',
  'when',
  'place',
  'persons',
  'days',
  'hours',
  'budget',
];
const wrapping: ReadonlySet<LineColumn> = new Set(['title', 'field', 'host', 'unit']);

const kindOf = (column: LineColumn): string | undefined =>
  wrapping.has(column) ? 'long' : lineFormat(column) === 'text' ? 'text' : undefined;

type Listed = Page & { readonly lines: readonly PlanLine[]; readonly title: Bilingual };

const Lines = ({ paper, programme, language, lines, title }: Listed) => {
  const reading = { programme, year: paper.plan.year };
  return (
    <Scroll name={title[language]} columns={shown.length + 1} language={language}>
      <table>
        <caption>{title[language]}</caption>
        <thead>
          <tr>
            <th scope="col">{planColumnTexts.code[language]}</th>
            {shown.map((column) => (
              <th key={column} scope="col" class={kindOf(column)}>
                {planColumnTexts[column][language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{printLine(line, 'code', reading)[language]}</th>
              {shown.map((column) => (
                <td key={column} class={kindOf(column)}>
                  {printLine(line, column, reading)[language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const Projects = (page: Page) => {
  const { paper, programme } = page;
  return (
    <div class="lines">
      {programme.categories.map((category, place) => {
        const lines = paper.plan.lines.filter((line) => line.category === category.code);
        const values = { number: numeral(place), category, projects: lines.length };
        return lines.length === 0 ? null : (
          <div key={category.code} class="block">
            <Lines {...page} lines={lines} title={fill(planTableTexts.group, values)} />
          </div>
        );
      })}
    </div>
  );
};

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
