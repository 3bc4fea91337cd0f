import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { waitedUntil } from '../../shared/submission/aside.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { localTime } from '../common/local-time.ts';
import { DocumentTable, type Page } from './completeness-table.tsx';

/** What counts as filed and is in no figure all the same. */
export const SetAside = ({ overview, programme, language }: Page) => {
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
