import { noReferences } from '../../shared/form/references.ts';
import { exampleRow, printRow } from '../../shared/form/sheet-layout.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { contextFor } from '../support/given.ts';
import type { SpreadsheetUser } from './spreadsheet-user.ts';

/** Types example rows of 高级研修项目计划 under the header in row 4. */
export const fillPlan = (user: SpreadsheetUser, tab: string, count: number, first = 5): void => {
  // Nothing has been filed yet that a plan could name.
  const context = { ...contextFor(advancedPlan), references: noReferences };
  for (let seed = 0; seed < count; seed += 1) {
    const row = { ...exampleRow(advancedPlan, context, seed), number: seed + 1 };
    const cells = printRow(advancedPlan, row, context);
    cells.forEach((cell, i) => {
      if (cell !== '') user.type(tab, first + seed, i + 2, cell as string | number);
    });
  }
};
