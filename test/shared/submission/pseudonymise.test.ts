import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { identityDocuments } from '../../../shared/form/kinds/identity-documents.ts';
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

test.each(identityDocuments)(
  '$name and its number are another person than the number alone, and the mask names it',
  ({ name }) => {
    const of = (citizenNumber: string) =>
      pseudonymise(traineeRoster, [{ ...row, citizenNumber }], under('key'))[0];
    const kept = of(`${name} 12345678`);
    expect(kept).toMatchObject({ person: under('key')(`${name} 12345678`), mask: `甲*78（${name}）` });
    expect(kept?.person).not.toBe(of('12345678')?.person);
    expect(JSON.stringify(kept)).not.toContain('123456');
  },
);

test('the names of documents never change: they are part of the pseudonyms', () => {
  expect(identityDocuments.map(({ name }) => name)).toEqual(['港澳通行证', '台胞证', '永久居留证', '护照']);
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
