import { daysCovered } from '../forms/rules/time-rules.ts';
import { fill } from '../ground/bilingual.ts';
import { coveredBy, mostOfClass, normOf, sayNorm } from '../ground/norms.ts';
import { netSpent } from '../money/account.ts';
import { ownerOf } from '../registers/codes.ts';
import { performanceTexts as words } from '../words/report-performance.ts';
import { type MoneyHoldings, namesOf, unitName } from './money-holdings.ts';
import { paidClasses } from './paid-classes.ts';
import { type Table, type TableRow, yuan } from './table.ts';

/** What all units spent on a class, against the norm of its first day. */
export const norms = (holdings: MoneyHoldings): Table | undefined => {
  const { programme } = holdings;
  const { movements, classes } = paidClasses(holdings);
  if (classes.length === 0) return undefined;
  const nameOf = namesOf(holdings);
  let none = 0;
  const above = classes.flatMap((held): readonly TableRow[] => {
    const { code, unit, start, end, persons } = held;
    const days = held.days ?? daysCovered(`${start}/${end}`) ?? 0;
    const norm = normOf(programme.norms.personDay, start);
    if (!norm || days === 0) {
      none += 1;
      return [];
    }
    const byLine: { [line: string]: number } = {};
    for (const movement of movements)
      if (movement.class === code) byLine[movement.line] = (byLine[movement.line] ?? 0) + netSpent(movement);
    const [spent, most] = [coveredBy(norm, byLine), mostOfClass(norm, persons, days)];
    if (spent <= most) return [];
    return [
      {
        cells: [
          nameOf(code),
          unitName(programme, unit ?? ownerOf(code)),
          persons * days,
          yuan(spent),
          yuan(spent / (persons * days)),
          yuan(most),
          sayNorm(norm),
        ],
      },
    ];
  });
  return {
    id: 'performance-norms',
    title: words.normTable,
    columns: [
      { title: words.class, format: 'text' },
      { title: words.unit, format: 'text' },
      { title: words.personDays, format: 'hours' },
      { title: words.covered, format: 'money' },
      { title: words.perDay, format: 'money' },
      { title: words.most, format: 'money' },
      { title: words.norm, format: 'text' },
    ],
    rows: above,
    notes: [fill(words.normNote, { classes: classes.length, above: above.length, none })],
  };
};
