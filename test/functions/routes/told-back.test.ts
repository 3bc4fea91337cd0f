/** A refusal repeats some of what was sent, but never the number of a person. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countNumbers } from '../../../shared/ground/mask-numbers.ts';
import { type Office, openOffice } from '../../support/office.ts';
import { fullWidth, plan, planRow } from '../../support/sheets.ts';
import { number } from '../../support/spellings.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => void vi.useRealTimers());

const found = (value: unknown): number =>
  JSON.stringify(value)
    .split('"')
    .reduce((sum, text) => sum + countNumbers(text), 0);
const grouped = `${number.slice(0, 6)} ${number.slice(6, 14)}.${number.slice(14)}`;

test.each([
  ['a form', { form: number }],
  ['a unit', { unit: number }],
  ['a period', { period: number }],
])('%s named by a number is refused without it', async (_, changes) => {
  const { status, problem } = await office.submit('clerk', { ...plan(planRow(1)), ...changes });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(found(problem)).toBe(0);
});

test.each(['field', 'level', 'persons', 'when', 'budget', 'hostKind', 'number'])(
  'a number in the column %s is named at its cell without it',
  async (column) => {
    for (const written of [number, grouped, fullWidth(number), '护照 E12345678', '6222021234567890128']) {
      const { problem } = await office.submit('clerk', plan(planRow(1, { [column]: written })));
      expect(problem.issues?.some((issue) => issue.column === column)).toBe(true);
      expect([column, written, found(problem)]).toEqual([column, written, 0]);
    }
  },
);

test('a header that is a number is told without its middle', async () => {
  const sheet = plan(planRow(1));
  const { good, problem } = await office.submit('clerk', {
    ...sheet,
    headers: [...sheet.headers, grouped],
    rows: sheet.rows.map((row) => [...row, '1']),
  });
  expect(JSON.stringify(good ?? problem)).toContain('37…');
  expect(found(good ?? problem)).toBe(0);
});
