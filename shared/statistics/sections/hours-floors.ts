/** Hours per person per year against the required hours: 72 for 急需紧缺, 36 for 岗位培训 (notice 29, 35); online hours apart (notice 43). */
import { type Bilingual, fill } from '../../ground/bilingual.ts';
import { hoursTexts as words } from '../../words/report-sections.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, lowestBit } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { hours, share, type TableRow } from '../table.ts';

const empty = ({ categories }: Frame) => ({
  persons: zeros(categories.length),
  reached: zeros(categories.length),
  hours: zeros(categories.length),
  onlineHours: zeros(categories.length),
});
type HoursFloors = ReturnType<typeof empty>;

/** Hours required of every professional a year by the rule in force at the end of the month, beside those of the programme. */
const yearlyDuty = ({ programme, month }: Frame): readonly Bilingual[] => {
  const rule = programme.yearlyHours.filter(({ from }) => from <= `${month}-31`).pop();
  return rule ? [fill(words.yearlyDuty, rule)] : [];
};

export const hoursFloors = defineSection<HoursFloors>({
  id: 'hours',
  title: words.title,
  empty,
  person: (tally, person, frame) => {
    if (!person.inYear) return;
    for (let left = person.categories; left !== 0; left &= left - 1) {
      const i = lowestBit(left);
      const own = person.hours[i] as number;
      const floor = frame.categories[i]?.hoursFloor ?? 0;
      bump(tally.persons, i);
      bump(tally.hours, i, own);
      bump(tally.onlineHours, i, person.onlineHours[i]);
      if (floor > 0 && own >= floor) bump(tally.reached, i);
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
        { title: words.reached, format: 'count' },
        { title: words.rate, format: 'share' },
        { title: words.average, format: 'hours' },
        { title: words.online, format: 'share' },
      ],
      rows: frame.categories.map(({ zh, en, hoursFloor }, i): TableRow => {
        const persons = tally.persons[i] as number;
        const floored = hoursFloor > 0;
        return {
          cells: [
            { zh, en },
            floored ? hoursFloor : null,
            persons,
            floored ? (tally.reached[i] as number) : null,
            floored ? share(tally.reached[i] as number, persons) : null,
            persons > 0 ? hours((tally.hours[i] as number) / persons) : null,
            share(tally.onlineHours[i] as number, tally.hours[i] as number),
          ],
        };
      }),
      notes: [words.note, ...yearlyDuty(frame)],
    },
  ],
});
