/**
 * Who owes what as one self-contained page in the manner of the monthly report, whose style and parts it
 * uses: figures, the matrix of units and forms, rates with bars, who is overdue, who has an extension. A
 * status is told by a sign, a word and a colour, so that it can be read without colour.
 */

import { type Bilingual, fill, joinNames, type Language, listNames } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { bureauName, type Programme } from '../../shared/ground/define-programme.ts';
import { periodName, yearOf } from '../../shared/ground/period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { daysOffNote } from '../../shared/programme/reporting-calendar.ts';

import { completeRate, onTimeRate } from '../../shared/statistics/completeness-rates.ts';
import { runningCount, runningShare } from '../../shared/statistics/running-text.ts';
import { notAvailable, printNumber } from '../../shared/statistics/table.ts';
import { waitedUntil } from '../../shared/submission/aside.ts';
import type { Completeness } from '../../shared/submission/owed.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { completenessDefinitions, completenessTexts as words } from '../../shared/words/completeness.ts';
import { leadTexts } from '../../shared/words/report.ts';
import { localTime } from '../common/local-time.ts';
import { countDocuments, type Overview } from '../completeness/completeness.ts';
import { CountBars } from './completeness-bars.tsx';
import { completenessCss } from './completeness-css.ts';
import { Matrix } from './completeness-matrix.tsx';
import { Scroll } from './data-table.tsx';
import { reportCss } from './report-css.ts';
import { pageInStyle } from './self-contained-page.tsx';

const writePage = pageInStyle(reportCss + completenessCss);

export type Page = {
  readonly overview: Overview;
  readonly programme: Programme;
  readonly language: Language;
};

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

const percent = (rate: number | null): string =>
  rate === null ? notAvailable : `${printNumber(rate, 'share')}%`;

const Figures = ({ counts, language }: { readonly counts: Completeness; readonly language: Language }) => {
  const filed = counts.onTime + counts.late;
  const figures: [Bilingual, string, Bilingual?][] = [
    [words.due, String(counts.due)],
    [words.completeRate, percent(completeRate(counts)), fill(words.ofDue, { count: filed })],
    [words.onTimeRate, percent(onTimeRate(counts)), fill(words.onTimeCount, { count: counts.onTime })],
    [words.late, String(counts.late)],
    [words.pending, String(counts.pending)],
    [words.missing, String(counts.missing)],
  ];
  return (
    <ul class="keys">
      {figures.map(([title, value, note]) => (
        <li key={title.zh}>
          <span class="t">{title[language]}</span>
          <span class="v">{value}</span>
          {note ? <span class="n">{note[language]}</span> : null}
        </li>
      ))}
    </ul>
  );
};

/** A list of documents with two more columns, or the sentence that there is none. */
const DocumentTable = ({
  rows,
  heads,
  none,
  name,
  language,
}: {
  readonly rows: readonly (readonly [Bilingual, ...string[]])[];
  readonly heads: readonly Bilingual[];
  readonly none: Bilingual;
  readonly name: Bilingual;
  readonly language: Language;
}) =>
  rows.length === 0 ? (
    <p class="plain">{none[language]}</p>
  ) : (
    <Scroll name={name[language]} columns={heads.length} language={language}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.zh} scope="col" class="text">
                {head[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([unit, ...cells]) => (
            <tr key={`${unit.zh}${cells.join()}`}>
              <th scope="row">{unit[language]}</th>
              {cells.map((cell, i) => (
                <td key={heads[i + 1]?.zh} class="words">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );

/** A unit and what of it is overdue, form by form with its periods. */
const Late = ({ overview, programme, language }: Page) => {
  const late = overview.documents.filter(({ status }) => status === 'overdue' || status === 'locked');
  const listOf = (code: string): string => {
    const ofUnit = late.filter(({ unit }) => unit === code);
    return [...new Set(ofUnit.map(({ form }) => form))]
      .map((form) => {
        const periods = ofUnit
          .filter((each) => each.form === form)
          .map(({ period }) => periodName(period)[language]);
        const title = findForm(programme, form).title[language];
        return language === 'zh'
          ? `${title}（${joinNames(periods, 'zh')}）`
          : `${title} (${joinNames(periods, 'en')})`;
      })
      .join(language === 'zh' ? '；' : '; ');
  };
  const units = overview.units.filter(({ code }) => late.some(({ unit }) => unit === code));
  return (
    <DocumentTable
      name={words.lateUnits}
      none={words.nobodyLate}
      heads={[words.unit, words.lateCount, words.form]}
      rows={units.map(({ code, name }) => [
        name,
        String(late.filter(({ unit }) => unit === code).length),
        listOf(code),
      ])}
      language={language}
    />
  );
};

const Extensions = ({ overview, programme, language }: Page) => (
  <DocumentTable
    name={words.extensions}
    none={words.noExtensions}
    heads={[words.unit, words.form, words.until, words.reason]}
    rows={overview.documents.flatMap(({ unit, form, period, extension }) =>
      extension
        ? [
            [
              nameOfUnit(programme, unit),
              `${findForm(programme, form).title[language]} · ${periodName(period)[language]}`,
              extension.until,
              extension.reason,
            ] as const,
          ]
        : [],
    )}
    language={language}
  />
);

/** What counts as filed and is in no figure all the same. */
const SetAside = ({ overview, programme, language }: Page) => {
  const rows = overview.documents.flatMap(({ unit, form, period, aside }) =>
    aside
      ? [
          [
            nameOfUnit(programme, unit),
            `${findForm(programme, form).title[language]} · ${periodName(period)[language]}`,
            asideTexts.reasons[aside.reason][language],
            localTime(programme, waitedUntil(aside)),
          ] as const,
        ]
      : [],
  );
  return rows.length === 0 ? null : (
    <section class="chapter">
      <h2>{asideTexts.title[language]}</h2>
      <DocumentTable
        name={asideTexts.title}
        none={asideTexts.title}
        heads={[words.unit, words.form, asideTexts.cause, asideTexts.waited]}
        rows={rows}
        language={language}
      />
    </section>
  );
};

/** Due days in years whose days off nobody knows yet. */
const calendarNotes = ({ overview, programme }: Page): readonly Bilingual[] =>
  [...new Set(overview.documents.map(({ due }) => yearOf(due)))].flatMap(
    (year) => daysOffNote(programme, year) ?? [],
  );

const summaryOf = (counts: Completeness): Bilingual => {
  const named = [
    [leadTexts.onTime, counts.onTime],
    [leadTexts.late, counts.late],
    [words.inReview, counts.pending],
    [leadTexts.missing, counts.missing],
  ] as const;
  return fill(words.summary, {
    due: runningCount(counts.due),
    list: listNames(
      named.flatMap(([text, count]) => (count ? [fill(text, { count: runningCount(count) })] : [])),
    ),
    rate: runningShare(onTimeRate(counts) ?? 0),
  });
};

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
