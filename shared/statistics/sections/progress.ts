/**
 * Progress against the targets. Each is measured separately and none is derived from another, because the notice's
 * figures do not add up (notice 15); so 人 and 人次 are shown side by side, and the definitions say so.
 */
import { progressTexts as words } from '../../words/report-progress.ts';
import { defineSection } from '../define-section.ts';
import { lowestBit, months } from '../frame.ts';
import { bump } from '../monoid.ts';
import { countedEnrolments } from '../targets.ts';
import { monthTable, programmeTable, yearTable } from './progress-tables.ts';
import { empty, type Progress } from './progress-tally.ts';

export const progress = defineSection<Progress>({
  id: 'progress',
  title: words.title,
  empty,
  enrolment: (tally, fact, frame) => {
    const { category, month, fresh } = fact;
    const counted = countedEnrolments(fact, frame);
    for (const place of [category, frame.categories.length]) {
      bump(tally.enrolments, place * months + month, fresh);
      bump(tally.countedEnrolments, place * months + month, counted);
    }
  },
  person: (tally, person, frame) => {
    if (person.enrolmentsEver > 0) bump(tally.everPersons, 0);
    bump(tally.everEnrolments, 0, person.enrolmentsEver);
    if (person.passedEver > 0) bump(tally.everPassedPersons, 0);
    bump(tally.everPassed, 0, person.passedEver);
    if (person.inYearBefore) bump(tally.personsBefore, 0);
    if (!person.inYear) return;
    const all = frame.categories.length;
    bump(tally.persons, all);
    bump(tally.newPersons, person.firstMonth);
    if (person.firstCounted < months) {
      bump(tally.counted, all);
      bump(tally.newCounted, person.firstCounted);
    }
    if (person.inMonth) bump(tally.personsInMonth, all);
    for (let left = person.categoriesInMonth; left !== 0; left &= left - 1)
      bump(tally.personsInMonth, lowestBit(left));
    let floored = false;
    for (let left = person.categories; left !== 0; left &= left - 1) {
      const i = lowestBit(left);
      bump(tally.persons, i);
      if ((person.counted & (1 << i)) !== 0) bump(tally.counted, i);
      if ((person.reached & (1 << i)) !== 0) bump(tally.reached, i);
      floored ||= (frame.categories[i]?.hoursFloor ?? 0) > 0;
    }
    if (floored) bump(tally.underFloor, 0);
    if (person.reached !== 0) bump(tally.reached, all);
  },
  print: (tally, frame) => [yearTable(tally, frame), programmeTable(tally, frame), monthTable(tally, frame)],
});
