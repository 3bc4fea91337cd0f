import { publicCourseware } from '../forms/public-courseware.ts';
import { publishWithin } from '../forms/rules/public-courseware-rules.ts';
import { fill, same } from '../ground/bilingual.ts';
import { dutyTexts as words } from '../words/report-performance.ts';
import { type MoneyHoldings, unitName } from './money-holdings.ts';
import { fen, rowsOf } from './owned-rows.ts';
import { type Table, yuan } from './table.ts';

/** Last day of the month, in milliseconds. */
const endOf = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0);

export const unpublished = (holdings: MoneyHoldings): Table | undefined => {
  const { programme, month } = holdings;
  const late = rowsOf(holdings, publicCourseware.id).flatMap(({ row, unit }) => {
    const days = (endOf(month) - Date.parse(String(row.completedOn))) / 86_400_000;
    return row.status === 'waiting' && days > publishWithin ? [{ row, unit, days }] : [];
  });
  if (late.length === 0) return undefined;
  return {
    id: 'money-courseware',
    title: words.coursewareTable,
    columns: [
      { title: words.courseware, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.completedOn, format: 'text' },
      { title: words.days, format: 'count' },
      { title: words.cost, format: 'money' },
      { title: words.reason, format: 'text' },
    ],
    rows: late.map(({ row, unit, days }) => ({
      cells: [
        same(String(row.title)),
        unitName(programme, unit),
        same(String(row.completedOn)),
        days,
        row.cost === undefined ? null : yuan(fen(row, 'cost')),
        row.reason === undefined ? null : same(String(row.reason)),
      ],
    })),
    notes: [fill(words.coursewareNote, { days: publishWithin })],
  };
};
