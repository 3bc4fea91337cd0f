/** Every kind of column. A new kind is one file and one line here. */
import type { Column, ColumnKind } from '../define-form.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { citizenNumber } from './citizen-number.ts';
import { creditCode } from './credit-code.ts';
import { date } from './date.ts';
import { dates } from './dates.ts';
import { integer } from './integer.ts';
import type { Kind } from './kind.ts';
import { money } from './money.ts';
import { month } from './month.ts';
import { phone } from './phone.ts';
import { proof } from './proof.ts';
import { quantity } from './quantity.ts';
import { reference } from './reference.ts';
import { references } from './references.ts';
import { text } from './text.ts';
import { unit } from './unit.ts';
import { yesNo } from './yes-no.ts';

export const kinds: { readonly [K in ColumnKind]: Kind<Extract<Column, { kind: K }>> } = {
  text,
  integer,
  quantity,
  money,
  date,
  dates,
  month,
  choice,
  choices,
  'yes-no': yesNo,
  reference,
  references,
  unit,
  'citizen-number': citizenNumber,
  'credit-code': creditCode,
  phone,
  proof,
};

/** The kind of a column, for callers that hold any column. */
export const kindOf = (column: Column): Kind => kinds[column.kind] as unknown as Kind;
