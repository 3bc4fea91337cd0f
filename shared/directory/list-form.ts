/** What the list of units and the list of people have in common as sheets. */

import type { Columns, Form } from '../form/define-form.ts';
import type { Bilingual } from '../ground/bilingual.ts';

/** Both are kept as a whole and never filed: period and review stand for nothing. */
export const keptList = {
  version: 1,
  clauses: '三, 九十六',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
} as const satisfies Partial<Form>;

/** From and until when a row holds: who leaves is given a last day, so that what was filed before stays theirs. */
export const dayColumns = (from: Bilingual, to: Bilingual) =>
  ({
    from: { kind: 'date', header: { zh: '第一天', en: 'First day' }, help: from },
    to: { kind: 'date', header: { zh: '最后一天', en: 'Last day' }, help: to },
  }) as const satisfies Columns;
