import { planColumnTexts, planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import type { TableSheet } from '../../workbook/table-sheet.ts';
import { type LineColumn, lineCell, lineFormat } from './line-cells.ts';
import { annexTitles } from './notice-titles.ts';
import type { Printed } from './plan-block.ts';
import { withFormat, written } from './plan-block.ts';

/** Narrow enough for all of them on one page's width. */
const columns: readonly (readonly [LineColumn, number])[] = [
  ['code', 20],
  ['title', 36],
  ['category', 14],
  ['field', 14],
  ['level', 9],
  ['host', 26],
  ['hostKind', 13],
  ['unit', 18],
  ['when', 18],
  ['place', 12],
  ['persons', 9],
  ['days', 8],
  ['hours', 8],
  ['budget', 15],
  ['sources', 14],
  ['speciality', 30],
  ['groups', 16],
  ['titleLevels', 18],
  ['key', 10],
  ['demonstration', 10],
  ['majorProject', 18],
  ['talentProgramme', 18],
  ['cohort', 16],
  ['basis', 22],
];

export const projects = (printed: Printed): TableSheet => {
  const { paper, programme, language } = printed;
  const reading = { programme, year: paper.plan.year };
  return {
    name: words.linesSheet[language],
    title: annexTitles(printed).at(-1)?.[language] as string,
    about: [],
    blocks: [
      {
        columns: [
          { header: words.number[language], width: 6, centred: true },
          ...columns.map(([name, width]) =>
            withFormat(planColumnTexts[name][language], width, lineFormat(name)),
          ),
        ],
        rows: paper.plan.lines.map((line, place) => ({
          cells: [place + 1, ...columns.map(([name]) => written(lineCell(line, name, reading), language))],
        })),
      },
    ],
  };
};
