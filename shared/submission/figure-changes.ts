/** What changed in figures where the rules approve by themselves: kept with the event, printed on receipt and record. */
import type { Column, Form, Row, Value } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { holdsFigures } from '../form/summarise.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { changeWords } from '../words/changes.ts';
import type { ChangeCounts, FigureChange } from './events.ts';
import type { RowChange } from './row-diff.ts';
import type { Content } from './submission.ts';

/** An event is kept for good and travels with every head, so it names this many and counts the others. */
const mostNamed = 10;

const figure = (value: Value | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

const changeOf = (
  place: Pick<FigureChange, 'row' | 'column' | 'removed'>,
  was: Value | undefined,
  is?: Value,
) => {
  const [before, after] = [figure(was), figure(is)];
  return { ...place, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
};

/** Figures of changed rows, and the money of removed ones; an added row takes nothing away. */
export const figureChanges = (
  form: Form,
  changes: readonly RowChange[],
  before: Pick<Content, 'ids'>,
  after: Pick<Content, 'ids'>,
): Pick<ChangeCounts, 'figures' | 'moreFigures'> => {
  const rowIn = ({ ids }: Pick<Content, 'ids'>) => new Map(ids.map((id, i) => [id, i + 1] as const));
  const [was, is] = [rowIn(before), rowIn(after)];
  const columns = Object.entries(form.columns).filter(([name, column]) => holdsFigures(form, name, column));
  const money = columns.filter(([, { kind }]) => kind === 'money');
  const found = changes.flatMap((change): FigureChange[] => {
    const { rowId, row } = change;
    if (change.kind === 'removed')
      return money
        .filter(([name]) => row[name] !== undefined)
        .map(([column]) =>
          changeOf({ row: was.get(rowId) as number, column, removed: true }, (row as Row)[column]),
        );
    if (change.kind !== 'changed') return [];
    return change.cells
      .filter(({ column }) => columns.some(([name]) => name === column))
      .map((cell) =>
        changeOf({ row: is.get(rowId) as number, column: cell.column }, cell.before, cell.after),
      );
  });
  const more = found.length - mostNamed;
  return {
    ...(found.length && { figures: found.slice(0, mostNamed) }),
    ...(more > 0 && { moreFigures: more }),
  };
};

const printed = (column: Column, value: number | undefined): Bilingual | string => {
  if (value === undefined) return changeWords.empty;
  return column.kind === 'money' ? printYuan(value) : String(value);
};

/** 第 2 行“本月到位（元）”20,000.00 → 空; a column the form no longer has is left out. */
const printChange = ({ columns }: Pick<Form, 'columns'>, change: FigureChange): Bilingual[] => {
  const { row, column: name, before, after, removed } = change;
  const column = columns[name];
  if (!column) return [];
  const values = {
    row,
    column: column.header,
    before: printed(column, before),
    after: printed(column, after),
  };
  return [fill(removed ? changeWords.removedFigure : changeWords.figure, values)];
};

/** As receipt and record tell them. */
export const tellChanges = (
  form: Pick<Form, 'columns'> | undefined,
  { from, added, changed, removed, figures = [], moreFigures = 0 }: ChangeCounts,
) => ({
  from,
  added,
  changed,
  removed,
  figures: form ? figures.flatMap((change) => printChange(form, change)) : [],
  moreFigures,
});
