/** A table of the report as HTML: caption, column and row heads, notes at the foot. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../../shared/ground/bilingual.ts';
import {
  columnDigits,
  formatOf,
  printCell,
  type Table,
  type TableCell,
  type TableRow,
} from '../../shared/statistics/table.ts';
import { reportTexts } from '../../shared/words/report.ts';
import { pageTexts } from '../../shared/words/report-page.ts';

type Printed = { readonly table: Table; readonly language: Language };

/** More do not fit beside each other on a telephone. */
const narrowColumns = 4;

/** Characters from which on a text takes several lines instead of the width of the table. */
const longText = 16;

/** A wide table scrolls by itself, by keyboard too; on a telephone a line says so. */
export const Scroll = ({
  name,
  columns,
  language,
  children,
}: {
  readonly name: string;
  readonly columns: number;
  readonly language: Language;
  readonly children: ComponentChildren;
}) => (
  <>
    {columns > narrowColumns ? <p class="hint">{pageTexts.scrolls[language]}</p> : null}
    <section class="scroll" aria-label={name} tabindex={0}>
      {children}
    </section>
  </>
);

const nameOf = (cell: TableCell | undefined): string =>
  typeof cell === 'object' && cell !== null ? cell.zh : String(cell);

const Row = ({ table, row, language }: Printed & { readonly row: TableRow }) => {
  const [head = null, ...rest] = row.cells;
  return (
    <tr class={row.role}>
      <th scope="row">{printCell(head, 'text', language)}</th>
      {rest.map((cell, i) => {
        const format = formatOf(table, row, i + 1);
        const key = table.columns[i + 1]?.title.zh;
        // The head of a group has nothing to say where its parts do.
        const digits = columnDigits(table, row, i + 1);
        const printed =
          cell === null && row.role === 'group' ? '' : printCell(cell, format, language, digits);
        const kind = [
          ...(cell === null ? ['na'] : []),
          ...(format === 'text' ? ['text'] : []),
          ...(format === 'text' && printed.length > longText ? ['wrap'] : []),
        ].join(' ');
        return (
          <td key={key} class={kind || undefined}>
            {printed}
          </td>
        );
      })}
    </tr>
  );
};

export const DataTable = ({ table, language }: Printed) => (
  <>
    <Scroll name={table.title[language]} columns={table.columns.length} language={language}>
      <table>
        <caption>{table.title[language]}</caption>
        <thead>
          <tr>
            {table.columns.map(({ title, format }) => (
              <th key={title.zh} scope="col" class={format === 'text' ? 'text' : undefined}>
                {title[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <Row key={nameOf(row.cells[0])} table={table} row={row} language={language} />
          ))}
        </tbody>
      </table>
    </Scroll>
    {table.notes.length ? (
      <ul class="notes">
        {table.notes.map((note, i) => (
          <li key={note.zh}>
            {i === 0 ? reportTexts.notes[language] : ''}
            {note[language]}
          </li>
        ))}
      </ul>
    ) : null}
  </>
);
