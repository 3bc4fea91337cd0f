/** A unit's page: the quality of each of its classes, for the unit and those above it alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Role } from '../../../shared/ground/access.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { heldClass, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { openOffice } from '../../support/office.ts';
import { rowsOfWorkbook } from '../../support/rows-of-workbook.ts';

const person = (unit: string, ...roles: Role[]): Person => ({
  email: `${roles.join('')}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles,
});
beforeEach(() => void vi.useFakeTimers({ now: new Date('2015-08-01T02:00:00Z'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('satisfaction with its replies and telephone checks stand beside each class', async () => {
  const room = openNewsroom(
    [person('nyw', 'clerk'), person('hyj', 'clerk'), person('rsj', 'reviewer')],
    programme,
  );
  const office = openOffice(room.services);
  const code = '2015B-NYW-001';
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-20T02:00:00Z');
  await room.project();
  const held = [
    heldClass(code, 1, { hours: 40, persons: 50, passed: 45 }),
    heldClass(code, 2, { hours: 24 }),
  ];
  await room.file('nyw/class-return/2015-03', held, '2015-03-28T02:00:00Z');
  const survey = { number: 1, class: `${code}-1`, asked: 50, answered: 40, overall: 91 };
  await room.file('nyw/satisfaction/2015-03', [survey], '2015-03-29T02:00:00Z');
  const check = {
    unit: 'nyw',
    class: `${code}-1`,
    calledOn: '2015-06-01',
    called: 6,
    reached: 5,
    attended: 4,
  };
  await room.file(
    'rsj/phone-check/2015',
    [{ number: 1, ...check, differing: 1, differences: '略' }],
    '2015-06-02T02:00:00Z',
  );
  await room.project();
  const pageFor = (email: string) =>
    office.askAs(`${email}@qingdao.example`, 'readUnit', {
      params: { unit: 'nyw' },
      query: { year: '2015' },
    });
  for (const who of ['clerk.nyw', 'reviewer.rsj'])
    expect((await pageFor(who)).good.classes).toMatchObject([
      {
        code: `${code}-1`,
        hours: 40,
        persons: 50,
        passed: 45,
        asked: 50,
        answered: 40,
        overall: 91,
        called: 6,
        reached: 5,
        differing: 1,
        flags: 0,
      },
      { code: `${code}-2`, hours: 24, asked: 0, called: 0 },
    ]);
  expect((await pageFor('clerk.hyj')).status).toBe(403);
  const file = (email: string) =>
    office.askAs(`${email}@qingdao.example`, 'downloadUnit', {
      params: { unit: 'nyw' },
      query: { year: '2015', language: 'en' },
    });
  const { good, headers } = await file('reviewer.rsj');
  expect(headers['content-disposition']).toContain('unit-nyw-2015.xlsx');
  const cells = (await rowsOfWorkbook(Buffer.from(String(good), 'base64'))).flat();
  expect(cells).toEqual(expect.arrayContaining(['Classes held', 2, `Class ${code}-1`]));
  expect(cells.join('\n')).toContain('satisfaction 91 (40 of 50 replies, 80 %)');
  expect((await file('clerk.hyj')).status).toBe(403);
});
