/**
 * The list of units as a sheet. It is a form like the others, so it is laid out, read forgivingly and checked
 * by the same code, in the same words; only it is kept as configuration and not filed as a document.
 */
import type { CheckContext, Form } from '../form/define-form.ts';
import { noReferences } from '../form/references.ts';
import type { Programme } from '../ground/define-programme.ts';
import { listTexts } from '../words/directory.ts';
import { keptList } from './list-form.ts';
import { unitColumns } from './unit-columns.ts';
import { type UsedUnits, unitRowRules, unitSheetRules } from './unit-rules.ts';

/** Who keeps the list: what holds now, and what of it is in use. */
export type UnitsAsked = {
  readonly programme: Programme;
  /** Units that must not go, and why; only the function knows (functions/directory/used-units.ts). */
  readonly used?: UsedUnits;
};

export const unitsSheet = ({ programme, used = new Map() }: UnitsAsked): Form => ({
  ...keptList,
  id: 'units',
  title: listTexts.unitsTitle,
  purpose: listTexts.unitsPurpose,
  letters: 'DW',
  columns: unitColumns,
  rowKey: ['code'],
  rowRules: unitRowRules,
  sheetRules: unitSheetRules(programme, used),
});

/** Both lists are read as of a day: a period that is one day long. */
export const listContext = (programme: Programme, today: string): CheckContext => ({
  programme,
  unit: programme.bureau,
  period: today,
  today,
  references: noReferences,
});
