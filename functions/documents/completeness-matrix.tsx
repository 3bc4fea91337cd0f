/** Units down, forms across; in a year the returns of a month share a column. */
import { type Bilingual, fill, type Language } from '../../shared/bilingual.ts';
import type { Programme } from '../../shared/programme/define-programme.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type OwedStatus, owedStatuses } from '../../shared/submission/owed.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { owedSigns, owedTexts } from '../../shared/words/obligations.ts';
import type { Overview, OwedDocument } from '../completeness.ts';
import { Scroll } from './data-table.tsx';

export type Column = {
  readonly key: string;
  readonly title: Bilingual;
  readonly documents: readonly OwedDocument[];
};

export const columnsOf = ({ period, documents }: Overview, programme: Programme): readonly Column[] => {
  const columns = new Map<string, { title: Bilingual; documents: OwedDocument[] }>();
  for (const document of documents) {
    const isMonthOfYear = document.period !== period;
    const key = isMonthOfYear ? document.period : document.form;
    const title = isMonthOfYear
      ? fill(words.monthColumn, { month: Number(document.period.slice(5)) })
      : findForm(programme, document.form).title;
    const column = columns.get(key) ?? { title, documents: [] };
    column.documents.push(document);
    columns.set(key, column);
  }
  return [...columns].map(([key, column]) => ({ key, ...column }));
};

/** The status that needs most attention speaks for a cell of several documents. */
const urgency: readonly OwedStatus[] = [
  'locked',
  'overdue',
  'returned',
  'withdrawn',
  'extended',
  'open',
  'not-yet',
  'waiting',
  'late',
  'on-time',
];
const mostUrgent = (documents: readonly OwedDocument[]): OwedStatus | undefined =>
  urgency.find((status) => documents.some((document) => document.status === status));

/** Day of the filing, last day of more time, or how many of several are in force. */
const detailOf = (documents: readonly OwedDocument[]): Bilingual | undefined => {
  const [only] = documents;
  if (documents.length > 1) {
    const filed = documents.filter(({ fate }) => fate === 'on-time' || fate === 'late').length;
    return fill(words.filedOf, { filed, due: documents.length });
  }
  if (only?.status === 'extended' && only.extension)
    return fill(words.extendedUntil, { until: only.extension.until.slice(5) });
  if (!only?.filedOn) return undefined;
  const day = only.filedOn.slice(5);
  return only.nil ? { zh: `${day} ${words.nil.zh}`, en: `${day}, ${words.nil.en}` } : { zh: day, en: day };
};

export const Status = ({
  status,
  detail,
  short,
  language,
}: {
  readonly status: OwedStatus;
  readonly detail?: Bilingual | undefined;
  /** The word is heard only: the sign, explained above the table, and the detail are seen. */
  readonly short?: boolean;
  readonly language: Language;
}) => (
  <span class={`st st-${status}`}>
    <span class="sign" aria-hidden="true">
      {owedSigns[status]}
    </span>
    {short ? <span class="vh">{owedTexts[status][language]}</span> : owedTexts[status][language]}
    {detail ? <small>{detail[language]}</small> : null}
  </span>
);

const Cell = ({
  documents,
  language,
}: {
  readonly documents: readonly OwedDocument[];
  readonly language: Language;
}) => {
  const status = mostUrgent(documents);
  if (!status) return <td class="cell na">—</td>;
  return (
    <td class="cell">
      <Status status={status} detail={detailOf(documents)} short={documents.length > 1} language={language} />
    </td>
  );
};

export const Matrix = ({
  overview,
  programme,
  language,
}: {
  readonly overview: Overview;
  readonly programme: Programme;
  readonly language: Language;
}) => {
  const columns = columnsOf(overview, programme);
  const present = owedStatuses.filter((status) =>
    overview.documents.some((document) => document.status === status),
  );
  return (
    <>
      <ul class="key">
        {present.map((status) => (
          <li key={status}>
            <Status status={status} language={language} />
          </li>
        ))}
      </ul>
      <Scroll name={words.matrix[language]}>
        <table>
          <thead>
            <tr>
              <th scope="col" class="text">
                {words.unit[language]}
              </th>
              {columns.map(({ key, title }) => (
                <th key={key} scope="col" class="text">
                  {title[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {overview.units.map(({ code, name }) => (
              <tr key={code}>
                <th scope="row">{name[language]}</th>
                {columns.map(({ key, documents }) => (
                  <Cell
                    key={key}
                    documents={documents.filter(({ unit }) => unit === code)}
                    language={language}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};
