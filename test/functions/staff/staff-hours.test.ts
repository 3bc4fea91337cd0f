/** Who of a staff list is short of hours, asked through the route: worked by hand, and told only to those whose it is. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { limits } from '../../../shared/contract/limits.ts';
import type { Programme } from '../../../shared/ground/define-programme.ts';
import { findProgramme } from '../../../shared/programme/programmes.ts';
import { recordAside } from '../../../shared/submission/record.ts';
import { chainedProgramme } from '../../support/chained-programme.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';
import { type Office, openOffice, staff, type Who } from '../../support/office.ts';
import { citizenNumber } from '../../support/sheets.ts';
import { staffOf, staffRow, urgent, urgentClasses, urgentRoster } from '../../support/staff-sheets.ts';

let office: Office;
const at = (day: string) => vi.setSystemTime(new Date(`${day}T02:00:00Z`));
const ask = (who: Who, unit = 'nyw', query: Record<string, string> = {}) =>
  office.ask(who, 'readStaffHours', { params: { unit, year: '2015' }, query });
const filed = async (who: Who, sheet: object, unit = 'nyw', baseVersion = 0) => {
  const { status, problem } = await office.submit(who, { unit, baseVersion, ...sheet });
  expect([status, problem?.issues?.map(({ message }) => message.zh)]).toEqual([201, undefined]);
};
const urgentCategory = '急需紧缺人才培养培训项目';

const trained = async () => {
  at('2015-01-20');
  await filed('clerk', urgent(1, 2, 3));
  expect(
    (await office.decide('reviewer', { unit: 'nyw', form: 'urgent-plan', period: '2015' }, {})).status,
  ).toBe(200);
  await office.project();
  at('2015-04-02');
  const later = { start: '2015-03-16', end: '2015-03-20' };
  await filed('clerk', urgentClasses([1], [2, later], [3, { start: '2015-03-23', end: '2015-03-27' }]));
  await office.project();
  await filed(
    'clerk',
    urgentRoster(
      [1, 1],
      [1, 2, { result: '不合格', failReason: '缺课', certificate: '' }],
      [1, 3, { result: '学习中', hours: 10, certificate: '' }],
      [2, 1],
      [2, 2],
    ),
  );
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

test('40 hours passed, 40 failed and 10 of a class that goes on leave 32 to 72; each year’s duty stands beside it', async () => {
  await trained();
  await filed(
    'clerk',
    staffOf(
      staffRow(1, { category: urgentCategory }),
      staffRow(2),
      staffRow(3, { category: '岗位培训项目' }),
    ),
  );
  await office.project();
  const { status, good } = await ask('clerk');
  expect(status).toBe(200);
  expect(good).toMatchObject({
    unit: 'nyw',
    year: '2015',
    month: '2015-04',
    at: '2015-04-02 10:00',
    version: 1,
    total: 3,
    page: 1,
    pages: 1,
  });
  expect(good.people).toEqual([
    {
      row: 'r1',
      mask: `样*${citizenNumber(1).slice(-2)}`,
      categories: [{ category: 'urgent', hours: 40, required: 72, short: 32 }],
      publicHours: { hours: 0 },
      professionalHours: { hours: 40 },
      allHours: { hours: 40 },
    },
    {
      row: 'r2',
      mask: `样*${citizenNumber(2).slice(-2)}`,
      categories: [{ category: 'urgent', hours: 80, required: 72, short: 0 }],
      publicHours: { hours: 0 },
      professionalHours: { hours: 80 },
      allHours: { hours: 80 },
    },
    {
      row: 'r3',
      mask: `样*${citizenNumber(3).slice(-2)}`,
      categories: [{ category: 'post', hours: 0, required: 36, short: 36 }],
      publicHours: { hours: 0 },
      professionalHours: { hours: 0 },
      allHours: { hours: 0 },
    },
  ]);
  expect(good.rule).toBeUndefined();
  at('2015-10-12');
  const later = await ask('clerk');
  expect(later.good.rule).toEqual({ from: '2015-10-01', publicHours: 30, professionalHours: 60, hours: 90 });
  expect(later.good.people[0]).toMatchObject({
    publicHours: { hours: 0, short: 30 },
    professionalHours: { hours: 40, short: 20 },
    allHours: { hours: 40, short: 50 },
  });
  at('2016-02-01');
  expect((await ask('clerk')).good).toMatchObject({ month: '2015-12', people: later.good.people });
});

test('no name, no number and no pseudonym of anybody is in the answer', async () => {
  await trained();
  await filed('clerk', staffOf(staffRow(1), staffRow(2)));
  await office.project();
  const text = JSON.stringify((await ask('clerk')).good);
  const stored = [
    ...(office.services.stored.ledger.Trainees.get('nyw/staff-list/2015')?.rows.values() ?? []),
  ];
  const persons = stored.map(({ row }) => ('person' in row ? row.person : ''));
  expect(persons).toHaveLength(2);
  for (const secret of [...persons, citizenNumber(1), citizenNumber(2), '样乙', '样丙', '示例渔业公司'])
    expect(text).not.toContain(secret);
});

test('of what the ledgers have set aside nothing counts', async () => {
  await trained();
  await filed('clerk', staffOf(staffRow(2)));
  await office.project();
  const hours = async () => (await ask('clerk')).good.people[0]?.allHours.hours;
  expect(await hours()).toBe(80);
  const id = { unit: 'nyw', form: 'trainee-roster', period: '2015-03' };
  const before = await office.services.submissions.load(id);
  const given = { at: '2015-04-02T03:00:00.000Z', reason: 'refused' as const };
  const { after, events } = recordAside(before, given, sha256);
  await office.services.submissions.append(id, before, after, events);
  expect(await hours()).toBe(0);
});

test('hours of rosters of another unit count, for a person is the same wherever he or she is trained', async () => {
  await trained();
  await filed('stranger', staffOf(staffRow(1, { category: urgentCategory })), 'hyj');
  await office.project();
  expect((await ask('stranger', 'hyj')).good.people).toMatchObject([{ allHours: { hours: 40 } }]);
});

test('without a list in force it is said how to file one, and an amended list is told as it now stands', async () => {
  at('2015-04-02');
  const { status, problem } = await ask('clerk');
  expect([status, problem.code]).toEqual([404, 'no-staff-list']);
  expect(problem.title.zh).toContain('按需填报');
  await filed('clerk', staffOf(staffRow(1), staffRow(2)));
  await filed('clerk', { ...staffOf(staffRow(2)), dropConfirmed: true }, 'nyw', 1);
  const { good } = await ask('clerk');
  expect([good.version, good.people.map(({ mask }) => mask.slice(-2))]).toEqual([
    2,
    [citizenNumber(2).slice(-2)],
  ]);
  const odd = await office.ask('clerk', 'readStaffHours', { params: { unit: 'nyw', year: '2031' } });
  expect(odd.problem.code).toBe('wrong-period');
});

test('a long list comes in pages, in its own order', async () => {
  at('2015-04-02');
  const people = Array.from({ length: limits.staffPage + 3 }, (_, i) => staffRow(i));
  const sheet = staffOf(...people);
  await filed('clerk', sheet);
  const first = (await ask('clerk')).good;
  const second = (await ask('clerk', 'nyw', { page: '2' })).good;
  expect([first.total, first.pages, second.page]).toEqual([people.length, 2, 2]);
  expect([...first.people, ...second.people].map(({ row }) => row)).toEqual(sheet.ids);
  expect((await ask('clerk', 'nyw', { page: '3' })).good.people).toEqual([]);
});

describe('the list of a base below a district', () => {
  beforeEach(async () => {
    office = openOffice(inMemoryServices(Object.values(staff), chainedProgramme));
    at('2015-04-02');
    await filed('baseClerk', staffOf(staffRow(1)), 'jd1');
  });
  const readers: readonly Who[] = ['baseClerk', 'endorser', 'reviewer', 'administrator', 'inspector'];
  test.each(readers)('is told to a %s', async (who) => {
    expect((await ask(who, 'jd1')).good?.people).toHaveLength(1);
  });
  test.each<Who>(['clerk', 'stranger', 'neighbour', 'accountant'])('is not told to a %s', async (who) => {
    const { status, problem } = await ask(who, 'jd1');
    expect([status, problem.code]).toEqual([403, 'not-yours']);
  });
});

test('a unit that took over another reads its list', async () => {
  const given = findProgramme('qingdao-2013-2020');
  const programme: Programme = {
    ...given,
    units: given.units.map((unit) =>
      unit.code === 'nyw' ? { ...unit, to: '2015-05-31', successor: 'hyj' } : unit,
    ),
  };
  office = openOffice(inMemoryServices(Object.values(staff), programme));
  at('2015-04-02');
  await filed('clerk', staffOf(staffRow(1)));
  expect((await ask('stranger')).problem?.code).toBe('not-yours');
  at('2015-06-02');
  expect((await ask('stranger')).good?.people).toHaveLength(1);
});
