import { expect, test } from 'vitest';
import { targets } from '../../../shared/forms/targets.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  unit: '市农业委员会',
  category: '急需紧缺人才培养项目',
  operator: '不少于',
  number: 6000,
  basis: '人',
  document: '青人社字〔2015〕示例号',
};
const said = (...rows: Cells[]) =>
  complaints(
    targets,
    rows.map((cells) => ({ ...good, ...cells })),
  );

test('a target is kept with its unit, its project, its operator and what it counts', () => {
  const { issues, rows } = checkCells(targets, [good]);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({
    unit: 'nyw',
    category: 'urgent',
    operator: 'at-least',
    number: 6000,
    basis: 'persons',
  });
});

test('targets of the units that miss the city’s are told with both figures (notice 57)', () => {
  const short: Cells[] = [{ number: 2000 }, { unit: '市体育局', number: 3999 }];
  expect(said(...short)).toEqual(['warning number sum-differs-from-target']);
  expect(
    checkCells(
      targets,
      short.map((cells) => ({ ...good, ...cells })),
    ).issues[0]?.message.zh,
  ).toBe('急需紧缺人才培养项目各单位指标合计 5999，全市年度指标为 6000。');
  expect(said({ number: 2000 }, { unit: '市体育局', number: 4001 })).toEqual([]);
});

test('“about” and “exactly” leave the room the programme gives them', () => {
  const advanced = { category: '高级研修项目', operator: '左右' };
  expect(said({ ...advanced, number: 180 })).toEqual([]);
  expect(said({ ...advanced, number: 179 })).toEqual(['warning number sum-differs-from-target']);
  const post = { category: '岗位培训项目', operator: '等于' };
  expect(said({ ...post, number: 8000 })).toEqual([]);
  expect(said({ ...post, number: 8801 })).toEqual(['warning number sum-differs-from-target']);
});

test('another operator than the notice’s is asked about', () => {
  expect(said({ operator: '左右' })).toEqual(['warning operator operator-differs']);
});

test('a unit has one target in each project', () => {
  expect(said({ number: 3000 }, { unit: '市农委', number: 3000 })).toEqual(['error category row-doubled']);
});

test('nothing is said of a sum while a number cannot be read', () => {
  expect(said({ number: 2000 }, { unit: '市体育局', number: '四千左右' })).toEqual([
    'error number number-vague',
  ]);
});
