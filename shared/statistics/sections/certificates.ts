/** Certificates of the year, unit by unit (notice 67): issued, replaced, void, and how many who passed have none yet. */

import { certificateReportTexts as words } from '../../words/certificates.ts';
import { reportTexts } from '../../words/report.ts';
import { defineSection } from '../define-section.ts';
import type { Frame } from '../frame.ts';
import { bump, sum, zeros } from '../monoid.ts';

/** By unit; `valid` of classes of the report year, and `passed` of those whose months have been. */
const empty = ({ units }: Frame) => ({
  issued: zeros(units.length),
  replaced: zeros(units.length),
  voided: zeros(units.length),
  valid: zeros(units.length),
  passed: zeros(units.length),
});
type Certificates = ReturnType<typeof empty>;

export const certificates = defineSection<Certificates>({
  id: 'certificates',
  title: words.title,
  empty,
  enrolment: (tally, { unit, month, passed, relation }, { monthIndex }) => {
    if (relation !== 'sent' && month <= monthIndex) bump(tally.passed, unit, passed);
  },
  certificate: (tally, { unit, issued, replaced, voided, valid }) => {
    bump(tally.issued, unit, issued);
    bump(tally.replaced, unit, replaced);
    bump(tally.voided, unit, voided);
    bump(tally.valid, unit, valid);
  },
  print: (tally, frame) => {
    // Where no certificate is issued by this system yet there is nothing to tell.
    if (sum(tally.issued) + sum(tally.replaced) + sum(tally.voided) + sum(tally.valid) === 0) return [];
    const figuresOf = (unit: number): readonly number[] => {
      const at = (counts: readonly number[]): number => counts[unit] as number;
      const { passed, issued, replaced, voided, valid } = tally;
      return [at(passed), at(issued), at(replaced), at(voided), Math.max(0, at(passed) - at(valid))];
    };
    const rows = [...frame.units.keys()]
      .map((unit) => ({ name: frame.units[unit]?.name ?? reportTexts.notStated, figures: figuresOf(unit) }))
      .filter(({ figures }) => figures.some((figure) => figure > 0));
    const total = rows
      .map(({ figures }) => figures)
      .reduce((all, figures) => all.map((figure, i) => figure + (figures[i] as number)));
    return [
      {
        id: 'certificates-by-unit',
        title: words.table,
        columns: [
          { title: reportTexts.unit, format: 'text' },
          { title: words.passed, format: 'count' },
          { title: words.issued, format: 'count' },
          { title: words.replaced, format: 'count' },
          { title: words.voided, format: 'count' },
          { title: words.outstanding, format: 'count' },
        ],
        rows: [
          ...rows.map(({ name, figures }) => ({ cells: [name, ...figures] })),
          { cells: [reportTexts.total, ...total], role: 'total' },
        ],
        notes: [words.note],
      },
    ];
  },
});
