/** Documents that somebody has to look after: overdue by unit, with an extension, set aside. */
import { type Bilingual, joinNames, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { waitedUntil } from '../../shared/submission/aside.ts';
import { asideTexts } from '../../shared/words/aside.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { localTime } from '../common/local-time.ts';
import type { Overview } from '../completeness/completeness.ts';
import { Scroll } from './data-table.tsx';

export type Page = {
  readonly overview: Overview;
  readonly programme: Programme;
  readonly language: Language;
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
export const Late = ({ overview, programme, language }: Page) => {
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

export const Extensions = ({ overview, programme, language }: Page) => (
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
