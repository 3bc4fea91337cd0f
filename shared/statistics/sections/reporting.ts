/** Who has reported, on time or late, and who has not (notice 60, 62). What does not count yet is named as what it is. */
import { fill } from '../../ground/bilingual.ts';
import { fates } from '../../submission/owed.ts';
import { reportingTexts as words } from '../../words/report-reporting.ts';
import { defineSection } from '../define-section.ts';
import { bump } from '../monoid.ts';
import { formTable, unitTable } from './reporting-tables.ts';
import {
  dayNumber,
  empty,
  fateOfFiling,
  obligationsOf,
  periodOf,
  type Reporting,
} from './reporting-tally.ts';

export const reporting = defineSection<Reporting>({
  id: 'reporting',
  title: words.title,
  empty,
  filing: (tally, filing, frame) => {
    const { obligations } = frame.programme;
    const o = obligations.findIndex(({ form }) => form === filing.form);
    const u = frame.units.findIndex(({ code }) => code === filing.unit);
    const obligation = obligations[o];
    if (u < 0 || !obligation || filing.period !== periodOf(obligation, frame)) return;
    const at = u * obligations.length + o;
    bump(tally.status, at, fates.indexOf(fateOfFiling(filing, frame)));
    bump(tally.day, at, dayNumber(filing.filedOn));
  },
  print: (tally, frame) =>
    [
      ...(obligationsOf(frame, 'month').length ? [formTable(tally, frame)] : []),
      { ...unitTable(tally, 'month', words.unitTable, 'reporting-by-unit', frame), notes: [words.note] },
      unitTable(tally, 'year', fill(words.planTable, { year: frame.year }), 'plans-by-unit', frame),
    ].filter(({ rows }) => rows.length > 0),
});
