import { type Bilingual, same } from '../../../shared/ground/bilingual.ts';
import type { PlanLine } from '../../../shared/plan/annual-plan.ts';
import type { Table } from '../../../shared/statistics/table.ts';
import { planColumnTexts, planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import { type LineColumn, lineCell } from './line-cells.ts';
import { column, type Printed } from './printed-plan.ts';

type Named = { readonly id: string; readonly title: Bilingual; readonly shown: readonly PlanLine[] };

/** Some lines by code and title, with those of the columns in which any of them says something. */
const linesTable = (
  { paper, programme }: Printed,
  { id, title, shown }: Named,
  names: readonly LineColumn[],
): readonly Table[] => {
  if (shown.length === 0) return [];
  const reading = { programme, year: paper.plan.year };
  const used = names.filter((name) => shown.some((line) => line[name]));
  return [
    {
      id,
      title,
      columns: [
        column(planColumnTexts.code, 'text'),
        column(planColumnTexts.title, 'text'),
        ...used.map((name) => column(planColumnTexts[name], 'text')),
      ],
      rows: shown.map((line) => ({
        cells: [
          lineCell(line, 'code', reading),
          lineCell(line, 'title', reading),
          // What is not tied to anything is left blank.
          ...used.map((name) => (line[name] ? lineCell(line, name, reading) : same(''))),
        ],
      })),
      notes: [],
    },
  ];
};

/** What a line has beside its class: what it sets an example for, and what it is tied to. */
const linkColumns = ['demonstration', 'majorProject', 'talentProgramme', 'cohort', 'basis'] as const;

/**
 * What some lines say beside what every line says: the special features of advanced seminars (notice 21); demonstration
 * projects, and those tied to major projects, other programmes, cohorts or policy (notice 4, 9, 10, 30, 68).
 */
export const besideTables = (printed: Printed): readonly Table[] => {
  const { lines } = printed.paper.plan;
  return [
    ...linesTable(
      printed,
      {
        id: 'specialities',
        title: words.specialities,
        shown: lines.filter(({ speciality }) => speciality !== undefined),
      },
      ['speciality'],
    ),
    ...linesTable(
      printed,
      {
        id: 'links',
        title: words.links,
        shown: lines.filter(
          (line) => line.demonstration || linkColumns.some((name) => typeof line[name] === 'string'),
        ),
      },
      linkColumns,
    ),
  ];
};
