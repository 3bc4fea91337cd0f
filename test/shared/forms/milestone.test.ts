/** 阶段任务推进表 (notice 44–48). */
import { expect, test } from 'vitest';
import { milestone } from '../../../shared/forms/milestone.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  phase: '启动实施阶段',
  task: '制定发布实施方案',
  lead: '市人社局',
  dueOn: '2015-12-31',
  status: '推进中',
};
const context = { ...contextFor(milestone), unit: 'rsj', today: '2015-11-20' };
const said = (cells: Cells) =>
  complaints(milestone, [{ ...good, ...cells }], context).filter((each) => !each.includes('task-left-out'));

test('a task is led by a unit and due on a day of its phase', () => {
  const { rows } = checkCells(milestone, [good], context);
  expect(said({})).toEqual([]);
  expect(rows[0]).toMatchObject({ phase: 'launch', lead: 'rsj', dueOn: '2015-12-31', status: 'running' });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'a day of another phase',
    cells: { dueOn: '2018-06-30' },
    found: 'error dueOn due-outside-phase',
  },
  {
    mistake: 'done without a day',
    cells: { status: '已完成', document: '青人社发〔2014〕20号' },
    found: 'error doneOn needed-then',
  },
  {
    mistake: 'done without proof',
    cells: { status: '已完成', doneOn: '2015-02-01' },
    found: 'error document done-without-proof',
  },
  {
    mistake: 'done on a day to come',
    cells: { status: '已完成', doneOn: '2015-12-01', document: '青人社发〔2014〕20号' },
    found: 'error doneOn day-to-come',
  },
  {
    mistake: 'done before it was decided',
    cells: { status: '已完成', doneOn: '2014-12-21', decision: 'LH2015-RSJ-001' },
    found: 'error decision decided-afterwards',
  },
  {
    mistake: 'overdue',
    cells: { dueOn: '2015-10-31' },
    found: 'warning status milestone-overdue',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test.each<Cells>([{ document: '青人社发〔2014〕20号' }, { decision: 'LH2015-RSJ-001' }])(
  'a paper or a decision proves it: %o',
  (proof) => {
    expect(said({ status: '已完成', doneOn: '2015-02-01', ...proof })).toEqual([]);
  },
);

test('what the implementation plan asks for is named where the sheet leaves it out', () => {
  const { issues } = checkCells(milestone, [good], context);
  const [left] = issues.filter(({ code }) => code === 'task-left-out');
  expect(left?.message.zh).toContain('建设一批优质市级继续教育基地');
  expect(left?.message.zh).not.toContain('制定发布实施方案');
});

test('the sheet begins with every task, due at the latest when its phase ends, and is free of errors', () => {
  const rows = milestone.begins.rows(context);
  const tasks = programme.phases.flatMap(({ milestones = [] }) => milestones);
  expect(rows).toHaveLength(tasks.length);
  expect(rows[0]).toMatchObject({ phase: 'research', dueOn: '2013-12-31', lead: 'rsj' });
  expect(rows.at(-1)).toMatchObject({ phase: 'full', task: '开展全面总结和评估', dueOn: '2020-12-31' });
  expect(rows.find(({ task }) => String(task).startsWith('开展中期评估'))?.dueOn).toBe('2017-12-31');
});
