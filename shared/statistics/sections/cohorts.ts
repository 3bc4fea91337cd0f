/** Tracking cohorts (跟踪培养, notice 30): hours add up over the years, and a person counts once, when they suffice. */
import { cohortTexts as words } from '../../words/report-counting.ts';
import { defineSection } from '../define-section.ts';
import type { Frame } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { hours, type TableRow } from '../table.ts';

const empty = ({ cohorts }: Frame) => ({
  /** Who has hours in the cohort, in the year and ever. */
  inYear: zeros(cohorts.length),
  persons: zeros(cohorts.length),
  hours: zeros(cohorts.length),
  hoursInYear: zeros(cohorts.length),
  /** Who has reached the hours of the category with the cohort's alone. */
  reached: zeros(cohorts.length),
});
type Cohorts = ReturnType<typeof empty>;

export const cohorts = defineSection<Cohorts>({
  id: 'cohorts',
  title: words.title,
  empty,
  person: (tally, person, frame) => {
    for (const { cohort, category, hours: ofYear, before } of person.cohorts) {
      bump(tally.persons, cohort);
      if (ofYear > 0) bump(tally.inYear, cohort);
      bump(tally.hours, cohort, before + ofYear);
      bump(tally.hoursInYear, cohort, ofYear);
      if (before + ofYear >= (frame.categories[category]?.hoursFloor ?? 0)) bump(tally.reached, cohort);
    }
  },
  print: (tally, frame) => {
    if (frame.cohorts.length === 0) return [];
    return [
      {
        id: 'cohorts',
        title: words.table,
        columns: [
          { title: words.cohort, format: 'text' },
          { title: words.planned, format: 'hours' },
          { title: withSpan(words.inYear, frame), format: 'count' },
          { title: withSpan(words.hoursInYear, frame), format: 'hours' },
          { title: words.persons, format: 'count' },
          { title: words.average, format: 'hours' },
          { title: words.reached, format: 'count' },
        ],
        rows: frame.cohorts.map(({ title, hours: planned }, i): TableRow => {
          const persons = tally.persons[i] as number;
          return {
            cells: [
              title,
              planned === undefined ? null : hours(planned),
              tally.inYear[i] as number,
              hours(tally.hoursInYear[i] as number),
              persons,
              persons > 0 ? hours((tally.hours[i] as number) / persons) : null,
              tally.reached[i] as number,
            ],
          };
        }),
        notes: [words.note],
      },
    ];
  },
});
