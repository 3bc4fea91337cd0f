/** Nobody decides on what is their own or extends its deadline, nor on what a unit theirs inherited has filed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme, secondEyesFrom } from '../../support/chained-programme.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { plan, planRow } from '../../support/sheets.ts';

/** Since 11 January the bureau does the work of one department, and the district that of the base below it. */
const heirs: Record<string, string> = { hyj: 'rsj', jd1: 'huangdao' };
const programme: Programme = {
  ...chainedProgramme,
  units: chainedProgramme.units.map((unit) => {
    const successor = heirs[unit.code];
    return successor === undefined ? unit : { ...unit, to: '2015-01-10', successor };
  }),
};
/** Files for the department whose work is the bureau's now. */
const people: Person[] = [
  ...Object.values(staff),
  { email: 'clerk.rsj@qingdao.example', name: '局示例', unit: 'rsj', roles: ['clerk'] },
];

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice(inMemoryServices(people, programme));
});
afterEach(() => vi.useRealTimers());

const id = (unit: string) => ({ unit, form: 'advanced-plan', period: '2015' });
const time = { until: '2015-04-30', reason: '机构改革交接' };
const file = async (email: string, unit: string, changes = {}) => {
  const body = {
    ...plan(planRow(1, changes)),
    unit,
    formVersion: advancedPlan.version,
    baseVersion: 0,
    certifier: '样负责',
    nil: false,
  };
  expect((await office.askAs(email, 'submitForm', { body })).status).toBe(201);
};
const fileInherited = () => file('clerk.rsj@qingdao.example', 'hyj');
const waiting = async (who: Who) =>
  (await office.ask(who, 'listSubmissions', {})).good.documents.map(({ unit }) => unit);

describe.each(['reviewer', 'judge'] as const)(
  'what a unit inherited by the bureau has filed: a %s',
  (who) => {
    test('extends no deadline of it', async () => {
      const { problem } = await office.ask(who, 'extendDeadline', { params: id('hyj'), body: time });
      expect(problem.code).toBe('not-yours');
      expect(problem.title.zh).toContain('市海洋与渔业局');
    });

    test('gives it none among many, and the others theirs', async () => {
      const { good } = await office.ask(who, 'extendDeadlines', {
        body: { forms: ['advanced-plan'], period: '2015', units: ['hyj', 'nyw'], ...time },
      });
      const told = good.documents.map(({ unit, problem }) => [unit, problem?.code]);
      expect(told).toEqual([
        ['hyj', 'not-yours'],
        ['nyw', undefined],
      ]);
    });

    test('neither approves, returns nor reopens it', async () => {
      await fileInherited();
      for (const decision of ['approve', 'return', 'reopen'] as const)
        expect((await office.decide(who, id('hyj'), { decision, reason: '请核实' })).problem.code).toBe(
          'not-yours',
        );
      const { good } = await office.ask(who, 'approveMany', {
        body: { decisions: [{ ...id('hyj'), version: 1 }] },
      });
      expect(good.decisions[0]?.problem?.code).toBe('not-yours');
    });

    test('is not offered it by the queue, and may look at it', async () => {
      await fileInherited();
      await file('clerk.nyw@qingdao.example', 'nyw');
      expect(await waiting(who)).toEqual(['nyw']);
      expect((await office.ask(who, 'readSubmission', { params: id('hyj') })).status).toBe(200);
    });
  },
);

test('whoever files for it may withdraw it', async () => {
  await file('judge@qingdao.example', 'hyj');
  expect((await office.decide('judge', id('hyj'), { decision: 'withdraw' })).status).toBe(200);
});

test('what a base inherited by its district has filed the district does not review first', async () => {
  await file('deputy.hd@qingdao.example', 'jd1', { budget: secondEyesFrom });
  expect((await office.decide('endorser', id('jd1'), {})).problem.code).toBe('not-yours');
  expect((await office.decide('deputy', id('jd1'), {})).problem.code).toBe('not-yours');
  expect(await waiting('endorser')).toEqual([]);
});

test('a document says who only reads it: whoever files it, and whoever decides on nothing', async () => {
  await fileInherited();
  await file(staff.clerk.email, 'nyw');
  const forReading = async (who: Who, unit: string) =>
    (await office.ask(who, 'readSubmission', { params: id(unit) })).good.forReading ?? false;
  const read: [Who, string][] = [
    ['clerk', 'nyw'],
    ['reviewer', 'nyw'],
    ['judge', 'nyw'],
    ['reviewer', 'hyj'],
    ['administrator', 'nyw'],
  ];
  expect(await Promise.all(read.map(([who, unit]) => forReading(who, unit)))).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});
