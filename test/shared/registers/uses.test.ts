/** Uses of shared resources, as the section of the report prints them. */
import { expect, test } from 'vitest';
import { printReport } from '../../../shared/statistics/monthly-report.ts';
import { startFold } from '../../../shared/statistics/start-fold.ts';
import { givenHeld } from '../../support/given-ledger.ts';
import { nothing } from '../../support/random-ledger.ts';

const rowsOf = (classes: readonly ReturnType<typeof givenHeld>[]) => {
  const holdings = { ...nothing, month: '2015-03', classes };
  const fold = startFold(holdings);
  const report = printReport(fold.end(), holdings, fold.suspicions());
  return report.sections
    .find(({ id }) => id === 'uses')
    ?.tables[0]?.rows.map(({ cells: [, ...figures] }) => figures);
};
const [first, second] = ['2015A-NYW-001-1', '2015A-NYW-001-2'];

test('a class that uses a row counts once, in the month in which it is first named, own rows apart from others', () => {
  expect(
    rowsOf([
      givenHeld(first as string, '2015-02', { experts: ['ZK-NYW-001', 'ZK-HYJ-001'] }),
      // The class goes on: one expert again, and one more.
      givenHeld(first as string, '2015-03', {
        experts: ['ZK-HYJ-001', 'ZK-HYJ-002'],
        materials: ['ZY-HYJ-001'],
      }),
      givenHeld(second as string, '2015-03', { experts: ['ZK-HYJ-001'] }),
    ]),
  ).toEqual([
    [2, 4, 3],
    [1, 1, 1],
  ]);
});

test('where nothing was used nothing is printed', () => {
  expect(rowsOf([givenHeld(first as string, '2015-03', {})])).toBeUndefined();
});
