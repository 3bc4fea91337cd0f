/** A money return of the version before, opened before the release and sent after it, and one that lies in the archive. */
import { expect, test } from 'vitest';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { readsVersion } from '../../../shared/form/define-form.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { movementsOf } from '../../../shared/money/movements.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { fundingLedger } from '../../../shared/tables/funding.ts';
import { placeRows } from '../../../shared/tables/project.ts';
import { namedIn } from '../../../shared/tables/references.ts';
import type { FundingRow } from '../../../shared/tables/rows.ts';
import { contextFor } from '../../support/given.ts';

test('its headers are understood, in either language', () => {
  expect(readsVersion(fundingReturn, 3)).toBe(true);
  const cells = ['2015A-NYW-001', '政府财政', '市级财政', '授课费', 60_000, 30_000, 28_800.5, '340×60×5', ''];
  const former = [
    [
      '培训项目',
      '经费来源',
      '财政级次',
      '支出科目',
      '项目预算（元）',
      '本月到位（元）',
      '本月支出（元）',
      '计算说明',
      '备注',
    ],
    [
      'Project',
      'Funding source',
      'Fiscal level',
      'Budget line',
      'Budgeted (yuan)',
      'Received (yuan)',
      'Spent (yuan)',
      'Calculation',
      'Remarks',
    ],
  ];
  for (const headers of former) {
    const { rows, issues } = checkSheet(
      fundingReturn,
      { headers, rows: [cells], ids: ['r1'] },
      contextFor(fundingReturn),
    );
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      {
        project: '2015A-NYW-001',
        source: 'government',
        fiscalLevel: 'city',
        line: 'teaching',
        budgeted: 6_000_000,
        received: 3_000_000,
        spent: 2_880_050,
        basis: '340×60×5',
      },
    ]);
  }
});

test('its rows in the archive are placed and counted as before', () => {
  const content = {
    unit: 'nyw',
    form: fundingReturn.id,
    period: '2015-03',
    programme: programme.id,
    formVersion: 2,
    nil: false,
    certifier: '样负责',
    rows: [{ project: '2015A-NYW-001', source: 'employer', line: 'meals', received: 500, spent: 400 }],
    ids: ['r1'],
  };
  const [placed] = placeRows(content, fundingLedger, programme).values();
  expect(movementsOf(placed?.row as FundingRow).map(({ state, fen, row }) => [state, fen, row])).toEqual([
    ['received', 500, '2015A-NYW-001#employer##meals#'],
    ['spent', 400, '2015A-NYW-001#employer##meals#'],
  ]);
});

test('what a return names is told by kind, so that a project and its class are each held as what they are', () => {
  const rows = [{ project: '2015A-NYW-001' }, { project: '2015A-NYW-001-1' }, { project: '2015X-NYW-A03-1' }];
  const content = { rows, ids: ['a', 'b', 'c'] } as never;
  const named = (target: 'project' | 'class') => [
    ...namedIn(fundingReturn, content, target, programme).keys(),
  ];
  expect(named('project')).toEqual(['2015A-NYW-001']);
  expect(named('class')).toEqual(['2015A-NYW-001-1', '2015X-NYW-A03-1']);
});
