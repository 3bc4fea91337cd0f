/** A unit that took over another goes on with its projects: it names them, and they stay as long as it does. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classReturn } from '../../../shared/forms/class-return.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { findProgramme } from '../../../shared/programme/programmes.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { at, idOf, planId, second } from '../../support/second-project.ts';
import { classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

const given = findProgramme('qingdao-2013-2020');
/** From June on the fisheries do the work of agriculture, and from September on science does that of both. */
const programme: Programme = {
  ...given,
  units: given.units.map((unit) => {
    if (unit.code === 'nyw') return { ...unit, to: '2015-05-31', successor: 'hyj' };
    return unit.code === 'hyj' ? { ...unit, to: '2015-08-31', successor: 'kjj' } : unit;
  }),
};
const people = [
  ...Object.values(staff),
  { email: 'clerk.kjj@qingdao.example', name: '科示例', unit: 'kjj', roles: ['clerk' as const] },
];

let office: Office;
const file = (who: Who, unit: string, sheet: object, baseVersion = 0) =>
  office.submit(who, { unit, baseVersion, dropConfirmed: true, ...sheet });
const ofJune = (...rows: Parameters<typeof classes>) => ({ ...classes(...rows), period: '2015-06' });
const held = (run: number, changes = {}) =>
  classRow(run, { start: '2015-06-08', end: '2015-06-12', project: second, ...changes });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2015-01-20');
  office = openOffice(inMemoryServices(people, programme));
  await file('clerk', 'nyw', plan(planRow(1), planRow(2)));
  expect((await office.decide('reviewer', planId, {})).status).toBe(200);
  at('2015-07-02');
});
afterEach(() => vi.useRealTimers());

const filed = async (...given: Parameters<typeof file>) => {
  const { status, problem } = await file(...given);
  expect([status, problem?.issues?.map(({ message }) => message.zh)]).toEqual([201, undefined]);
};

test('projects of the unit it took over are listed, and so are classes it has held under them', async () => {
  await filed('stranger', 'hyj', ofJune(held(1)));
  await filed('stranger', 'hyj', { ...roster(traineeRow(1, { class: `${second}-1` })), period: '2015-06' });
  const { good } = await office.ask('stranger', 'readForm', {
    params: { form: 'class-return' },
    query: { period: '2015-06' },
  });
  expect(good.references.project.map(({ code }) => code)).toEqual(['2015A-NYW-001', second]);
});

test('through however many changes, and in what the unit in between has to correct', async () => {
  await filed('stranger', 'hyj', ofJune(held(1)));
  at('2015-10-08');
  const clerk = 'clerk.kjj@qingdao.example';
  const sheet = (unit: string, period: string, changes: object) => ({
    body: {
      ...ofJune(held(2, changes)),
      unit,
      period,
      formVersion: classReturn.version,
      baseVersion: 0,
      certifier: '样负责',
      nil: false,
    },
  });
  const september = { start: '2015-09-07', end: '2015-09-11' };
  expect((await office.askAs(clerk, 'submitForm', sheet('kjj', '2015-09', september))).status).toBe(201);
  const august = { start: '2015-08-10', end: '2015-08-14' };
  expect((await office.askAs(clerk, 'submitForm', sheet('hyj', '2015-08', august))).status).toBe(201);
});

test('a unit that still exists, and one that took over nothing, name their own projects only', async () => {
  at('2015-04-02');
  for (const unit of ['hyj', 'nyw']) {
    const project = unit === 'hyj' ? second : '2015A-HYJ-001';
    const { problem } = await file(
      unit === 'hyj' ? 'stranger' : 'clerk',
      unit,
      classes(classRow(1, { project })),
    );
    expect(problem.issues?.map(({ code }) => code)).toEqual(['reference-unknown']);
  }
});

test('a project stays while the successor names it, and the refusal says whose document does', async () => {
  await filed('stranger', 'nyw', plan(planRow(1)), 1);
  await filed('stranger', 'hyj', ofJune(held(1)));
  const refused = await office.decide('reviewer', planId, { version: 2 });
  expect(refused.problem.code).toBe('still-named');
  expect(refused.problem.title.zh).toContain(
    '引用它的有市海洋与渔业局“培训班执行情况表”2015年6月：2015A-NYW-002-1',
  );
  const { problem } = await file('stranger', 'nyw', plan(planRow(1)), 2);
  expect(problem.issues?.map(({ code }) => code)).toContain('referred-row-removed');
  await filed('stranger', 'hyj', { ...ofJune(), nil: true }, 1);
  expect((await office.decide('reviewer', planId, { version: 2 })).status).toBe(200);
});

test('a class in the returns of both may go from one, of which the roster of the successor knows the other', async () => {
  at('2015-06-05');
  const may = classRow(1, { start: '2015-05-11', end: '2015-05-15', project: second });
  await filed('stranger', 'nyw', { ...classes(may), period: '2015-05' });
  at('2015-07-02');
  await filed('stranger', 'hyj', ofJune(held(1)));
  await filed('stranger', 'hyj', { ...roster(traineeRow(1, { class: `${second}-1` })), period: '2015-06' });
  const withdraw = (unit: string, period: string) =>
    office.decide(
      'stranger',
      { ...idOf('class-return', period), unit },
      { decision: 'withdraw', reason: '误报' },
    );
  expect((await withdraw('nyw', '2015-05')).status).toBe(200);
  expect((await withdraw('hyj', '2015-06')).problem.code).toBe('still-named');
});

test('one count holds both, so that of two decisions at the same moment the second looks again', async () => {
  await filed('stranger', 'nyw', plan(planRow(1)), 1);
  const answers = await Promise.all([
    file('stranger', 'hyj', ofJune(held(1))),
    office.decide('reviewer', planId, { version: 2 }),
  ]);
  expect(answers.map(({ status }) => status < 300).sort()).toEqual([false, true]);
});
