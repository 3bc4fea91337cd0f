import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { pseudonymise } from '../../../shared/submission/pseudonymise.ts';

// the standard's own example
const number = '11010519491231002X';
const under = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('hex');
const row = { class: '2015A-NYW-001-1', name: '甲示例', citizenNumber: number, hours: 40 };

test('a number becomes a keyed pseudonym and the one mask: surname and last two characters', () => {
  const [kept] = pseudonymise(traineeRoster, [row], under('key'));
  expect(kept).toEqual({
    class: row.class,
    name: row.name,
    hours: 40,
    person: under('key')(number),
    mask: '甲*2X',
  });
  expect(JSON.stringify(kept)).not.toContain('1949');
});

test('a rare surname stays whole in the mask', () => {
  expect(pseudonymise(traineeRoster, [{ ...row, name: '𬸚示例' }], under('key'))[0]?.mask).toBe('𬸚*2X');
});

test('the same person is the same in every class, and another under another key', () => {
  const person = (key: string, name: string) =>
    pseudonymise(traineeRoster, [{ ...row, name }], under(key))[0]?.person;
  expect(person('key', '甲示例')).toBe(person('key', '甲 示例'));
  expect(person('key', '甲示例')).not.toBe(person('other', '甲示例'));
});

test('a form without citizen numbers is left as it is', () => {
  const rows = [{ number: 1, title: '海洋牧场' }];
  expect(pseudonymise(advancedPlan, rows, under('key'))).toBe(rows);
});
