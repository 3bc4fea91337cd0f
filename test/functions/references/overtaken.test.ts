/** Between the check of a request and its transaction another one is answered: the second looks again. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idOf, openSecondProject, planId, type SecondProject, second } from '../../support/second-project.ts';
import { classes, classRow, roster, traineeRow } from '../../support/sheets.ts';

let desk: SecondProject;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  desk = await openSecondProject();
});
afterEach(() => vi.useRealTimers());

const file: SecondProject['file'] = (...given) => desk.file(...given);
const amend: SecondProject['amend'] = () => desk.amend();
const approve: SecondProject['approve'] = (...given) => desk.approve(...given);
const withdraw: SecondProject['withdraw'] = (...given) => desk.withdraw(...given);
const inForce: SecondProject['inForce'] = (id) => desk.inForce(id);

const overtakenBy = (other: () => Promise<unknown>) => {
  const { submissions } = desk.office.services;
  const { append } = submissions;
  vi.spyOn(submissions, 'append').mockImplementationOnce(async (...given) => {
    await other();
    return append(...given);
  });
};

test('a class is not filed under a project that has just gone', async () => {
  await amend();
  overtakenBy(approve);
  const held = await desk.office.submit('clerk', classes(classRow(1, { project: second })));
  expect(held).toMatchObject({ status: 409, problem: { code: 'names-missing' } });
  expect(held.problem.title.zh).toContain('“培训班执行情况表”引用的 2015A-NYW-002（2015A-NYW-002-1）');
  expect([inForce(planId), inForce(idOf('class-return'))]).toEqual([2, undefined]);
});

test('a project is not dropped under which a class has just been filed', async () => {
  await amend();
  overtakenBy(() => file(classes(classRow(1, { project: second }))));
  expect(await approve()).toMatchObject({ status: 409, problem: { code: 'still-named' } });
  expect([inForce(planId), inForce(idOf('class-return'))]).toEqual([1, 1]);
});

test('a class is not dropped that a roster has just named, nor a roster filed of one just dropped', async () => {
  await file(classes(classRow(1), classRow(2)));
  const named = roster(traineeRow(1, { class: '2015A-NYW-001-2' }));
  const drop = () => file(classes(classRow(1)), 1);
  overtakenBy(() => file(named));
  const dropped = await desk.office.submit('clerk', {
    ...classes(classRow(1)),
    baseVersion: 1,
    dropConfirmed: true,
  });
  expect(dropped.problem.code).toBe('still-named');
  await withdraw(idOf('trainee-roster'));
  overtakenBy(drop);
  const late = await desk.office.submit('clerk', { ...named, baseVersion: 1 });
  expect(late.problem.code).toBe('names-missing');
  expect([inForce(idOf('class-return')), inForce(idOf('trainee-roster'))]).toEqual([2, undefined]);
});

test('what does not touch is filed all the same, on the second look', async () => {
  await file(classes(classRow(1)));
  overtakenBy(() => file({ ...classes(classRow(2)), period: '2015-02' }));
  await file(roster(traineeRow(1)));
});
