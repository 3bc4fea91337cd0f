/** Which tab of a file is the form's: nobody's rows are taken for another's, and what is not read is named. */
import { expect, test } from 'vitest';
import type { Cell } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { givenSheet } from '../../support/given.ts';
import { bytesOf, type RandomTab } from '../../support/random-workbook.ts';
import { readBack } from '../../support/workbooks.ts';

const { headers, rows } = givenSheet(advancedPlan, 3);
const tab = (name: string, cells: readonly (readonly Cell[])[], hidden = false): RandomTab => ({
  name,
  cells,
  hidden,
  merges: [],
});
const full = tab('计划', [headers, ...rows]);
const summary = tab('汇总', [headers.slice(0, 5), ...rows.map((row) => row.slice(0, 5))]);
const empty = tab('空表', [headers]);
const strange = tab('说明', [['填报说明'], ['请按时报送']]);
const hidden = (other: RandomTab): RandomTab => ({ ...other, name: `${other.name}（旧）`, hidden: true });

test.each<[string, readonly RandomTab[], string, readonly string[]]>([
  ['a summary before the full table', [summary, full], '计划', ['汇总']],
  ['the full table before a summary', [full, summary], '计划', ['汇总']],
  ['an empty form before the full table', [empty, strange, full], '计划', ['空表', '说明']],
  ['a hidden full table behind a visible summary', [summary, hidden(full)], '汇总', ['计划（旧）']],
  ['a hidden list and a hidden empty form', [full, hidden(strange), hidden(empty)], '计划', []],
  ['two tables alike', [full, { ...full, name: '计划2' }], '计划', ['计划2']],
])('%s', async (_, tabs, own, others) => {
  const grid = await readBack(advancedPlan, bytesOf(tabs));
  expect(grid.tab ?? '计划').toBe(own);
  expect((grid.around?.tabs ?? []).map(({ name }) => name)).toEqual(others);
  expect(grid.rows).toHaveLength(3);
});

test('an empty visible form is read before a hidden one with rows, which is named', async () => {
  const grid = await readBack(advancedPlan, bytesOf([empty, hidden(full)]));
  expect([grid.tab, grid.rows.length, grid.around?.tabs]).toEqual([
    '空表',
    0,
    [{ name: '计划（旧）', table: true }],
  ]);
});
