import type { Form, Row } from '../../form/define-form.ts';
import { fundingTitle } from '../columns/money-columns.ts';

/** Of classes that have ended, what the months say was spent of each source. */
export const settlementsBegun: NonNullable<Form['begins']> = {
  from: fundingTitle,
  by: ['class', 'source', 'fiscalLevel'],
  rows: ({ references, today }) =>
    references.class
      .filter(({ facts }) => typeof facts.end === 'string' && facts.end < today)
      .flatMap(({ code, facts, money = [] }) =>
        money.flatMap(({ source, level, spent, spentByOthers }): readonly Row[] => {
          const settled = spent + spentByOthers;
          return settled > 0
            ? [{ class: code, source, fiscalLevel: level, settled, persons: facts.persons }]
            : [];
        }),
      ),
};
