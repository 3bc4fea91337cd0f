/** The plan and its change notices as an official document: PDF in the layout of GB/T 9704 (typst/notice.typ). */
import { type Bilingual, fill, type Language } from '../../shared/ground/bilingual.ts';
import { type Programme, shortName } from '../../shared/ground/define-programme.ts';
import type { PlanLine, PlanPaper } from '../../shared/plan/annual-plan.ts';
import { formatOf, type Table, yuan } from '../../shared/statistics/table.ts';
import { planTexts } from '../../shared/words/plan-paper.ts';
import { planColumnTexts, planTableTexts } from '../../shared/words/plan-tables.ts';
import { compileTypst, drawTypst } from './compile-typst.ts';
import { type LineColumn, lineFormat, printLine, printPlanCell } from './plan/line-cells.ts';
import { addressees, annexTitles, noticeText, numeral, titleOf } from './plan/notice-text.ts';
import { besideTables, changedCells, cosignerNames, fieldsTable, totalsTable } from './plan/plan-tables.ts';
import { categorySums, planSums, type Sums } from './plan/plan-totals.ts';
import { printDay } from './plan/print-days.ts';
import { tidyPaper } from './plan/tidy-paper.ts';

type Printed = { readonly paper: PlanPaper; readonly programme: Programme; readonly language: Language };
type Align = 'left' | 'center' | 'right';
type Column = {
  readonly header: string;
  readonly align: Align;
  /** Millimetres; without, the share of what is left; without either, as wide as its longest cell. */
  readonly width?: number;
  readonly share?: number;
};
/** A cell over several rows; the rows below the first leave it out. */
type Spanning = { readonly text: string; readonly rows: number };
/** A `strong` row sums up; the `head` of a group stands above its rows on every page they reach. */
type Row = { readonly cells: readonly (string | Spanning)[]; readonly strong?: true };
type Group = { readonly head?: readonly string[]; readonly rows: readonly Row[] };
type PrintedTable = {
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  readonly notes: readonly string[];
};

/** A text so wide, in letters, is read as a sentence and not as a word; a Chinese character is as wide as two. */
const longText = 24;
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);

/** A table of totals: names left, figures right; sentences left, in a column that has room for them. */
const totals = (table: Table, language: Language): PrintedTable => ({
  title: table.title[language],
  columns: table.columns.map(({ title, format }, place) => {
    const isLong =
      format === 'text' &&
      table.rows.some(
        ({ cells }) => widthOf(printPlanCell(cells[place] ?? null, format)[language]) > longText,
      );
    return {
      header: title[language],
      align: format === 'text' ? (place === 0 || isLong ? 'left' : 'center') : 'right',
      share: place === 0 ? 2 : isLong ? 2.4 : format === 'money' || format === 'text' ? 1.4 : 1,
    };
  }),
  groups: [
    {
      rows: table.rows.map((row) => ({
        cells: row.cells.map(
          (cell, place) =>
            (row.role === 'part' && place === 0 ? '　' : '') +
            printPlanCell(cell, formatOf(table, row, place))[language],
        ),
        ...((row.role === 'total' || row.role === 'group') && { strong: true as const }),
      })),
    },
  ],
  notes: table.notes.map((note) => note[language]),
});

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
const projects = ({ paper, programme, language }: Printed): PrintedTable => {
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

const changes = ({ paper, programme, language }: Printed): PrintedTable => ({
  columns: [
    { header: planTableTexts.number[language], align: 'center', width: 10 },
    { header: planColumnTexts.code[language], align: 'center' },
    { header: planColumnTexts.title[language], align: 'left', share: 1 },
    { header: planTableTexts.change[language], align: 'center', width: language === 'zh' ? 28 : 30 },
    { header: planTableTexts.beforeValue[language], align: 'left', share: 1 },
    { header: planTableTexts.afterValue[language], align: 'left', share: 1 },
  ],
  groups: [
    {
      rows: changedCells({ paper, programme }).flatMap((cells, place) =>
        cells.map((cell, i) => ({
          cells: [
            ...(i === 0
              ? [String(place + 1), cell.code[language], cell.title[language]].map((text) => ({
                  text,
                  rows: cells.length,
                }))
              : []),
            cell.what[language],
            printPlanCell(cell.before, cell.format)[language],
            printPlanCell(cell.after, cell.format)[language],
          ],
        })),
      ),
    },
  ],
  notes: [],
});

/** Below the date: whom it may be shown to, whom to ask, and which language counts. */
const remarksOf = ({ paper, programme, language }: Printed): string[] => [
  planTexts.disclosure[paper.issue.disclosure ?? 'public'][language],
  fill(planTexts.contact, { office: programme.office.name, telephone: programme.office.telephone })[language],
  ...(language === 'zh' ? [] : [planTexts.translation.en]),
];

/** Everything the template prints, in one language. */
const layNotice = (printed: Printed) => {
  const { paper, programme, language } = printed;
  const { authority } = programme.statisticalForm;
  const { issue } = paper;
  const [year, month, day] = issue.issuedOn.split('-').map(Number) as [number, number, number];
  const titles = annexTitles(printed).map((title) => title[language]);
  const tables: PrintedTable[][] = [
    ...(paper.changes ? [[changes(printed)]] : []),
    [
      totals(totalsTable(printed), language),
      totals(fieldsTable(printed), language),
      ...besideTables(printed).map((table) => totals(table, language)),
    ],
    [projects(printed)],
  ];
  // Beside the state before, the summary has too many columns for an upright page.
  const wide = paper.changes ? [true, true, true] : [false, true];
  return {
    language,
    issued: { year, month, day },
    author: authority[language],
    head: fill(planTexts.head, { authority })[language],
    number: issue.documentNumber,
    title: titleOf(printed)[language],
    name: shortName(programme)[language],
    to: addressees(printed)[language],
    body: noticeText(printed).map(({ kind, text }) => ({ kind, text: text[language] })),
    annexes: {
      lead: planTexts.annexes[language],
      items: titles.map((title, place) => ({
        mark: fill(planTexts.annexMark, { number: place + 1 })[language],
        title,
        wide: wide[place],
        tables: tables[place] as PrintedTable[],
      })),
    },
    signatures: [authority, ...cosignerNames(printed)].map(
      (name) => fill(planTexts.signature, { authority: name })[language],
    ),
    date: printDay(issue.issuedOn)[language],
    remarks: remarksOf(printed),
    copies: fill(planTexts.copies, { conference: programme.conference })[language],
    office: fill(planTexts.office, { authority })[language],
    printed: fill(planTexts.printed, { day: printDay(issue.issuedOn) })[language],
  };
};

/** What the paper says, before it has pages. */
export const layPaper = (paper: PlanPaper, programme: Programme, language: Language) =>
  layNotice({ paper: tidyPaper(paper), programme, language });

/** @throws Problem unprintable when the fonts lack a character of the plan */
export const renderPlanPdf = async (
  paper: PlanPaper,
  programme: Programme,
  language: Language,
): Promise<Uint8Array> => compileTypst('notice.typ', layPaper(paper, programme, language));

/** Its pages as an SVG, for pictures. */
export const drawPlan = (paper: PlanPaper, programme: Programme, language: Language): string =>
  drawTypst('notice.typ', layPaper(paper, programme, language));
