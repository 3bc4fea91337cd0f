import { expect, test } from 'vitest';
import { topicRegister } from '../../../shared/forms/topic-register.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '急需紧缺人才培养模式研究',
  level: '省级',
  lead: '示例海洋学院',
  start: '2014-06-01',
  status: '已结题',
  end: '2015-09-30',
  outcome: '研究报告',
  sharing: '成员单位共享',
  contact: '人事处',
};
const context = { ...contextFor(topicRegister), today: '2015-11-20' };
const said = (cells: Cells) => complaints(topicRegister, [{ ...good, ...cells }], context);

test('a topic is kept with its outcome', () => {
  const { issues, rows } = checkCells(topicRegister, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ level: 'provincial', status: 'finished', outcome: '研究报告' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'finished before it was begun',
    cells: { end: '2014-05-31' },
    found: 'error end days-out-of-order',
  },
  { mistake: 'finished without an outcome', cells: { outcome: '' }, found: 'error outcome needed-then' },
  { mistake: 'no level', cells: { level: '' }, found: 'error level required' },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});
