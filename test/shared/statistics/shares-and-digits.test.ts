/** Of how many a share is, and how many decimals a column has. */
import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import { columnDigits, type Table } from '../../../shared/statistics/table.ts';
import { givenEnrolment, givenPlan, sortEnrolments } from '../../support/given-ledger.ts';
import { rowOf, tableOf } from '../../support/report-cells.ts';

test('the share of the non-public economy is of those whose ownership is stated', () => {
  const stated = { a1: 'private', b2: 'state', c3: undefined, d4: undefined } as const;
  const report = foldMonth({
    programme,
    month: '2015-03',
    projects: [givenPlan('2015B-NYW-001')],
    classes: [],
    funding: [],
    documents: [],
    enrolments: sortEnrolments(
      Object.entries(stated).map(([person, ownership]) => {
        const { ownership: _, ...row } = givenEnrolment(person, '2015B-NYW-001-1', '2015-03');
        return ownership ? { ...row, ownership } : row;
      }),
    ),
  });
  expect(rowOf(report, 'ownership', '非公有制经济组织和社会组织合计')).toEqual([1, 50]);
  expect(rowOf(report, 'ownership', '未填')).toEqual([2, null]);
  expect(tableOf(report, 'ownership').notes[0]?.zh).toBe(
    '占比按已填报的2人计；另有2人未填报，占全部的50.0%。',
  );
});

test('hours of a column have a decimal as soon as one of them needs it; a line of money has its own', () => {
  const title = { zh: '栏', en: 'Column' };
  const table: Pick<Table, 'columns' | 'rows'> = {
    columns: [
      { title, format: 'text' },
      { title, format: 'hours' },
      { title, format: 'hours' },
    ],
    rows: [
      { cells: [title, 82, 82] },
      { cells: [title, 35.9, 36] },
      { cells: [title, 2.5, 1.5], format: 'money' },
    ],
  };
  const digits = table.rows.map((row) => [1, 2].map((column) => columnDigits(table, row, column)));
  expect(digits).toEqual([
    [1, 0],
    [1, 0],
    [2, 2],
  ]);
});
