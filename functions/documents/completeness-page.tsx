/**
 * Who owes what as one self-contained page in the manner of the monthly report, whose style and parts it
 * uses: figures, the matrix of units and forms, rates with bars, who is overdue, who has an extension. A
 * status is told by a sign, a word and a colour, so that it can be read without colour.
 */

import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { bureauName, type Programme } from '../../shared/ground/define-programme.ts';
import { periodName, yearOf } from '../../shared/ground/period.ts';
import { daysOffNote } from '../../shared/programme/days-off.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { completenessDefinitions } from '../../shared/words/completeness-definitions.ts';
import { localTime } from '../common/local-time.ts';
import { countDocuments, type Overview } from '../completeness/completeness.ts';
import { SetAside } from './completeness-aside.tsx';
import { CountBars } from './completeness-bars.tsx';
import { completenessCss } from './completeness-css.ts';
import { Figures, summaryOf } from './completeness-figures.tsx';
import { Extensions, Late } from './completeness-lists.tsx';
import { Matrix } from './completeness-matrix.tsx';
import type { Page } from './completeness-table.tsx';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

const writePage = pageInStyle(reportCss + completenessCss);

const Head = ({ overview, programme, language }: Page) => (
  <>
    <header class="head">
      <p class="over">{programme.name[language]}</p>
      <h1>{words.pageTitle[language]}</h1>
      <p class="issue">{fill(words.period, { period: periodName(overview.period) })[language]}</p>
    </header>
    <div class="meta">
      <p>{bureauName(programme)[language]}</p>
      <p>
        <time dateTime={overview.at}>
          {fill(words.at, { at: localTime(programme, overview.at) })[language]}
        </time>
      </p>
    </div>
  </>
);

/** Due days in years whose days off nobody knows yet. */
const calendarNotes = ({ overview, programme }: Page): readonly Bilingual[] =>
  [...new Set(overview.documents.map(({ due }) => yearOf(due)))].flatMap(
    (year) => daysOffNote(programme, year) ?? [],
  );

const Body = (page: Page) => {
  const { overview, programme, language } = page;
  const { documents, units } = overview;
  const counts = countDocuments(documents);
  const forms = [...new Set(documents.map(({ form }) => form))];
  const unitCounts = units.map(({ code, name }) => ({
    title: name,
    counts: countDocuments(documents.filter(({ unit }) => unit === code)),
  }));
  const formCounts = forms.map((form) => ({
    title: findForm(programme, form).title,
    counts: countDocuments(documents.filter((document) => document.form === form)),
  }));
  const lead = documents.length ? summaryOf(counts) : words.nothing;
  return (
    <main id="content">
      <Head {...page} />
      <div class="lead">
        <p>{lead[language]}</p>
      </div>
      {documents.length ? (
        <>
          <Figures counts={counts} language={language} />
          <section class="chapter">
            <h2>{words.matrix[language]}</h2>
            <Matrix {...page} />
          </section>
          <SetAside {...page} />
          <section class="chapter">
            <h2>{words.lateUnits[language]}</h2>
            <Late {...page} />
          </section>
          <section class="chapter">
            <h2>{words.extensions[language]}</h2>
            <Extensions {...page} />
          </section>
          <section class="chapter">
            <h2>{words.formRates[language]}</h2>
            <CountBars rows={formCounts} language={language} />
          </section>
          <section class="chapter">
            <h2>{words.rates[language]}</h2>
            <CountBars rows={unitCounts} language={language} />
          </section>
        </>
      ) : null}
      <section class="chapter">
        <h2>{words.definitions[language]}</h2>
        <ol class="defs">
          {[...completenessDefinitions, ...calendarNotes(page)].map((definition) => (
            <li key={definition.zh}>{definition[language]}</li>
          ))}
        </ol>
      </section>
    </main>
  );
};

/** The whole page as text. */
export const renderCompleteness = (overview: Overview, programme: Programme, language: Language): string =>
  writePage({
    language,
    title: `${words.pageTitle[language]} ${periodName(overview.period)[language]}`,
    main: 'content',
    skip: words.skip[language],
    children: <Body overview={overview} programme={programme} language={language} />,
  });
