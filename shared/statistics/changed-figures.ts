/**
 * Which printed figures of a month differ between two reports of it: cell by cell, by section, table, line and column.
 * A line is known by what it says of itself, below the group it stands in; names are those of the month, so they stay.
 * A line that is in one of the two alone says nothing as long as all its figures are zero.
 */
import { type Bilingual, same } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import { reportTexts } from '../words/report.ts';
import { leftOutLines } from './left-out.ts';
import type { Report } from './report.ts';
import { type Format, formatOf, type Table, type TableCell, type TableRow } from './table.ts';

export type ChangedFigure = {
  /** Section and table, line and column as they are printed. */
  readonly table: Bilingual;
  readonly row: Bilingual;
  readonly column: Bilingual;
  readonly format: Format;
  /** Left out where the line was not there, or is not there any more. */
  readonly before?: TableCell;
  readonly after?: TableCell;
};

type Figure = Omit<ChangedFigure, 'before' | 'after'> & {
  readonly value: TableCell;
  /** Section, table and column: a figure of a column that the other report does not have is not compared with it. */
  readonly place: string;
};
type Figures = Map<string, Figure>;

const join = (a: Bilingual, b: Bilingual): Bilingual => ({ zh: `${a.zh}：${b.zh}`, en: `${a.en}: ${b.en}` });

const labelOf = ({ cells: [first = null] }: TableRow): Bilingual =>
  first === null ? same('') : typeof first === 'number' ? same(String(first)) : first;

/** Each line with its name; one that heads others without figures of its own, or has parts, names them too. */
const namedRows = ({ rows }: Table): readonly (readonly [Bilingual, TableRow])[] => {
  let group: Bilingual | undefined;
  let headsAll = false;
  return rows.map((row) => {
    const label = labelOf(row);
    if (row.role === 'group') {
      group = label;
      headsAll = row.cells.slice(1).every((cell) => cell === null);
    } else if (group && row.role !== 'total' && (headsAll || row.role === 'part'))
      return [join(group, label), row];
    return [label, row];
  });
};

const figuresOf = ({ headlines, sections }: Report): Figures => {
  const figures: Figures = new Map();
  const keep = (key: string, figure: Figure): void => {
    // Of two lines with the same words the second is the second.
    let free = key;
    while (figures.has(free)) free += '+';
    figures.set(free, figure);
  };
  for (const { title, value, format } of headlines)
    keep(`#${title.zh}`, {
      table: reportTexts.keyFigures,
      row: title,
      column: same(''),
      format,
      value,
      place: '#',
    });
  for (const { id, title, tables } of sections)
    for (const table of tables)
      for (const [name, row] of namedRows(table))
        row.cells.slice(1).forEach((value, i) => {
          const column = table.columns[i + 1]?.title ?? same('');
          const place = {
            table: join(title, table.title),
            row: name,
            column,
            format: formatOf(table, row, i + 1),
          };
          keep(`${id}#${table.id}#${name.zh}#${column.zh}`, {
            ...place,
            value,
            place: `${id}#${table.id}#${column.zh}`,
          });
        });
  return figures;
};

const inBoth = (a: Figures, b: Figures): readonly [Figures, Figures] => {
  const placesOf = (figures: Figures) => new Set([...figures.values()].map(({ place }) => place));
  const [first, second] = [placesOf(a), placesOf(b)];
  const within = (figures: Figures): Figures =>
    new Map([...figures].filter(([, { place }]) => first.has(place) && second.has(place)));
  return [within(a), within(b)];
};

const saysNothing = (value: TableCell | undefined): boolean =>
  value === undefined || value === null || value === 0;

const isSame = (a: TableCell | undefined, b: TableCell | undefined): boolean => {
  if (a === undefined || b === undefined) return saysNothing(a) && saysNothing(b);
  if (a === null || b === null || typeof a === 'number' || typeof b === 'number') return a === b;
  return a.zh === b.zh;
};

/** Numbers in sentences: those of the lead and the notes beside the tables, and what is left out, word for word. */
const sentencesOf = (report: Report, programme: Programme): Map<string, readonly Bilingual[]> =>
  new Map([
    ['lead', [...report.lead, ...report.headlines.map(({ note }) => note)]],
    ['aside', leftOutLines(report.documents, programme)],
    ...report.sections.flatMap(({ tables }) => tables.map(({ id, notes }) => [id, notes] as const)),
  ]);
const numbersIn = (sentences: readonly Bilingual[]): string =>
  sentences.flatMap(({ zh }) => zh.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
const joined = (sentences: readonly Bilingual[]): Bilingual => ({
  zh: sentences.map(({ zh }) => zh).join(''),
  en: sentences.map(({ en }) => en).join(' '),
});

/** What tables say, sentences say again; they speak for themselves where no cell differs. */
const changedSentences = (before: Report, now: Report, programme: Programme): readonly ChangedFigure[] => {
  const old = sentencesOf(before, programme);
  return [...sentencesOf(now, programme)].flatMap(([key, sentences]): readonly ChangedFigure[] => {
    const was = old.get(key) ?? [];
    const isAside = key === 'aside';
    const differ = isAside
      ? joined(was).zh !== joined(sentences).zh
      : numbersIn(was) !== numbersIn(sentences);
    if (!differ) return [];
    const row = isAside ? reportTexts.setAside : key === 'lead' ? reportTexts.leadLine : reportTexts.noteLine;
    const texts = { before: joined(was), after: joined(sentences) };
    return [{ table: reportTexts.textFigures, row, column: same(''), format: 'text', ...texts }];
  });
};

/**
 * Key figures first, then in the order of the report.
 * @param programme with the units of the month
 * @param recounted tables and columns that only one of the two has are the report's news, and nothing changed in them
 */
export const changedFigures = (
  before: Report,
  now: Report,
  programme: Programme,
  recounted = false,
): readonly ChangedFigure[] => {
  const [old, present] = recounted
    ? inBoth(figuresOf(before), figuresOf(now))
    : [figuresOf(before), figuresOf(now)];
  const gone = [...old].filter(([key]) => !present.has(key));
  const changed = [
    ...[...present].map(([key, figure]) => [old.get(key)?.value, figure.value, figure] as const),
    ...gone.map(([, figure]) => [figure.value, undefined, figure] as const),
  ].flatMap(([was, is, { value: _value, place: _place, ...place }]): readonly ChangedFigure[] =>
    isSame(was, is)
      ? []
      : [{ ...place, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }],
  );
  return changed.length ? changed : changedSentences(before, now, programme);
};
