/** What a version adds up to, for its receipt and its mails: given rows, when added up, then amounts alone that have a sum. */
import { expect, test } from 'vitest';
import { totalsOf } from '../../../shared/form/summarise.ts';
import { fiscalApplication } from '../../../shared/forms/fiscal-application.ts';
import { settlement } from '../../../shared/forms/settlement.ts';

test('an amount for one passed person-hour is added up with no other', () => {
  const row = { persons: 40, amount: 100, otherMoney: 5, targetCost: 2500 };
  expect(totalsOf(fiscalApplication, [row, row])).toEqual({
    persons: 80,
    money: { amount: 200, otherMoney: 10 },
  });
});

test('people of a class that is settled by source are not counted once for each source', () => {
  const row = { persons: 80, settled: 100 };
  expect(totalsOf(settlement, [row, row])).toEqual({ money: { settled: 200 } });
});
