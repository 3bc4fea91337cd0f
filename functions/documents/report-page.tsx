/**
 * The monthly report as one self-contained page in the manner of an official bulletin: red head, lead
 * paragraph, key figures, numbered sections, definitions, sources, 报/送/发. Nothing
 * carries a style of its own, which the page's policy forbids.
 */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { changedTable } from '../../shared/statistics/print-changed.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { printFigure } from '../../shared/statistics/table.ts';
import { reportTexts as words } from '../../shared/words/report.ts';
import { pageTexts } from '../../shared/words/report-page.ts';
import { ChartOf } from './charts.tsx';
import { DataTable } from './data-table.tsx';
import { Changed, firstFigures, LeftOut } from './report-changed.tsx';
import { reportCss } from './report-css.ts';
import { Head, type Page, Title } from './report-head.tsx';
import { pageInStyle } from './self-contained-page.tsx';
import { SourceList } from './source-list.tsx';
import { reportMain } from './superseded-line.ts';

const writePage = pageInStyle(reportCss);
/** Figures listed on the page; report.json and the CSV have all. */
const mostFigures = 200;

const KeyFigures = ({ edition, language }: Page) => (
  <ul class="keys">
    {edition.headlines.map(({ title, value, format, note }) => {
      const printed = printFigure(value, format);
      return (
        <li key={title.zh}>
          <span class="t">{title[language]}</span>
          <span class={printed.length > 11 ? 'v long' : 'v'}>{printed}</span>
          <span class="n">{note[language]}</span>
        </li>
      );
    })}
  </ul>
);

const Body = (page: Page) => {
  const { edition, programme, language } = page;
  const { figures = [] } = edition.corrects ?? {};
  const titles = [
    ...edition.sections.map(({ id, title }) => ({ id, title })),
    ...(figures.length > firstFigures ? [{ id: 'changed', title: words.changedTable }] : []),
    { id: 'definitions', title: words.definitions },
    { id: 'sources', title: words.sources },
  ];
  const placeOf = (id: string): number => titles.findIndex((title) => title.id === id);
  return (
    <main id={reportMain}>
      <Head {...page} />
      <Changed {...page} />
      <LeftOut {...page} />
      <div class="lead">
        <p>{edition.lead.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ')}</p>
      </div>
      <KeyFigures {...page} />
      <nav aria-label={words.contents[language]}>
        <ol>
          {titles.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title[language]}</a>
            </li>
          ))}
        </ol>
      </nav>
      {edition.sections.map(({ id, title, tables }, place) => (
        <section key={id} id={id} class="chapter">
          <Title place={place} title={title} language={language} />
          {tables.map((table) => (
            <div key={table.id} class={table.chart?.kind === 'line' ? 'block pair' : 'block'}>
              <ChartOf table={table} language={language} />
              <div>
                <DataTable table={table} language={language} />
              </div>
            </div>
          ))}
        </section>
      ))}
      {figures.length > firstFigures ? (
        <section id="changed" class="chapter">
          <Title place={placeOf('changed')} title={words.changedTable} language={language} />
          <DataTable table={changedTable(figures, mostFigures)} language={language} />
        </section>
      ) : null}
      <section id="definitions" class="chapter">
        <Title place={placeOf('definitions')} title={words.definitions} language={language} />
        <ol class="defs">
          {edition.definitions.map((definition) => (
            <li key={definition.zh}>{definition[language]}</li>
          ))}
        </ol>
      </section>
      <section id="sources" class="chapter">
        <Title place={placeOf('sources')} title={words.sources} language={language} />
        <SourceList edition={edition} programme={programme} language={language} />
      </section>
      <footer>
        <p>{fill(pageTexts.reportTo, { conference: programme.conference })[language]}</p>
        <p>{pageTexts.sendTo[language]}</p>
        <p>{pageTexts.distribute[language]}</p>
      </footer>
    </main>
  );
};

/** The whole page as text; the same edition gives the same bytes. */
export const renderReport = (edition: Edition, programme: Programme, language: Language): string =>
  writePage({
    language,
    title: `${reportTitle(programme)[language]} ${fill(words.issue, edition.issue)[language]}`,
    main: reportMain,
    skip: words.skip[language],
    children: <Body edition={edition} programme={programme} language={language} />,
  });
