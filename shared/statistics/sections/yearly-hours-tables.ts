/** Who reached the hours of a year: of all who take part, and of the staff lists. */
import { fill } from '../../ground/bilingual.ts';
import type { YearlyHours } from '../../ground/city-norms.ts';
import { reportTexts } from '../../words/report.ts';
import { yearlyHoursTexts as words } from '../../words/report-counting.ts';
import type { Frame } from '../frame.ts';
import { withSpan } from '../span.ts';
import { share, type Table, type TableRow } from '../table.ts';
import type { YearlyTally } from './yearly-hours-tally.ts';

export const dutyTable = (tally: YearlyTally, rule: YearlyHours, frame: Frame): Table => {
  const persons = tally.persons[0] as number;
  const row = (title: TableRow['cells'][number], asked: number, reached: readonly number[]): TableRow => ({
    cells: [title, asked, persons, reached[0] as number, share(reached[0] as number, persons)],
  });
  return {
    id: 'yearly-hours',
    title: fill(words.dutyTable, { from: rule.from }),
    columns: [
      { title: words.kind, format: 'text' },
      { title: words.asked, format: 'count' },
      { title: withSpan(words.persons, frame), format: 'count' },
      { title: words.reached, format: 'count' },
      { title: words.rate, format: 'share' },
    ],
    rows: [
      row(words.public, rule.publicHours, tally.publicReached),
      row(words.professional, rule.professionalHours, tally.professionalReached),
      row(words.all, rule.hours, tally.allReached),
    ],
    notes: [words.dutyNote],
  };
};

export const staffTable = (tally: YearlyTally, rule: YearlyHours | null, frame: Frame): Table => {
  const asked = rule ? [tally.staffPublic, tally.staffProfessional, tally.staffAll] : [];
  const row = (title: TableRow['cells'][number], place: number): TableRow => {
    const staff = tally.staff[place] as number;
    return {
      cells: [
        title,
        staff,
        tally.staffTrained[place] as number,
        tally.staffFloor[place] as number,
        ...asked.map((list) => share(list[place] as number, staff)),
      ],
    };
  };
  const rates = rule
    ? [
        fill(words.staffPublic, { hours: rule.publicHours }),
        fill(words.staffProfessional, { hours: rule.professionalHours }),
        fill(words.staffAll, { hours: rule.hours }),
      ]
    : [];
  return {
    id: 'staff',
    title: words.staffTable,
    columns: [
      { title: words.unit, format: 'text' },
      { title: words.staff, format: 'count' },
      { title: words.staffTrained, format: 'count' },
      { title: words.staffFloor, format: 'count' },
      ...rates.map((title) => ({ title, format: 'share' as const })),
    ],
    rows: [
      ...frame.units.flatMap(({ name }, i) => ((tally.staff[i] as number) > 0 ? [row(name, i)] : [])),
      { ...row(reportTexts.total, frame.units.length), role: 'total' },
    ],
    notes: [words.staffNote],
  };
};
