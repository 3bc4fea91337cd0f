/** The three training projects: what was planned, held, and who took part (notice 19–36, 62). */

import { type Bilingual, fill } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { projectTexts as words } from '../../words/report-projects.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, inMonth, lowestBit, months, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { spanOf } from '../span.ts';
import { hours, share, type TableRow, yuan } from '../table.ts';

/** All lists have one place more than there are categories, for all together. */
const empty = (frame: Frame) => {
  const all = frame.categories.length + 1;
  return {
    plannedProjects: zeros(all),
    plannedPersons: zeros(all),
    /** Fen. */
    plannedBudget: zeros(all),
    classes: zeros(all * months),
    /** Those outside the plan (计划外). */
    outsideClasses: zeros(all * months),
    /** Those whose project is not in the plan that the month is held against. */
    unlistedClasses: zeros(all * months),
    enrolments: zeros(all * months),
    passed: zeros(all * months),
    hours: zeros(all * months),
    /** Fen. */
    cost: zeros(all * months),
    persons: zeros(all),
    personsInMonth: zeros(all),
  };
};
export type Projects = ReturnType<typeof empty>;

const rowsOf = (tally: Projects, place: number, frame: Frame): readonly TableRow[] => {
  const planned = (list: readonly number[]): number => list[place] as number;
  const month = (list: readonly number[]): number => inMonth(list, place, frame);
  const toDate = (list: readonly number[]): number => untilMonth(list, place, frame);
  const spent = toDate(tally.cost);
  const partOf = (title: Bilingual, list: readonly number[]): readonly TableRow[] =>
    toDate(list) > 0 ? [{ cells: [title, month(list), toDate(list), null, null], role: 'part' }] : [];
  return [
    { cells: [words.projects, null, null, planned(tally.plannedProjects), null] },
    { cells: [words.classes, month(tally.classes), toDate(tally.classes), null, null] },
    ...partOf(words.outside, tally.outsideClasses),
    ...partOf(words.unlisted, tally.unlistedClasses),
    {
      cells: [
        words.enrolments,
        month(tally.enrolments),
        toDate(tally.enrolments),
        planned(tally.plannedPersons),
        share(toDate(tally.enrolments), planned(tally.plannedPersons)),
      ],
    },
    { cells: [words.passed, month(tally.passed), toDate(tally.passed), null, null], role: 'part' },
    { cells: [words.persons, planned(tally.personsInMonth), planned(tally.persons), null, null] },
    {
      cells: [words.hours, hours(month(tally.hours)), hours(toDate(tally.hours)), null, null],
      format: 'hours',
    },
    {
      cells: [
        words.cost,
        yuan(month(tally.cost)),
        yuan(spent),
        yuan(planned(tally.plannedBudget)),
        share(spent, planned(tally.plannedBudget)),
      ],
      format: 'money',
    },
  ];
};

export const projects = defineSection<Projects>({
  id: 'projects',
  title: words.title,
  empty,
  project: (tally, { category, persons, budget }, frame) => {
    for (const place of [category, frame.categories.length]) {
      bump(tally.plannedProjects, place);
      bump(tally.plannedPersons, place, persons);
      bump(tally.plannedBudget, place, budget);
    }
  },
  held: (tally, { category, month, fresh, outside, unlisted, cost }, frame) => {
    for (const place of [category, frame.categories.length]) {
      bump(tally.classes, place * months + month, fresh);
      if (outside) bump(tally.outsideClasses, place * months + month, fresh);
      if (unlisted) bump(tally.unlistedClasses, place * months + month, fresh);
      bump(tally.cost, place * months + month, cost);
    }
  },
  enrolment: (tally, { category, month, fresh, passed, hours: added, relation }, frame) => {
    if (relation === 'sent') return;
    const own = category * months + month;
    const all = frame.categories.length * months + month;
    bump(tally.enrolments, own, fresh);
    bump(tally.enrolments, all, fresh);
    bump(tally.passed, own, passed);
    bump(tally.passed, all, passed);
    bump(tally.hours, own, added);
    bump(tally.hours, all, added);
  },
  person: (tally, person, frame) => {
    if (!person.inYear) return;
    const all = frame.categories.length;
    bump(tally.persons, all);
    if (person.inMonth) bump(tally.personsInMonth, all);
    for (let left = person.categories; left !== 0; left &= left - 1) bump(tally.persons, lowestBit(left));
    for (let left = person.categoriesInMonth; left !== 0; left &= left - 1)
      bump(tally.personsInMonth, lowestBit(left));
  },
  print: (tally, frame) => [
    {
      id: 'projects',
      title: words.table,
      columns: [
        { title: reportTexts.indicator, format: 'text' },
        { title: reportTexts.month, format: 'count' },
        { title: fill(reportTexts.toDate, { span: spanOf(frame) }), format: 'count' },
        { title: words.plan, format: 'count' },
        { title: words.rate, format: 'share' },
      ],
      rows: [...frame.categories, { ...reportTexts.total, code: '' }].flatMap(
        ({ zh, en }, place): readonly TableRow[] => [
          { cells: [{ zh, en }, null, null, null, null], role: 'group' },
          ...rowsOf(tally, place, frame),
        ],
      ),
      notes: [words.planNote, words.hoursNote],
    },
  ],
});
