/** The plan and its change notices as an xlsx file: summary, projects to sort and filter, and what a notice changes. */
import type { Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { planTableTexts as words } from '../../shared/words/plan-tables.ts';
import type { TableSheet } from '../workbook/table-sheet.ts';
import { writeTables } from '../workbook/write-tables.ts';
import { besideTables } from './plan/beside-tables.ts';
import { changes } from './plan/changes-sheet.ts';
import { fieldsTable } from './plan/fields-table.ts';
import { titleOf } from './plan/notice-titles.ts';
import { about, block, type Printed } from './plan/plan-block.ts';
import { projects } from './plan/projects-sheet.ts';
import { tidyPaper } from './plan/tidy-paper.ts';
import { totalsTable } from './plan/totals-table.ts';

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

export const renderPlanWorkbook = (
  paper: PlanPaper,
  programme: Programme,
  language: Language,
): Promise<Uint8Array> => {
  const printed = { paper: tidyPaper(paper), programme, language };
  const sheets = [summary(printed), projects(printed), ...(paper.changes ? [changes(printed)] : [])];
  return writeTables(sheets, paper.issue.issuedOn);
};
