/** The plan and its change notices as an official document: PDF in the layout of GB/T 9704 (typst/notice.typ). */
import { fill, type Language } from '../../shared/ground/bilingual.ts';
import { type Programme, shortName } from '../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { planTexts } from '../../shared/words/plan-paper.ts';
import { compileTypst, drawTypst } from './compile-typst.ts';
import { besideTables } from './plan/beside-tables.ts';
import { fieldsTable } from './plan/fields-table.ts';
import { cosignerNames } from './plan/issue-facts.ts';
import { changes } from './plan/lay-changes.ts';
import { projects } from './plan/lay-projects.ts';
import { totals } from './plan/lay-totals.ts';
import { noticeText } from './plan/notice-text.ts';
import { addressees, annexTitles, titleOf } from './plan/notice-titles.ts';
import { printDay } from './plan/print-days.ts';
import type { PrintedNotice, PrintedTable } from './plan/printed-table.ts';
import { tidyPaper } from './plan/tidy-paper.ts';
import { totalsTable } from './plan/totals-table.ts';

/** Below the date: whom it may be shown to, whom to ask, and which language counts. */
const remarksOf = ({ paper, programme, language }: PrintedNotice): string[] => [
  planTexts.disclosure[paper.issue.disclosure ?? 'public'][language],
  fill(planTexts.contact, { office: programme.office.name, telephone: programme.office.telephone })[language],
  ...(language === 'zh' ? [] : [planTexts.translation.en]),
];

/** Everything the template prints, in one language. */
const layNotice = (printed: PrintedNotice) => {
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
