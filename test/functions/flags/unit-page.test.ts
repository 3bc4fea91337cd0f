/** A unit's page: the quality of each of its classes, for the unit and those above it alone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unitPageLines } from '../../../shared/flags/unit-page.ts';
import type { Role } from '../../../shared/ground/roles.ts';
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
  const money = { project: code, source: 'government', fiscalLevel: 'city', line: 'whole' };
  await room.file(
    'nyw/funding-return/2015-04',
    [
      { ...money, received: 1_000_000, spent: 200_000, returned: 50_000 },
      { ...money, passed: 300_000, peer: 'hyj' },
    ],
    '2015-05-03T02:00:00Z',
  );
  await room.project();
  const { lines } = (await pageFor('reviewer.rsj')).good;
  const value = (title: string) => lines.find((each) => each.title.zh === title)?.value;
  expect(
    [
      '上年结转（元）',
      '到位（元）',
      '收到转拨（元）',
      '转拨其他单位（元）',
      '净支出（元）',
      '退回（元）',
      '结余（元）',
    ].map(value),
  ).toEqual([0, 10_000, 0, 3000, 2000, 500, 4500]);
  // What is due and was never submitted is told too, so that the counts come to all that is due.
  const counts = ['按时报送（份）', '逾期报送（份）', '审核、修改中（份）', '未报送（份）'].map(
    (each) => value(each) ?? 0,
  );
  expect(counts.at(-1)).toBeGreaterThan(0);
  expect(counts.reduce((sum, count) => sum + count)).toBe(value('应报报表（份）'));
  expect(lines.find(({ title }) => title.zh === '比对情况（条）')?.note?.zh).toBe('按截至 2015-12-31 的报表');
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

test('findings of inspections say their stage, day and what was judged; the longest overdue comes first', () => {
  const finding = { title: '签到不全', stage: 'final', rectifyBy: '2015-07-20' };
  const page = {
    unit: 'nyw',
    unitName: { zh: '市农业委员会', en: 'Agriculture Commission' },
    year: '2015',
    today: '2015-08-01',
    lines: [],
    classes: [],
    findings: [
      { ...finding, code: 'DC2015-RSJ-001-1', judged: 'done', daysOver: 0 },
      { ...finding, code: 'DC2015-RSJ-001-2', daysOver: 12 },
    ],
  };
  expect(unitPageLines(page).map(({ title, note }) => [title.zh, note?.zh])).toEqual([
    ['检查问题 DC2015-RSJ-001-2（定稿）', '签到不全；2015-07-20 前整改；整改已逾期 12 天'],
    ['检查问题 DC2015-RSJ-001-1（定稿）', '签到不全；2015-07-20 前整改；已整改'],
  ]);
});
