/** Who may do what with sheets of money (notice 80, 90): every role, in its own unit and another, for each kind of sheet. */
import { expect, test } from 'vitest';
import { type Action, type Actor, may, type Role, roles } from '../../../shared/ground/access.ts';
import { forms } from '../../../shared/programme/programmes.ts';

const actor = (role: Role): Actor => ({
  email: 'example@qingdao.example',
  name: '示例',
  unit: 'czj',
  roles: [role],
});
const formOf = (id: string) => forms.find((form) => form.id === id);
/** Roles that may: in their own unit, and beyond it. */
const whoMay = (action: Action, form: string) =>
  (['czj', 'nyw'] as const).map((code) =>
    roles.filter((role) => may(actor(role), action, { code }, formOf(form))).join(' '),
  );

test.each([
  'funding-return',
  'matching',
  'performance',
  'fiscal-application',
  'appropriation',
  'settlement',
  'year-end-balance',
  'education-fund',
])('%s: its unit files it, and treasurers read it of everybody', (form) => {
  expect(whoMay('submit', form)).toEqual(['clerk head treasurer', '']);
  expect(whoMay('read', form)).toEqual([
    'clerk head reviewer administrator inspector treasurer',
    'reviewer administrator inspector treasurer',
  ]);
  expect(whoMay('review', form)).toEqual(['reviewer', 'reviewer']);
});

test('fiscal-result: the treasurer alone enters it, whoever else files for the finance bureau', () => {
  for (const action of ['fill', 'submit', 'withdraw'] as const)
    expect(whoMay(action, 'fiscal-result')).toEqual(['treasurer', '']);
  expect(whoMay('read', 'fiscal-result')[1]).toBe('reviewer administrator inspector treasurer');
});

test('a treasurer sees rosters, plans and classes of its own unit alone, and decides on nothing', () => {
  for (const form of ['trainee-roster', 'staff-list', 'advanced-plan', 'class-return'])
    expect(whoMay('read', form).map((who) => who.includes('treasurer'))).toEqual([true, false]);
  for (const action of ['review', 'reopen', 'extend', 'issue-plan', 'keep-directory'] as const)
    expect(whoMay(action, 'funding-return').join(' ')).not.toContain('treasurer');
  expect(may(actor('treasurer'), 'read', { code: 'nyw' }, formOf('violation-case'))).toBe(false);
});

test('forms about money are those with money in them that no plan, class or case is', () => {
  expect(
    forms
      .filter(({ money }) => money)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    'appropriation',
    'education-fund',
    'fiscal-application',
    'fiscal-result',
    'funding-return',
    'matching',
    'performance',
    'settlement',
    'year-end-balance',
  ]);
});
