import { type Bilingual, fill } from '../ground/bilingual.ts';
import { registerWords } from '../words/registers.ts';
import { checkSheet, type SheetCells } from './check-sheet.ts';
import type { CheckContext, Form } from './define-form.ts';

/** The project guide of the year for a plan's category (notice 72): its name, the register it is in, its rows in force. */
export type GuideOfPlan = { readonly name: Bilingual; readonly register: Bilingual; readonly rows: number };

const guideLine = ({ name, register, rows }: GuideOfPlan): Bilingual =>
  fill(rows > 0 ? registerWords.guideHead : registerWords.guideNone, { name, register, rows });

/**
 * What the form says at its head of cells as a sheet has them, and of a plan what the year's guide asks for; nothing
 * where there is neither, or the targets are not known. Rules are left out: only the rows are wanted.
 */
export const headOf = (
  form: Form,
  cells: SheetCells,
  context: CheckContext,
  guide: GuideOfPlan | undefined,
): Bilingual | undefined => {
  const own =
    form.head && (context.targets ?? context.issues ?? form.headOfMoney)
      ? form.head(checkSheet({ ...form, rowRules: [], sheetRules: [] }, cells, context).rows, context)
      : undefined;
  const line = guide && guideLine(guide);
  return own && line ? fill(registerWords.headAndGuide, { head: own, guide: line }) : (own ?? line);
};
