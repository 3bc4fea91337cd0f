/** The annex of a change notice: each changed cell before and after. */
import { planColumnTexts, planTableTexts } from '../../../shared/words/plan-tables.ts';
import { changedCells } from './changed-cells.ts';
import { printPlanCell } from './line-cells.ts';
import type { PrintedNotice, PrintedTable } from './printed-table.ts';

export const changes = ({ paper, programme, language }: PrintedNotice): PrintedTable => ({
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
