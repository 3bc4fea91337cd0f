/** The red head of the bulletin, and the titles of its sections. */
import { type Bilingual, fill, fillOne, type Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Edition } from '../../shared/statistics/edition.ts';
import { reportTitle } from '../../shared/statistics/report-title.ts';
import { spanOf } from '../../shared/statistics/span.ts';
import { reportTexts as words } from '../../shared/words/report.ts';
import { pageTexts, sectionMark, sectionNumber } from '../../shared/words/report-page.ts';
import { printDay } from './plan/print-days.ts';

export type Page = { readonly edition: Edition; readonly programme: Programme; readonly language: Language };

export const Head = ({ edition, programme, language }: Page) => {
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

export const Title = ({
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
