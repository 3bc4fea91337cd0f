import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { Overview } from '../completeness/completeness.ts';
import { Scroll } from './data-table.tsx';

export type Page = {
  readonly overview: Overview;
  readonly programme: Programme;
  readonly language: Language;
};

/** A list of documents with two more columns, or the sentence that there is none. */
export const DocumentTable = ({
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
