import { planColumnTexts, planTableTexts as words } from '../../../shared/words/plan-tables.ts';
import type { TableSheet } from '../../workbook/table-sheet.ts';
import { changedCells } from './changed-cells.ts';
import { annexTitles } from './notice-titles.ts';
import { about, type Printed, withFormat, written } from './plan-block.ts';

export const changes = (printed: Printed): TableSheet => {
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
