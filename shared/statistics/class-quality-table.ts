/** Each class that was surveyed, on one line (notice 61, 89). */

import { enoughAnswers } from '../forms/rules/satisfaction-rules.ts';
import { satisfaction } from '../forms/satisfaction.ts';
import { fill } from '../ground/bilingual.ts';
import { yearOf } from '../ground/period.ts';
import { sumOf } from '../money/account.ts';
import type { ClassRow } from '../tables/rows.ts';
import { reportTexts } from '../words/report.ts';
import { qualityTexts as words } from '../words/report-supervision.ts';
import { namesOf, unitName } from './money-holdings.ts';
import type { QualityHoldings } from './quality-holdings.ts';
import { rowsOfRegister } from './register-rows.ts';
import { surveyCells } from './survey-cells.ts';
import { share, type Table, type TableCell } from './table.ts';

export const classTable = (holdings: QualityHoldings): readonly Table[] => {
  const { programme, month, certificates = [], registers } = holdings;
  const year = yearOf(month);
  // What is stated again counts as it was stated last; a class belongs to the year of its last return.
  const told = new Map<string, ClassRow>();
  for (const row of [...holdings.classes].sort((a, b) => (a.month < b.month ? -1 : 1)))
    if (row.month <= month && yearOf(row.month) === year) told.set(row.code, row);
  const surveysOf = (code: string) => surveys.filter((row) => row.class === code);
  const held = [...told.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const surveys = rowsOfRegister(registers, satisfaction).flatMap(({ row }) =>
    told.has(String(row.class)) ? [row] : [],
  );
  const listed = held.filter(({ code }) => surveysOf(code).length > 0);
  if (listed.length === 0) return [];
  const nameOf = namesOf(holdings);
  const validOf = (code: string): number =>
    sumOf(certificates, ({ class: of, what, count }) =>
      of !== code || what === 'replaced' ? 0 : what === 'issued' ? count : -count,
    );
  const passedShare = (classes: readonly ClassRow[]): TableCell => {
    const judged = classes.filter(({ passed }) => passed !== undefined);
    return share(
      sumOf(judged, ({ passed = 0 }) => passed),
      sumOf(judged, ({ persons }) => persons),
    );
  };
  return [
    {
      id: 'quality-classes',
      title: words.classes,
      columns: [
        { title: words.class, format: 'text' },
        { title: words.unit, format: 'text' },
        { title: words.persons, format: 'count' },
        { title: words.hours, format: 'hours' },
        { title: words.passed, format: 'share' },
        { title: words.certificates, format: 'count' },
        { title: words.asked, format: 'count' },
        { title: words.rate, format: 'share' },
        { title: words.score, format: 'hours' },
      ],
      rows: [
        ...listed.map((row) => ({
          cells: [
            nameOf(row.code),
            unitName(programme, row.unit),
            row.persons,
            row.hours,
            passedShare([row]),
            validOf(row.code),
            ...surveyCells(surveysOf(row.code)),
          ],
        })),
        {
          cells: [
            reportTexts.total,
            null,
            sumOf(listed, ({ persons }) => persons),
            null,
            passedShare(listed),
            sumOf(listed, ({ code }) => validOf(code)),
            ...surveyCells(surveys),
          ],
          role: 'total' as const,
        },
      ],
      notes: [
        fill(words.classesNote, {
          held: held.length,
          surveyed: new Set(surveys.map((row) => row.class)).size,
          enough: enoughAnswers,
        }),
      ],
    },
  ];
};
