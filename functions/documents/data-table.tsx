/** A table of the report as HTML: caption, column and row heads, notes at the foot. */
import type { Language } from '../../shared/bilingual.ts';
import {
  formatOf,
  notAvailable,
  printCell,
  type Table,
  type TableRow,
} from '../../shared/statistics/table.ts';
import { reportTexts } from '../../shared/words/report.ts';

const Row = ({
  table,
  row,
  language,
}: {
  readonly table: Table;
  readonly row: TableRow;
  readonly language: Language;
}) => (
  <tr class={row.role}>
    {row.cells.map((cell, i) => {
      const format = formatOf(table, row, i);
      const printed = printCell(cell, format, language);
      if (i === 0) return <th scope="row">{printed}</th>;
      // The head of a group has nothing to say where its parts do.
      if (cell === null) return <td class="na">{row.role === 'group' ? '' : notAvailable}</td>;
      return <td class={format === 'text' ? 'text' : undefined}>{printed}</td>;
    })}
  </tr>
);

export const DataTable = ({ table, language }: { readonly table: Table; readonly language: Language }) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
    <div class="scroll" role="region" aria-label={table.title[language]} tabindex={0}>
      <table>
        <caption>{table.title[language]}</caption>
        <thead>
          <tr>
            {table.columns.map(({ title, format }) => (
              <th scope="col" class={format === 'text' ? 'text' : undefined}>
                {title[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row table={table} row={row} language={language} />
          ))}
        </tbody>
      </table>
    </div>
    {table.notes.length ? (
      <ul class="notes">
        {table.notes.map((note, i) => (
          <li>
            {i === 0 ? reportTexts.notes[language] : ''}
            {note[language]}
          </li>
        ))}
      </ul>
    ) : null}
  </>
);
