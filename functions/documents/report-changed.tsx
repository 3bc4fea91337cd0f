/** What a corrected edition says before anything else, and what the figures lack. */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { leftOutLines } from '../../shared/statistics/left-out.ts';
import { changedLines } from '../../shared/statistics/print-changed.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { reportTexts as words } from '../../shared/words/report.ts';
import type { Page } from './report-head.tsx';

const mostNamed = 30;
/** Corrected figures at the head of the page, which is handed on by itself; the table at its end has the others. */
export const firstFigures = 6;

/** unit/form/period as people say it. */
const nameOf = (path: string, programme: Programme, language: Language): string => {
  const { unit, form, period } = parseDocumentPath(path);
  return `${nameOfUnit(programme, unit)[language]} · ${findForm(programme, form).title[language]} · ${period}`;
};

export const Changed = ({ edition, programme, language }: Page) => {
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

export const LeftOut = ({ edition, programme, language }: Page) => {
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
