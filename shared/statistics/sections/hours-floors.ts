/** Hours per person per year against the required hours: 72 for 急需紧缺, 36 for 岗位培训 (notice 29, 35); online hours apart (notice 43). */
import { hoursTexts as words } from '../../words/report-people.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, lowestBit } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { hours, share, type TableRow } from '../table.ts';

const empty = ({ categories }: Frame) => ({
  persons: zeros(categories.length),
  /** Of them those with a class that counts; its hours are theirs. */
  passed: zeros(categories.length),
  reached: zeros(categories.length),
  hours: zeros(categories.length),
  onlineHours: zeros(categories.length),
});
type HoursFloors = ReturnType<typeof empty>;

export const hoursFloors = defineSection<HoursFloors>({
  id: 'hours',
  title: words.title,
  empty,
  person: (tally, person) => {
    if (!person.inYear) return;
    for (let left = person.categories; left !== 0; left &= left - 1) {
      const i = lowestBit(left);
      bump(tally.persons, i);
      bump(tally.hours, i, person.hours[i]);
      bump(tally.onlineHours, i, person.onlineHours[i]);
      if (((person.own | person.sent) & (1 << i)) !== 0) bump(tally.passed, i);
      if ((person.reached & (1 << i)) !== 0) bump(tally.reached, i);
    }
  },
  print: (tally, frame) => [
    {
      id: 'hours',
      title: words.table,
      columns: [
        { title: words.category, format: 'text' },
        { title: words.floor, format: 'count' },
        { title: withSpan(words.persons, frame), format: 'count' },
        { title: words.passed, format: 'count' },
        { title: words.reached, format: 'count' },
        { title: words.rate, format: 'share' },
        { title: words.average, format: 'hours' },
        { title: words.online, format: 'share' },
      ],
      rows: frame.categories.map(({ zh, en, hoursFloor }, i): TableRow => {
        const persons = tally.persons[i] as number;
        const passed = tally.passed[i] as number;
        const floored = hoursFloor > 0;
        return {
          cells: [
            { zh, en },
            floored ? hoursFloor : null,
            persons,
            passed,
            floored ? (tally.reached[i] as number) : null,
            floored ? share(tally.reached[i] as number, persons) : null,
            passed > 0 ? hours((tally.hours[i] as number) / passed) : null,
            share(tally.onlineHours[i] as number, tally.hours[i] as number),
          ],
        };
      }),
      notes: [words.note],
    },
  ],
});
