/**
 * What every professional owes a year beside the programme's own floors: hours of public and of professional subjects
 * and hours in all, three conditions that are never made one (人社部令第25号, in force from 2015-10-01). The first table
 * is of all who take part, the second of the people on the units' staff lists.
 */
import type { YearlyHours } from '../../ground/city-norms.ts';
import { yearlyHoursTexts as words } from '../../words/report-counting.ts';
import { defineSection } from '../define-section.ts';
import type { PersonFact } from '../facts.ts';
import { bump } from '../monoid.ts';
import { dutyTable, staffTable } from './yearly-hours-tables.ts';
import { empty, ruleOf, type YearlyTally } from './yearly-hours-tally.ts';

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
