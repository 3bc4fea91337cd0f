/** Who has reported: only what had to be filed, by those who had to file it, once it could be filed. */
import { expect, test } from 'vitest';
import type { Unit } from '../../../shared/ground/define-city.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { frameOf, reportingUnits } from '../../../shared/statistics/frame.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import { givenFiling } from '../../support/given-ledger.ts';

const base: Unit = { code: 'jd1', name: { zh: '示例基地', en: 'Sample Base' }, kind: 'base' };
const withBase: Programme = { ...qingdao20132020, units: [...qingdao20132020.units, base] };

const tableOf = (id: string, month: string, programme: Programme = qingdao20132020) => {
  const documents = [
    givenFiling('nyw', 'class-return', month),
    givenFiling('nyw', 'sent-participants', month),
    givenFiling('jd1', 'base-report', month.slice(0, 4)),
  ].filter(({ unit }) => programme.units.some(({ code }) => code === unit));
  const report = foldMonth({
    programme,
    month,
    projects: [],
    classes: [],
    funding: [],
    documents,
    enrolments: [],
  });
  const tables = report.sections.flatMap(({ tables }) => tables);
  return tables.find((table) => table.id === id);
};
const columnsOf = (id: string, month: string, programme?: Programme) =>
  tableOf(id, month, programme)?.columns.map(({ title }) => title.zh);

test('what is filed when there is something to file is not counted as owed', () => {
  expect(
    tableOf('reporting-by-form', '2015-03')?.rows.map(({ cells }) => (cells[0] as { zh: string }).zh),
  ).toEqual(['培训班执行情况表', '学员登记表', '经费执行情况表', '合计']);
});

test('a form nobody has to file yet has no column', () => {
  expect(columnsOf('plans-by-unit', '2015-12')).not.toContain('继续教育基地年度工作报告');
  expect(columnsOf('plans-by-unit', '2015-06', withBase)).not.toContain('继续教育基地年度工作报告');
  expect(columnsOf('plans-by-unit', '2015-12', withBase)).toContain('继续教育基地年度工作报告');
});

test('a unit of another kind is not asked for it', () => {
  const rows = tableOf('plans-by-unit', '2015-12', withBase)?.rows ?? [];
  const cellsOf = (name: string) =>
    rows.find(({ cells }) => (cells[0] as { zh: string }).zh === name)?.cells.at(-1);
  expect(cellsOf('市农业委员会')).toBeNull();
  expect(cellsOf('示例基地')).not.toBeNull();
});

test('units that only may file something are no reporting units', () => {
  const kinds = reportingUnits(frameOf(withBase, '2015-03')).map(({ unit }) => unit.kind);
  expect(new Set(kinds)).toEqual(new Set(['city-department', 'district', 'base']));
});
