/**
 * The monthly report as one self-contained page in the manner of an official bulletin: red head, lead
 * paragraph, key figures, numbered sections, definitions, sources, 报/送/发. Nothing
 * carries a style of its own, which the page's policy forbids.
 */
import { type Bilingual, fill, fillOne, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { leftOutLines } from '../../shared/statistics/left-out.ts';
import { changedLines, changedTable } from '../../shared/statistics/print-changed.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { spanOf } from '../../shared/statistics/span.ts';
import { printFigure } from '../../shared/statistics/table.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { reportTexts as words } from '../../shared/words/report.ts';
import { pageTexts, sectionMark, sectionNumber } from '../../shared/words/report-page.ts';
import { ChartOf } from './charts.tsx';
import { DataTable } from './data-table.tsx';
import { printDay } from './plan/print-days.ts';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';
import { SourceList } from './source-list.tsx';
import { reportMain } from './superseded-line.ts';

type Page = { readonly edition: Edition; readonly programme: Programme; readonly language: Language };

const writePage = pageInStyle(reportCss);

const Head = ({ edition, programme, language }: Page) => {
  const { year } = edition.issue;
  return (
    <>
      <header class="head">
        <p class="over">{programme.name[language]}</p>
        <h1>{reportTitle(programme)[language]}</h1>
        <p class="issue">
          {fill(words.issue, edition.issue)[language]}
          {edition.corrects ? (
            <span class="edition">{fill(words.correction, { revision: edition.revision })[language]}</span>
          ) : null}
        </p>
      </header>
      <div class="meta">
        <p>{fill(pageTexts.issuer, { conference: programme.conference })[language]}</p>
        <p>
          {fill(words.period, { year, span: spanOf({ monthIndex: edition.issue.number - 1 }) })[language]}
        </p>
        <p>
          <time dateTime={edition.issued}>{printDay(edition.issued)[language]}</time>
        </p>
      </div>
    </>
  );
};

const mostNamed = 30;
/** Corrected figures at the head of the page, which is handed on by itself; the table at its end has the others. */
const firstFigures = 6;
/** Figures listed on the page; report.json and the CSV have all. */
const mostFigures = 200;

/** unit/form/period as people say it. */
const nameOf = (path: string, programme: Programme, language: Language): string => {
  const { unit, form, period } = parseDocumentPath(path);
  return `${nameOfUnit(programme, unit)[language]} · ${findForm(programme, form).title[language]} · ${period}`;
};

const Changed = ({ edition, programme, language }: Page) => {
  const { corrects } = edition;
  if (!corrects) return null;
  const { documents, revision, figures = [], reason } = corrects;
  return (
    <div class="changed">
      {reason ? <p>{fill(words.recounted, { revision })[language]}</p> : null}
      {documents.length ? (
        <>
          <p>{fill(words.changedLead, { revision, count: documents.length })[language]}</p>
          <ul>
            {documents.slice(0, mostNamed).map((path) => (
              <li key={path}>{nameOf(path, programme, language)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {documents.length > mostNamed ? (
        <p>{fill(words.changedMore, { count: documents.length - mostNamed })[language]}</p>
      ) : null}
      {figures.length ? (
        <>
          <p class="then">{words.changedFirst[language]}</p>
          <ul>
            {changedLines(figures, firstFigures).map((line) => (
              <li key={line.zh}>{line[language]}</li>
            ))}
          </ul>
          {figures.length > firstFigures ? <a href="#changed">{words.changedTable[language]}</a> : null}
        </>
      ) : null}
    </div>
  );
};

const LeftOut = ({ edition, programme, language }: Page) => {
  const [lead, ...lines] = leftOutLines(edition.documents, programme);
  return lead ? (
    <div class="changed">
      <p>{lead[language]}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.zh}>{line[language]}</li>
        ))}
      </ul>
    </div>
  ) : null;
};

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

const Title = ({
  place,
  title,
  language,
}: {
  readonly place: number;
  readonly title: Bilingual;
  readonly language: Language;
}) => (
  <h2>
    <span class="no">
      {fillOne(sectionMark[language], { number: sectionNumber(place)[language] }, language)}
    </span>
    {title[language]}
  </h2>
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
