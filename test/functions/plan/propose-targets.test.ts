import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectDocument } from '../../../functions/stream/project-document.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { type Office, openOffice, staff } from '../../support/office.ts';

let office: Office;
let room: Newsroom;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom();
  room.services.people.splice(0, Infinity, ...Object.values(staff));
  office = openOffice(room.services);
});
afterEach(() => vi.useRealTimers());

const ask = (query: Record<string, string>, year = '2015') =>
  office.ask('judge', 'proposeTargets', { params: { year }, query });
const sharesOf = async (query: Record<string, string>, year?: string) => {
  const { good } = await ask(query, year);
  const given = good.units.filter(({ number }) => number > 0);
  return Object.fromEntries(given.map(({ unit, number }) => [unit, number]));
};

/** Last year 300 enrolments of agriculture, 100 of the ocean bureau; one of them outside the plan. */
const lastYear = async (): Promise<void> => {
  for (const unit of ['nyw', 'hyj'])
    await room.file(
      `${unit}/urgent-plan/2014`,
      [plannedProject(1, { when: '2014-05' })],
      '2014-01-20T02:00:00Z',
    );
  const inMonth = (month: string, persons: number) => ({ start: `${month}-09`, end: `${month}-13`, persons });
  await room.file(
    'nyw/class-return/2014-03',
    [heldClass('2014B-NYW-001', 1, inMonth('2014-03', 200))],
    '2014-04-02T02:00:00Z',
  );
  // The class is stated again with 50 more: 250 in all, not 450.
  await room.file(
    'nyw/class-return/2014-04',
    [
      heldClass('2014B-NYW-001', 1, inMonth('2014-03', 250)),
      { ...heldClass('', 1, inMonth('2014-04', 50)), project: undefined, category: 'urgent', field: 'E01' },
    ],
    '2014-05-02T02:00:00Z',
  );
  await room.file(
    'hyj/class-return/2014-03',
    [
      heldClass('2014B-HYJ-001', 1, inMonth('2014-03', 100)),
      heldClass('2014C-HYJ-001', 1, inMonth('2014-03', 900)),
    ],
    '2014-04-02T02:00:00Z',
  );
  for (const path of room.services.stored.documents.keys()) {
    const [unit = '', form = '', period = ''] = path.split('/');
    await projectDocument({ unit, form, period }, room.services, new Date());
  }
};

test('the city’s figure goes out by what each unit’s classes of last year had', async () => {
  await lastYear();
  const { good } = await ask({ category: 'urgent', by: 'last-year' });
  expect(good).toMatchObject({
    year: '2015',
    category: 'urgent',
    total: 6000,
    by: 'last-year',
    remainder: 0,
  });
  expect(good.units.find(({ unit }) => unit === 'nyw')).toEqual({
    unit: 'nyw',
    unitName: { zh: '市农业委员会', en: 'Agriculture Commission' },
    weight: 300,
    number: 4500,
  });
  expect(await sharesOf({ category: 'urgent', by: 'last-year' })).toEqual({ nyw: 4500, hyj: 1500 });
  expect(await sharesOf({ category: 'post', by: 'last-year', total: '77' })).toEqual({ hyj: 77 });
});

test('units that have their share are left out', async () => {
  await lastYear();
  expect(await sharesOf({ category: 'urgent', by: 'last-year', total: '100', except: 'nyw' })).toEqual({
    hyj: 100,
  });
});

test('equally, every unit that plans gets as much, and it adds up exactly', async () => {
  const { good } = await ask({ category: 'urgent', by: 'equal' });
  const numbers = good.units.map(({ number }) => number);
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(6000);
  expect(Math.max(...numbers) - Math.min(...numbers)).toBe(1);
  expect(good.units.map(({ unit }) => unit)).not.toContain('rsj');
});

test('without a class last year it says that it shared out equally', async () => {
  expect((await ask({ category: 'urgent', by: 'last-year' })).good).toMatchObject({
    by: 'equal',
    remainder: 0,
  });
});

test('what a unit that is gone did counts for the one that took over (notice 96)', async () => {
  const gone = room.services.programme.units.find(({ to, successor }) => to && successor);
  if (!gone?.to) throw new Error('the programme has no unit that was taken over');
  const year = String(Number(gone.to.slice(0, 4)) + 1);
  const before = `${Number(year) - 1}`;
  await room.file(
    `${gone.code}/class-return/${before}-01`,
    [heldClass(`${before}B-${gone.code.toUpperCase()}-001`, 1, { persons: 10 })],
    `${before}-02-02T02:00:00Z`,
  );
  await room.project();
  expect(await sharesOf({ category: 'urgent', by: 'last-year', total: '30' }, year)).toEqual({
    [gone.successor as string]: 30,
  });
});

test('when every unit has its share the total is left', async () => {
  const { good } = await ask({ category: 'urgent', by: 'equal' });
  const all = good.units.map(({ unit }) => unit).join(',');
  expect((await ask({ category: 'urgent', by: 'equal', total: '9', except: all })).good).toMatchObject({
    units: [],
    remainder: 9,
  });
});

test('a project that the programme does not have is refused', async () => {
  expect((await ask({ category: 'nothing', by: 'equal' })).problem.code).toBe('bad-request');
});

test('only whoever may fill in the targets has them proposed', async () => {
  const asked = { params: { year: '2015' }, query: { category: 'urgent', by: 'equal' } };
  expect((await office.ask('clerk', 'proposeTargets', asked)).problem.code).toBe('not-yours');
  expect((await office.ask('reviewer', 'proposeTargets', asked)).problem.code).toBe('role-missing');
});
