/** The matrix of owed documents (shared/submission/owed-matrix.ts) as HTML. */
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { type OwedStatus, owedStatuses } from '../../shared/submission/owed.ts';
import { columnsOf, detailOf, mostUrgent } from '../../shared/submission/owed-matrix.ts';
import { completenessTexts as words } from '../../shared/words/completeness.ts';
import { owedSigns, owedTexts } from '../../shared/words/obligations.ts';
import type { Overview, OwedDocument } from '../completeness/completeness.ts';
import { Scroll } from './data-table.tsx';

const Status = ({
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
  const titleOf = (form: string) => findForm(programme, form).title;
  const columns = columnsOf(overview.period, overview.documents, titleOf);
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
      <Scroll name={words.matrix[language]} columns={columns.length + 1} language={language}>
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
