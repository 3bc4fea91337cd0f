/** What the figures themselves say about the data: repeats, enrolments without a plan, returns against rosters. */

import { fill } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { checkTexts as words } from '../../words/report-reporting.ts';
import { defineSection } from '../define-section.ts';
import { inMonth, months, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { spanOf } from '../span.ts';
import { type TableRow, yuan } from '../table.ts';

const empty = () => ({
  repeats: zeros(months),
  outsideClasses: zeros(months),
  outside: zeros(months),
  unlistedClasses: zeros(months),
  unlisted: zeros(months),
  returned: zeros(months),
  listed: zeros(months),
  cost: zeros(months),
  spent: zeros(months),
});
type Checks = ReturnType<typeof empty>;

export const checks = defineSection<Checks>({
  id: 'checks',
  title: words.title,
  empty,
  held: (tally, { month, persons, fresh, outside, unlisted, cost }) => {
    bump(tally.returned, month, persons);
    bump(tally.cost, month, cost);
    if (outside) bump(tally.outsideClasses, month, fresh);
    if (unlisted) bump(tally.unlistedClasses, month, fresh);
  },
  money: (tally, { month, before, spent }) => {
    if (!before) bump(tally.spent, month, spent);
  },
  enrolment: (tally, { month, fresh, repeats, relation }) => {
    bump(tally.repeats, month, repeats);
    // No class return tells of classes that others held.
    if (relation !== 'sent') bump(tally.listed, month, fresh);
    if (relation === 'outside') bump(tally.outside, month, fresh);
    if (relation === 'unlisted') bump(tally.unlisted, month, fresh);
  },
  print: (tally, frame) => {
    const cellsOf = (title: TableRow['cells'][number], counts: readonly number[]): TableRow['cells'] => [
      title,
      inMonth(counts, 0, frame),
      untilMonth(counts, 0, frame),
    ];
    const inYuan = (cells: TableRow['cells']): TableRow['cells'] =>
      cells.map((cell) => (typeof cell === 'number' ? yuan(cell) : cell));
    const unpaid = tally.cost.map((fen, month) => fen - (tally.spent[month] as number));
    const difference = tally.returned.map((persons, month) => persons - (tally.listed[month] as number));
    return [
      {
        id: 'checks',
        title: words.table,
        columns: [
          { title: reportTexts.indicator, format: 'text' },
          { title: reportTexts.month, format: 'count' },
          { title: fill(reportTexts.toDate, { span: spanOf(frame) }), format: 'count' },
        ],
        rows: [
          { cells: cellsOf(words.returned, tally.returned) },
          { cells: cellsOf(words.listed, tally.listed) },
          { cells: cellsOf(words.difference, difference), role: 'part' },
          { cells: cellsOf(words.repeats, tally.repeats) },
          { cells: cellsOf(words.outsideClasses, tally.outsideClasses) },
          { cells: cellsOf(words.outside, tally.outside) },
          { cells: cellsOf(words.unlistedClasses, tally.unlistedClasses) },
          { cells: cellsOf(words.unlisted, tally.unlisted) },
        ],
        notes: [words.note],
      },
      {
        // notice 62, 84: what a class cost and what its project paid are told by two forms.
        id: 'spending',
        title: words.moneyTable,
        columns: [
          { title: reportTexts.indicator, format: 'text' },
          { title: reportTexts.month, format: 'money' },
          { title: fill(reportTexts.toDate, { span: spanOf(frame) }), format: 'money' },
        ],
        rows: [
          { cells: inYuan(cellsOf(words.cost, tally.cost)) },
          { cells: inYuan(cellsOf(words.spent, tally.spent)) },
          { cells: inYuan(cellsOf(words.difference, unpaid)), role: 'part' },
        ],
        notes: [words.moneyNote],
      },
    ];
  },
});
