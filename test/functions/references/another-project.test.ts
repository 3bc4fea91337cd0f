/**
 * A number of a plan names its project as long as title and field have not both changed. While something in force
 * refers to it, it goes to no other project, whatever became of the ids of rows; a corrected title is a question.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleRow, printRow } from '../../../shared/form/sheet-layout.ts';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { contextFor } from '../../support/given.ts';
import { idOf, openSecondProject, planId, type SecondProject, second } from '../../support/second-project.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

let desk: SecondProject;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  desk = await openSecondProject();
});
afterEach(() => vi.useRealTimers());

const other = { title: '现代物流管理研修班', field: '新能源' };
const amended = (changes: Parameters<typeof planRow>[1], ids = ['r1', 'r2']) => ({
  ...plan(planRow(1), planRow(2, changes)),
  ids,
});
const refer = () => desk.file(classes(classRow(1, { project: second })));
const newIds = ['r1', 'r9'];

test.each([
  ['in its row', ['r1', 'r2']],
  ['in a row of its own', newIds],
])('a project does not take the number of one that a class has named since, %s', async (_, ids) => {
  await desk.file(amended(other, ids), 1);
  await refer();
  const refused = await desk.approve();
  expect(refused).toMatchObject({ status: 409, problem: { code: 'still-named' } });
  expect(refused.problem.title.zh).toContain(
    '2015A-NYW-002 海洋牧场技术高级研修班（2）（该编号改为“现代物流管理研修班”；引用它的有“培训班执行情况表”2015年3月：2015A-NYW-002-1）',
  );
  await desk.withdraw(idOf('class-return'));
  expect((await desk.approve()).status).toBe(200);
});

test('nor is it filed where the class is known, and the cell of its title says so', async () => {
  await refer();
  const { problem } = await desk.office.submit('clerk', { ...amended(other, newIds), baseVersion: 1 });
  expect(problem.issues?.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      code: 'referred-row-replaced',
      column: 'title',
      row: 1,
      message: { zh: expect.stringContaining('改为“现代物流管理研修班”') },
    },
  ]);
});

test.each([
  ['its title, in its row', { title: other.title }, ['r1', 'r2'], ['referred-row-renamed']],
  ['its title, in a new row', { title: '海洋牧场技术高研班' }, newIds, ['referred-row-renamed']],
  ['the width of its signs', { title: '海洋牧场技术高级研修班(2)' }, newIds, []],
  ['its field', { field: other.field }, ['r1', 'r2'], []],
  ['neither', { persons: 50 }, newIds, []],
])('a project that a class names is corrected: %s', async (_, changes, ids, asked) => {
  await refer();
  const { good } = await desk.office.submit('clerk', { ...amended(changes, ids), baseVersion: 1 });
  expect(good.issues.map(({ code }) => code).filter((code) => code.startsWith('referred'))).toEqual(asked);
  expect((await desk.approve()).status).toBe(200);
});

test('what waited for a decision does not come into force for another project than it was filed for', async () => {
  const given = contextFor(higherClassApplication);
  const project = given.references.project.map((each) => ({ ...each, code: second }));
  const context = { ...given, references: { ...given.references, project } };
  const cells = printRow(higherClassApplication, exampleRow(higherClassApplication, context, 0), context);
  const headers = Object.values(higherClassApplication.columns).map(({ header }) => header.zh);
  const { id: form } = higherClassApplication;
  await desk.file({ form, period: context.period, headers, rows: [cells], ids: ['r1'] });
  await desk.file(amended(other), 1);
  expect((await desk.approve()).status).toBe(200);
  const refused = await desk.approve(idOf(form, '2015'), 1);
  expect(refused).toMatchObject({ status: 409, problem: { code: 'names-missing' } });
  expect(refused.problem.title.zh).toContain(
    '2015A-NYW-002“海洋牧场技术高级研修班（2）”（该编号已改为“现代物流管理研修班”；1 行）',
  );
  await desk.file(amended({}), 2);
  await desk.approve(planId, 3);
  expect((await desk.approve(idOf(form, '2015'), 1)).status).toBe(200);
});

test('a class that meets the change between its check and its transaction is refused', async () => {
  await desk.file(amended(other), 1);
  const { submissions } = desk.office.services;
  const { append } = submissions;
  vi.spyOn(submissions, 'append').mockImplementationOnce(async (...given) => {
    vi.setSystemTime(Date.now() + 1000);
    await desk.approve();
    // As another plan that drops something would: the count has moved.
    const { unit, count } = await submissions.moves('nyncj');
    return append(given[0], given[1], given[2], given[3], { unit, count: count + 1 });
  });
  const { status, problem } = await desk.office.submit('clerk', classes(classRow(1, { project: second })));
  expect([status, problem?.code]).toEqual([409, 'names-missing']);
});

test('a class outside the plan is held in the same way by its roster', async () => {
  const outside = (changes: object) =>
    classes(
      classRow(1, {
        project: '',
        outsideReason: '临时任务',
        category: '高级研修项目',
        title: '赤潮应急培训班',
        field: '海洋科技开发',
        ...changes,
      }),
    );
  await desk.file(outside({}));
  await desk.file(roster(traineeRow(1, { class: '2015X-NYW-A03-1' })));
  const { problem } = await desk.office.submit('clerk', { ...outside(other), baseVersion: 1 });
  expect(problem.issues?.map(({ code }) => code)).toContain('referred-row-replaced');
  await desk.file(outside({ title: '赤潮应急处置培训班' }), 1);
});
