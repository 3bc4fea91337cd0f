import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Office, openOffice } from '../../support/office.ts';
import { citizenNumber, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';

// Before the logger is made: let it speak, and through the console that the test listens to.
vi.hoisted(() => {
  process.env.POWERTOOLS_LOG_LEVEL = 'DEBUG';
  process.env.POWERTOOLS_DEV = 'true';
});

let office: Office;
const lines: string[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  lines.length = 0;
  for (const level of ['debug', 'info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...given) => void lines.push(given.join(' ')));
  office = openOffice();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** As people group it. */
const spaced = citizenNumber(1).replace(/^(.{6})(.{8})/, '$1 $2 ');

test('the log says what happened and to whom nobody can tell', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.submit('stranger', plan(planRow(1)));
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', roster(traineeRow(1)));
  vi.spyOn(office.services.submissions, 'load').mockRejectedValueOnce(
    new TypeError(`cannot take ${spaced} or E12345678 of clerk.nyw@qingdao.example`),
  );
  await office.submit('clerk', plan(planRow(1)));
  const log = lines.join('\n');
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(log).toContain('not-yours');
  expect(log).toContain('TypeError');
  expect(log).toMatch(/"person": ?"[0-9a-f]{8}"/);
  for (const personal of [
    '@qingdao.example',
    '陈晓样',
    '海示例',
    '样甲',
    '样负责',
    '海洋牧场',
    spaced.slice(0, 6),
    spaced.slice(7, 15),
    'E12345678',
  ])
    expect(log).not.toContain(personal);
});
