import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Office, openOffice } from '../../support/office.ts';
import { classes, classRow, plan, planRow } from '../../support/sheets.ts';

let office: Office;
const open = async (form: string, period: string, carry?: 'yes') =>
  (await office.ask('clerk', 'readForm', { params: { form }, query: { period, ...(carry && { carry }) } }))
    .good;
const cellsOf = ({ columns, before }: Awaited<ReturnType<typeof open>>, row = 0) =>
  Object.fromEntries(columns.map(({ name }, i) => [name, before?.rows[row]?.[i]]));

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1)));
  await office.project();
});
afterEach(() => vi.useRealTimers());

test('a month begins with the rows of the month before, without what is said anew', async () => {
  const cells = cellsOf(await open('class-return', '2015-04', 'yes'));
  expect(cells).toMatchObject({ hours: 40, host: '示例大学', contents: '海水养殖与牧场建设' });
  expect(String(cells.project)).toContain('2015A-NYW-001');
  for (const name of ['run', 'start', 'end', 'persons', 'passed', 'cost']) expect(cells[name]).toBe('');
});

test('a year begins with the plan of the year before, numbers kept and days cleared', async () => {
  const cells = cellsOf(await open('advanced-plan', '2016', 'yes'), 1);
  expect(cells).toMatchObject({ number: 2, title: '海洋牧场技术高级研修班（2）', when: '' });
});

test('nothing is carried over when it is not asked for, when something is filed, or when there was nothing', async () => {
  expect(await open('class-return', '2015-04')).not.toHaveProperty('before');
  expect(await open('class-return', '2015-03', 'yes')).not.toHaveProperty('before');
  expect(await open('class-return', '2015-02', 'yes')).not.toHaveProperty('before');
});

test('a roster begins empty: it lists other people each month', async () => {
  expect(await open('trainee-roster', '2015-04', 'yes')).not.toHaveProperty('before');
});
