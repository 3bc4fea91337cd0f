/** Training in demonstration projects. */
import { same } from '../ground/bilingual.ts';
import { nameOfUnit } from '../ground/define-city.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import { frameOf } from './frame.ts';
import type { OrganisationHoldings } from './register-rows.ts';
import { withSpan } from './span.ts';
import type { Table } from './table.ts';
import { column } from './table-column.ts';
import { trainingColumns, trainingUnder } from './training-under.ts';

export const demonstrationTable = (holdings: OrganisationHoldings): readonly Table[] => {
  const { programme, month } = holdings;
  const under = trainingUnder(holdings);
  const { planned } = under(({ demonstration }) => demonstration === true);
  return planned.length
    ? [
        {
          id: 'demonstration-projects',
          title: withSpan(words.demonstration, frameOf(programme, month)),
          columns: [
            column(words.demonstrated, 'text'),
            column(words.by, 'text'),
            ...trainingColumns.slice(1),
          ],
          rows: planned.map(({ code, title, unit }) => ({
            cells: [
              same(`${code} ${title}`),
              nameOfUnit(programme, unit),
              ...under((project) => project.code === code).cells.slice(1),
            ],
          })),
          notes: [],
        },
      ]
    : [];
};
