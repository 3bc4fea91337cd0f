/** The annex that lists the projects, a group for each category under its sums. */
import { type Bilingual, fill, type Language } from '../../../shared/ground/bilingual.ts';
import type { PlanLine } from '../../../shared/plan/annual-plan.ts';
import { yuan } from '../../../shared/statistics/table.ts';
import { planColumnTexts, planTableTexts } from '../../../shared/words/plan-tables.ts';
import { type LineColumn, lineFormat, printLine, printPlanCell } from './line-cells.ts';
import { numeral } from './notice-titles.ts';
import { categorySums, planSums, type Sums } from './plan-totals.ts';
import type { Column, Group, PrintedNotice, PrintedTable } from './printed-table.ts';

type LineLayout = { readonly name: LineColumn } & Pick<Column, 'width' | 'share'>;

/** What a line shows; millimetres of an A4 page on its side. English names are longer, English days shorter. */
const lineColumns: Record<Language, readonly LineLayout[]> = {
  zh: [
    { name: 'code' },
    { name: 'title', share: 2.2 },
    { name: 'field', width: 20 },
    { name: 'level', width: 13 },
    { name: 'host', share: 1.5 },
    { name: 'unit', share: 1.3 },
    { name: 'when', width: 25 },
    { name: 'place', width: 18 },
    { name: 'persons', width: 11 },
    { name: 'days', width: 10 },
    { name: 'hours', width: 10 },
    { name: 'budget', width: 20 },
  ],
  en: [
    { name: 'code' },
    { name: 'title', share: 2 },
    { name: 'field', width: 26 },
    { name: 'level', width: 16 },
    { name: 'host', share: 1.5 },
    { name: 'unit', share: 1.5 },
    { name: 'when', width: 20 },
    { name: 'place', width: 17 },
    { name: 'persons', width: 14 },
    { name: 'days', width: 10 },
    { name: 'hours', width: 11 },
    { name: 'budget', width: 19 },
  ],
};
const centred: ReadonlySet<LineColumn> = new Set(['code', 'level', 'when', 'field']);

/** A row of sums: its title spans the columns before the persons. */
const sumCells = (title: Bilingual, sums: Sums, language: Language): string[] => [
  title[language],
  printPlanCell(sums.persons, 'count')[language],
  '',
  '',
  printPlanCell(yuan(sums.budget), 'money')[language],
];

/** Sums stand above what they sum up, so that none is left alone on a page; empty categories are in the summary. */
export const projects = ({ paper, programme, language }: PrintedNotice): PrintedTable => {
  const { lines, year } = paper.plan;
  const reading = { programme, year };
  const columns = lineColumns[language];
  const numbers = new Map<PlanLine, number>(lines.map((line, place) => [line, place + 1]));
  const filled = programme.categories.filter(({ code }) => lines.some(({ category }) => category === code));
  const { now: all } = planSums(paper);
  return {
    columns: [
      { header: planTableTexts.number[language], align: 'center', width: 10 },
      ...columns.map(
        ({ name, ...size }): Column => ({
          header: planColumnTexts[name][language],
          align: lineFormat(name) !== 'text' ? 'right' : centred.has(name) ? 'center' : 'left',
          ...size,
        }),
      ),
    ],
    groups: [
      { head: sumCells(fill(planTableTexts.totalOf, { projects: all.projects }), all, language), rows: [] },
      ...filled.map((category, place): Group => {
        const { now } = categorySums(paper, category.code);
        const values = { number: numeral(place), category, projects: now.projects };
        return {
          head: sumCells(fill(planTableTexts.group, values), now, language),
          rows: lines
            .filter((line) => line.category === category.code)
            .map((line) => ({
              cells: [
                String(numbers.get(line)),
                ...columns.map(({ name }) => printLine(line, name, reading)[language]),
              ],
            })),
        };
      }),
    ],
    notes: [],
  };
};
