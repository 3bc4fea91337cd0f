import { reportTexts } from '../../words/report.ts';
import { countingTexts as words } from '../../words/report-counting.ts';
import type { Frame } from '../frame.ts';
import { withSpan } from '../span.ts';
import type { Table, TableCell, TableRow } from '../table.ts';
import { type Breakdown, type Counting, sizeOf, startsOf } from './counting-tally.ts';

export const print = (tally: Counting, frame: Frame): readonly Table[] => {
  const at = (list: readonly number[], place: number): number => list[place] as number;
  const row = (title: TableCell, place: number, hasFloor = true, role?: TableRow['role']): TableRow => ({
    cells: [
      title,
      at(tally.persons, place),
      at(tally.passed, place),
      at(tally.studying, place),
      at(tally.failed, place),
      hasFloor ? at(tally.reached, place) : null,
      at(tally.counted, place),
    ],
    ...(role && { role }),
  });
  const all = row(reportTexts.total, startsOf(frame).all, true, 'total');
  const columns: Table['columns'] = [
    { title: words.persons, format: 'count' },
    { title: words.passed, format: 'count' },
    { title: words.studying, format: 'count' },
    { title: words.failed, format: 'count' },
    { title: words.reached, format: 'count' },
    { title: words.counted, format: 'count' },
  ];
  const table = (by: Breakdown, rows: readonly TableRow[], notes: Table['notes']): Table => ({
    id: `counting-${by}`,
    title: withSpan(words.tables[by], frame),
    columns: [{ title: words.by[by], format: 'text' }, ...columns],
    rows: [...rows, all],
    notes,
  });
  const part = (title: TableCell, counted: number): TableRow => ({
    cells: [title, null, null, null, null, null, counted],
    role: 'part',
  });
  /** Names of a breakdown with their places; those that nobody is at are left out, apart from categories. */
  const named = (by: Breakdown): readonly (readonly [TableCell, number])[] => {
    const start = startsOf(frame)[by];
    const names: readonly TableCell[] =
      by === 'units' ? frame.units.map(({ name }) => name) : frame[by].map(({ zh, en }) => ({ zh, en }));
    return [...names, reportTexts.notStated]
      .slice(0, sizeOf(frame, by))
      .map((name, i) => [name, start + i] as const)
      .filter(([, place]) => at(tally.persons, place) > 0);
  };
  const rowsOf = (by: Breakdown): readonly TableRow[] => named(by).map(([name, place]) => row(name, place));
  const categories = frame.categories.flatMap(({ zh, en, hoursFloor, countsSent }, i) => [
    row({ zh, en }, i, hoursFloor > 0),
    ...(countsSent ? [part(words.own, at(tally.own, i)), part(words.sent, at(tally.sent, i))] : []),
  ]);
  return [
    table('categories', categories, [words.note, words.sentNote]),
    table('units', rowsOf('units'), [words.unitNote]),
    table('fields', rowsOf('fields'), [words.severalNote]),
    table('groups', rowsOf('groups'), [words.groupNote]),
  ];
};
