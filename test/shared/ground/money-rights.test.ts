/** Who may do what with sheets of money (notice 80, 90): every role, in its own unit and another, for each kind of sheet. */
import { expect, test } from 'vitest';
import { type Actor, may } from '../../../shared/ground/access.ts';
import type { Action } from '../../../shared/ground/actions.ts';
import { findUnit } from '../../../shared/ground/define-city.ts';
import { type Role, roles } from '../../../shared/ground/roles.ts';
import { forms } from '../../../shared/programme/programmes.ts';
import { isShownTo } from '../../../shared/registers/sees.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';

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

const sheets = forms.filter(({ money }) => money);
const sheetsOfUnits = sheets.filter(({ filedBy }) => filedBy !== 'treasurer');
const mine = { code: 'huangdao' };
const under = { code: 'jd1', superior: 'huangdao' };
const others = { code: 'nyw' };
const inDistrict = (role: Role): Actor => ({ ...actor(role), unit: 'huangdao' });
/** Of the document, in whatever state it is: approval gives nobody of these more, nor less. */
test.each(sheetsOfUnits.map(({ id }) => id))(
  '%s: every role, of its own unit, of those below and of others',
  (id) => {
    const form = formOf(id);
    const reach = (action: Action) =>
      roles.map((role) =>
        [mine, under, others]
          .map((owner) => (may(inDistrict(role), action, owner, form) ? '✓' : '–'))
          .join(''),
      );
    // clerk, head, endorser, reviewer, administrator, inspector, treasurer
    expect(reach('read')).toEqual(['✓––', '✓––', '–✓–', '✓✓✓', '✓✓✓', '✓✓✓', '✓✓✓']);
    expect(reach('submit')).toEqual(['✓––', '✓––', '–––', '–––', '–––', '–––', '✓––']);
    expect(reach('review')).toEqual(['–––', '–––', '–✓–', '✓✓✓', '–––', '–––', '–––']);
  },
);

/**
 * Once approved, a row is shown to units beside these: by each form, to the district above, to another unit, to the finance
 * bureau, and to the unit whose application it answers.
 */
const nobody = ['–', '–', '–', '–'];
const audience: Readonly<Record<string, readonly string[]>> = {
  'funding-return': nobody,
  matching: nobody,
  performance: nobody,
  settlement: nobody,
  'year-end-balance': nobody,
  'education-fund': nobody,
  'fiscal-application': ['–', '–', '✓', '–'],
  'fiscal-result': ['–', '–', '–', '✓'],
  appropriation: ['–', '–', '–', '✓'],
  'result-purchase': ['✓', '✓', '✓', '✓'],
  'public-courseware': ['✓', '✓', '✓', '✓'],
};
test.each(sheets)('$id: whom its approved rows are shown to', (form) => {
  const answers = form.id === 'fiscal-result' || form.id === 'appropriation';
  const entry = {
    unit: answers ? 'czj' : 'jd1',
    row: { application: 'SQ2015-HYJ-001', status: 'waiting' },
  };
  const viewers = ['huangdao', 'nyw', answers ? 'laoshan' : 'czj', 'hyj'].map((code) =>
    findUnit(programme, code),
  );
  expect(viewers.map((unit) => (unit && isShownTo(form, entry, unit, programme) ? '✓' : '–'))).toEqual(
    audience[form.id],
  );
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
    'public-courseware',
    'result-purchase',
    'settlement',
    'year-end-balance',
  ]);
});
