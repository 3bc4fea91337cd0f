/** The plan and its change notices as an xlsx file: summary, projects to sort and filter, and what a notice changes. */
import type { Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import type { Format, Table, TableCell } from '../../shared/statistics/table.ts';
import { planColumnTexts, planTableTexts as words } from '../../shared/words/plan-paper.ts';
import { type TableBlock, type TableColumn, type TableSheet, writeTables } from '../workbook/write-tables.ts';
import { besideTables } from './plan/beside-tables.ts';
import { changedCells } from './plan/changed-cells.ts';
import { fieldsTable } from './plan/fields-table.ts';
import { issueFacts } from './plan/issue-facts.ts';
import { type LineColumn, lineCell, lineFormat } from './plan/line-cells.ts';
import { annexTitles, titleOf } from './plan/notice-titles.ts';
import { tidyPaper } from './plan/tidy-paper.ts';
import { totalsTable } from './plan/totals-table.ts';

type Printed = { readonly paper: PlanPaper; readonly programme: Programme; readonly language: Language };

const formats: Record<Format, string | undefined> = {
  text: undefined,
  count: '#,##0',
  hours: 'General',
  money: '#,##0.00',
  share: '0.0',
};

const withFormat = (header: string, width: number, format: Format): TableColumn => {
  const excel = formats[format];
  return { header, width, ...(excel && { format: excel }) };
};

/** Numbers stay numbers; nothing is written for what is not known, so that a column can be added up. */
const written = (cell: TableCell, language: Language): string | number | null =>
  typeof cell === 'object' && cell !== null ? cell[language] : cell;

const block = (table: Table, language: Language): TableBlock => ({
  title: table.title[language],
  columns: table.columns.map(({ title, format }, place) =>
    withFormat(
      title[language],
      place === 0 ? 30 : format === 'text' ? 20 : format === 'money' ? 18 : 14,
      format,
    ),
  ),
  rows: table.rows.map((row) => ({
    cells: row.cells.map((cell, place) => {
      const value = written(cell, language);
      return row.role === 'part' && place === 0 ? `　${value}` : value;
    }),
    strong: row.role === 'total' || row.role === 'group',
  })),
  notes: table.notes.map((note) => note[language]),
});

const about = ({ paper, programme, language }: Printed): string[] =>
  issueFacts(paper, programme).map(
    ([term, fact]) => `${term[language]}${language === 'zh' ? '：' : ': '}${fact[language]}`,
  );

const summary = (printed: Printed): TableSheet => {
  const { programme, language } = printed;
  return {
    name: words.summarySheet[language],
    title: titleOf(printed)[language],
    about: [...about(printed), programme.targetNote[language]],
    blocks: [totalsTable(printed), fieldsTable(printed), ...besideTables(printed)].map((table) =>
      block(table, language),
    ),
  };
};

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

const projects = (printed: Printed): TableSheet => {
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

const changes = (printed: Printed): TableSheet => {
  const { language } = printed;
  return {
    name: words.changesSheet[language],
    title: annexTitles(printed)[0]?.[language] as string,
    about: about(printed),
    blocks: [
      {
        columns: [
          { header: words.number[language], width: 6, centred: true },
          withFormat(planColumnTexts.code[language], 20, 'text'),
          withFormat(planColumnTexts.title[language], 46, 'text'),
          withFormat(words.change[language], 18, 'text'),
          withFormat(words.beforeValue[language], 40, 'text'),
          withFormat(words.afterValue[language], 40, 'text'),
        ],
        rows: changedCells(printed).flatMap((cells, place) =>
          cells.map((cell) => ({
            cells: [
              place + 1,
              cell.code[language],
              cell.title[language],
              cell.what[language],
              written(cell.before, language),
              written(cell.after, language),
            ],
          })),
        ),
      },
    ],
  };
};

export const renderPlanWorkbook = (
  paper: PlanPaper,
  programme: Programme,
  language: Language,
): Promise<Uint8Array> => {
  const printed = { paper: tidyPaper(paper), programme, language };
  const sheets = [summary(printed), projects(printed), ...(paper.changes ? [changes(printed)] : [])];
  return writeTables(sheets, paper.issue.issuedOn);
};
