/** A field's owner finds its classes wherever they are held, and sees of no other field anything (notice 12, 53). */

import readSheets from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inspectWorkbook } from '../../../functions/workbook/inspect-workbook.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Role } from '../../../shared/ground/roles.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';
import { type Office, openOffice } from '../../support/office.ts';

const person = (unit: string, ...roles: Role[]) => ({
  email: `${roles.join('')}.${unit}@qingdao.example`,
  name: '表示例',
  unit,
  roles,
});
const people = [
  person('hyj', 'clerk'),
  person('nyw', 'clerk'),
  person('slj', 'head'),
  person('rsj', 'reviewer'),
  person('czj', 'treasurer'),
];
const duty = (number: number, field: string, unit: string, more: Row = {}): Row => ({
  number,
  field,
  unit,
  role: 'lead',
  duty: '统筹本领域培训',
  ...more,
});
let room: Newsroom;
let office: Office;
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-08-01T02:00:00Z'), toFake: ['Date'] });
  room = openNewsroom(people);
  office = openOffice(room.services);
  const at = '2015-01-20T02:00:00Z';
  await room.file(
    'nyw/urgent-plan/2015',
    [plannedProject(1, { field: 'E01' }), plannedProject(2, { field: 'E08' })],
    at,
  );
  await room.file('slj/urgent-plan/2015', [plannedProject(1, { field: 'E01' })], at);
  await room.file(
    'rsj/responsibility/2015',
    [
      duty(1, 'E01', 'hyj'),
      duty(2, 'E09', 'hyj', { to: '2015-07-31' }),
      duty(3, 'E08', 'slj', { role: 'support' }),
    ],
    at,
  );
  await room.project();
  const march = '2015-03-28T02:00:00Z';
  await room.file(
    'nyw/class-return/2015-03',
    [
      heldClass('2015B-NYW-001', 1, { persons: 50, passed: 45, cost: 99 }),
      heldClass('2015B-NYW-002', 1),
      {
        ...heldClass('2015B-NYW-001', 2),
        project: undefined,
        category: 'urgent',
        field: 'E01',
        outsideReason: '临时',
      },
    ] as Row[],
    march,
  );
  await room.file('slj/class-return/2015-03', [heldClass('2015B-SLJ-001', 1)], march);
  await room.project();
});
afterEach(() => void vi.useRealTimers());

const ask = (email: string, year = '2015') =>
  office.askAs(`${email}@qingdao.example`, 'readFieldClasses', { params: { year } });
const codesFor = async (email: string, year?: string) => {
  const { good } = await ask(email, year);
  return [good.fields.map(({ field }) => field).join(' '), ...good.classes.map(({ code }) => code).sort()];
};

test('the unit in charge sees the classes of its field, of whichever unit, in and outside the plan', async () => {
  expect(await codesFor('clerk.hyj')).toEqual([
    'E01',
    '2015B-NYW-001-1',
    '2015B-SLJ-001-1',
    '2015X-NYW-B03-2',
  ]);
  const { good } = await ask('clerk.hyj');
  const [first] = good.classes.filter(({ code }) => code === '2015B-NYW-001-1');
  expect(first).toMatchObject({ unit: 'nyw', persons: 50, passed: 45, outside: false, field: 'E01' });
  // Nothing of money or people.
  expect(JSON.stringify(good)).not.toContain('99');
  expect(good.fields).toEqual([
    { field: 'E01', title: { zh: '海洋科技开发', en: expect.any(String) }, role: 'lead' },
  ]);
});

test('a duty counts on its days, support as well as the lead; a unit with none sees none', async () => {
  expect(await codesFor('head.slj')).toEqual(['E08', '2015B-NYW-002-1']);
  expect(await codesFor('clerk.nyw')).toEqual(['']);
  vi.setSystemTime(new Date('2015-07-31T02:00:00Z'));
  expect((await codesFor('clerk.hyj'))[0]).toBe('E01 E09');
});

test('those who look at everybody’s work see all fields; the finance bureau’s treasurer none', async () => {
  const { good } = await ask('reviewer.rsj');
  expect([good.fields.length, good.classes.length]).toEqual([16, 4]);
  expect(await codesFor('treasurer.czj')).toEqual(['']);
});

test('a year of no programme is refused instead of shown empty', async () => {
  const { problem } = await ask('clerk.hyj', '2012');
  expect([problem.code, problem.title.zh]).toEqual(['wrong-period', expect.stringContaining('2013 至 2030')]);
});

test('the file has the same rows', async () => {
  const { good } = await office.askAs('clerk.hyj@qingdao.example', 'downloadFieldClasses', {
    params: { year: '2015' },
    query: {},
  });
  const [sheet] = await readSheets(Buffer.from(good, 'base64'));
  // A whole number of hours has no point behind it.
  const { parts } = inspectWorkbook(Buffer.from(good, 'base64'));
  expect(parts.get('xl/styles.xml')?.toString()).not.toContain('0.##');
  const rows = sheet?.data ?? [];
  expect(rows[0]?.[0]).toContain('2015 年本领域培训班：海洋科技开发（牵头），3 期');
  expect(
    rows
      .slice(-3)
      .map((row) => row[1])
      .sort(),
  ).toEqual(['2015B-NYW-001-1', '2015B-SLJ-001-1', '2015X-NYW-B03-2']);
});
