/**
 * What every professional owes a year beside the programme's own floors: hours of public and of professional subjects
 * and hours in all, three conditions that are never made one (人社部令第25号, in force from 2015-10-01). The first table
 * is of all who take part, the second of the people on the units' staff lists.
 */
import { fill } from '../../ground/bilingual.ts';
import type { YearlyHours } from '../../ground/define-city.ts';
import { yearlyHoursIn } from '../../programme/counting.ts';
import { reportTexts } from '../../words/report.ts';
import { yearlyHoursTexts as words } from '../../words/report-counting.ts';
import { defineSection } from '../define-section.ts';
import type { PersonFact } from '../facts.ts';
import { type Frame, onceAFrame } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { share, type Table, type TableRow } from '../table.ts';

/** Units, then everybody. Persons who take part; then persons of the staff lists. */
const empty = ({ units }: Frame) => ({
  persons: zeros(1),
  publicReached: zeros(1),
  professionalReached: zeros(1),
  allReached: zeros(1),
  staff: zeros(units.length + 1),
  staffTrained: zeros(units.length + 1),
  staffPublic: zeros(units.length + 1),
  staffProfessional: zeros(units.length + 1),
  staffAll: zeros(units.length + 1),
  /** On a staff list of a unit, in a category with a floor: those who reached it. */
  staffFloor: zeros(units.length + 1),
});
type YearlyTally = ReturnType<typeof empty>;

const ruleOf = onceAFrame(
  ({ programme, month }): YearlyHours | null => yearlyHoursIn(programme, month) ?? null,
);

const noteStaff = (
  tally: YearlyTally,
  place: number,
  { inYear, subjectHours, allHours, reached }: PersonFact,
  rule: YearlyHours | null,
): void => {
  bump(tally.staff, place);
  if (!inYear) return;
  bump(tally.staffTrained, place);
  if (reached !== 0) bump(tally.staffFloor, place);
  if (!rule) return;
  if ((subjectHours[0] as number) >= rule.publicHours) bump(tally.staffPublic, place);
  if ((subjectHours[1] as number) >= rule.professionalHours) bump(tally.staffProfessional, place);
  if (allHours >= rule.hours) bump(tally.staffAll, place);
};

const dutyTable = (tally: YearlyTally, rule: YearlyHours, frame: Frame): Table => {
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

const staffTable = (tally: YearlyTally, rule: YearlyHours | null, frame: Frame): Table => {
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

export const yearlyHours = defineSection<YearlyTally>({
  id: 'yearly-hours',
  title: words.title,
  empty,
  person: (tally, person, frame) => {
    const rule = ruleOf(frame);
    for (const unit of person.staffUnits) noteStaff(tally, unit, person, rule);
    if (person.staffUnits.length > 0) noteStaff(tally, frame.units.length, person, rule);
    if (!person.inYear || !rule) return;
    bump(tally.persons, 0);
    if ((person.subjectHours[0] as number) >= rule.publicHours) bump(tally.publicReached, 0);
    if ((person.subjectHours[1] as number) >= rule.professionalHours) bump(tally.professionalReached, 0);
    if (person.allHours >= rule.hours) bump(tally.allReached, 0);
  },
  print: (tally, frame) => {
    const rule = ruleOf(frame);
    return [
      ...(rule ? [dutyTable(tally, rule, frame)] : []),
      ...((tally.staff[frame.units.length] as number) > 0 ? [staffTable(tally, rule, frame)] : []),
    ];
  },
});
