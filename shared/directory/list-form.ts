/** What the list of units and the list of people have in common as sheets. */

import type { Columns, Form } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';

/** Both are saved as a whole and never submitted, so period and review have no meaning. */
export const keptList = {
  version: 1,
  clauses: '三, 九十六',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
} as const satisfies Partial<Form>;

type Day = { readonly header: Bilingual; readonly help: Bilingual };

/** From and until when a row holds: an end date instead of a deletion, so that earlier documents keep their owner. */
export const dayColumns = (from: Day, to: Day) =>
  ({
    from: { kind: 'date', ...from, also: ['第一天', 'First day'] },
    to: { kind: 'date', ...to, also: ['最后一天', 'Last day'] },
  }) as const satisfies Columns;
