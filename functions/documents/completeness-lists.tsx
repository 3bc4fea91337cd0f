/** Documents that somebody has to look after: overdue by unit, with an extension, set aside. */
import { joinNames } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { DocumentTable, type Page } from './completeness-table.tsx';

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
