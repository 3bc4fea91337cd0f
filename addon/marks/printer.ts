/** Cells of a form as a review prints them. */
import type { BodyOf } from '../../shared/contract/routes.ts';
import type { Cell, Value } from '../../shared/form/define-form.ts';
import { kindOf } from '../../shared/form/kinds/kinds.ts';
import { noReferences } from '../../shared/form/references.ts';
import { findProgramme } from '../../shared/programme/programmes.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { formOf, withUnits } from '../tab/open-tab.ts';
import type { Seal } from '../tab/seal.ts';

export type Document = BodyOf<'readSubmission'>;

/** Prints a value as the sheet shows it, for notes and removed rows. */
export type Print = (column: string, value: Value | undefined) => Cell;

export const printer = (seal: Seal, document: Document): Print => {
  const form = formOf(seal);
  const context = {
    programme: withUnits(findProgramme(seal.programme), document.units),
    unit: seal.unit,
    period: seal.period,
    today: '',
    references: noReferences,
  };
  return (name, value) => {
    const column = form.columns[name];
    if (value === undefined || !column) return value === undefined ? '' : String(value);
    return document.columns.some((known) => known.name === name)
      ? kindOf(column).print(value, column, context)
      : '';
  };
};

export const shown = (desk: Desk, print: Print, column: string, value: Value | undefined): string =>
  String(print(column, value) ?? '') || desk.say(sheetWords.emptyCell);
