/** What the report rests on: basis, counts, and the documents of the month with the hashes of their contents. */

import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { periodName } from '../../shared/ground/period.ts';
import { findForm } from '../../shared/programme/programmes.ts';

import type { Edition } from '../../shared/statistics/edition.ts';
import { printNumber } from '../../shared/statistics/table.ts';
import { reportTexts as words } from '../../shared/words/report.ts';
import { Scroll } from './data-table.tsx';

/** Enough of a hash to recognise it by; the whole one is in sources.json. */
const short = (hash: string): string => hash.slice(0, 12);

type Listed = { readonly edition: Edition; readonly programme: Programme; readonly language: Language };

export const SourceList = ({ edition, programme, language }: Listed) => {
  const counted = edition.documents.filter(({ state, aside }) => state === 'in-force' && !aside);
  const rows = counted.reduce((total, document) => total + document.rows, 0);
  const own = counted.filter(({ period }) => period === edition.month);
  const { basis } = programme;
  return (
    <>
      <p>{fill(words.basis, { title: basis.title, number: basis.number })[language]}</p>
      <p>
        {
          fill(words.sourcesLead, {
            documents: printNumber(counted.length, 'count'),
            rows: printNumber(rows, 'count'),
            hash: short(edition.sourcesHash),
          })[language]
        }
      </p>
      {own.length === 0 ? (
        <p>{words.noSources[language]}</p>
      ) : (
        <details>
          <summary>{fill(words.sourcesMore, { month: periodName(edition.month) })[language]}</summary>
          <Scroll name={words.sources[language]} columns={4} language={language}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.unit[language]}</th>
                  <th scope="col" class="text">
                    {words.document[language]}
                  </th>
                  <th scope="col">{words.version[language]}</th>
                  <th scope="col">{words.rows[language]}</th>
                  <th scope="col" class="text">
                    {words.checkCode[language]}
                  </th>
                </tr>
              </thead>
              <tbody>
                {own.map(({ unit, form, version, rows: held, hash }) => (
                  <tr key={`${unit}/${form}`}>
                    <th scope="row">{nameOfUnit(programme, unit)[language]}</th>
                    <td class="text">{findForm(programme, form).title[language]}</td>
                    <td>{version}</td>
                    <td>{printNumber(held, 'count')}</td>
                    <td class="text">
                      <code>{short(hash)}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </details>
      )}
    </>
  );
};
