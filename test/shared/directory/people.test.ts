import { describe, expect, test } from 'vitest';
import { peopleChanges } from '../../../shared/directory/directory-event.ts';
import { peopleOf } from '../../../shared/directory/people-rows.ts';
import { peopleSheet } from '../../../shared/directory/people-sheet.ts';
import { listContext } from '../../../shared/directory/units-sheet.ts';
import { checkSheet, type SheetCells } from '../../../shared/form/check-sheet.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import type { Person } from '../../../shared/tables/directory.ts';
import { isValidOn, rolesOn } from '../../../shared/tables/terms.ts';
import { type PersonRow, peopleList, peopleRows } from '../../support/lists.ts';

const people: Person[] = [
  { email: 'a@qingdao.example', name: '示例甲', unit: 'nyw', roles: ['clerk'] },
  { email: 'b@qingdao.example', name: '示例乙', unit: 'nyw', roles: ['clerk'], to: '2018-12-31' },
  { email: 'h@qingdao.example', name: '样负责', unit: 'nyw', roles: ['head'], language: 'en' },
  { email: 'admin@qingdao.example', name: '管示例', unit: 'rsj', roles: ['administrator'] },
  { email: 'jimo@qingdao.example', name: '墨示例', unit: 'jimo', roles: ['clerk'] },
];
const today = '2018-06-15';

const check = (sheet: SheetCells, before = people) =>
  checkSheet(peopleSheet({ programme, people: before }), sheet, listContext(programme, today));
const told = (sheet: SheetCells, before = people): string[] =>
  check(sheet, before)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ code, row, column }) => [code, row, column].filter((part) => part !== undefined).join(' '));
const given = (sheet: SheetCells): readonly Person[] => peopleOf(check(sheet).rows, programme);

const clerk: PersonRow = { email: 'C@qingdao.example', name: '示例丙', unit: '市林业局', role: '经办人' };

test('the list as it is laid out says the people as they are kept, old items too', () => {
  const sheet = peopleList(people);
  expect(told(sheet)).toEqual([]);
  expect(peopleChanges(people, given(sheet))).toEqual([]);
});

test('an address with a citizen number in it is refused, one with a telephone number or a letter before is not', () => {
  const found = (email: string) => check(peopleRows({ ...clerk, email })).issues.map(({ code }) => code);
  expect(found('370202196701010019@qq.example')).toContain('email-number');
  expect(found('zhang.370202-19670101-0019@qq.example')).toContain('email-number');
  for (const email of ['13800138000@163.example', 'e12345678@qq.example', 'm12345678@163.example'])
    expect(found(email)).toEqual([]);
});

test('a row is understood as it is typed: the address in any case, the unit by its short name, loose dates', () => {
  const row = { ...clerk, unit: '农委', role: 'clerk', from: '2019年1月1日' };
  expect(given(peopleRows(row))).toEqual([
    { email: 'c@qingdao.example', name: '示例丙', unit: 'nyw', roles: ['clerk'], from: '2019-01-01' },
  ]);
});

test('roles have days of their own, and a person has those valid on the day', () => {
  const sheet = peopleRows(
    { ...clerk, to: '2018-06-30' },
    { ...clerk, role: '单位负责人', from: '2018-07-01' },
    { ...clerk, from: '2019-01-01', to: '2019-12-31' },
  );
  expect(told(sheet)).toEqual([]);
  const [person] = given(sheet) as [Person];
  expect(person.roles).toEqual(['clerk', 'head']);
  expect(rolesOn(person, today)).toEqual(['clerk']);
  expect(rolesOn(person, '2018-07-01')).toEqual(['head']);
  expect(rolesOn(person, '2019-02-01')).toEqual(['clerk', 'head']);
  expect(isValidOn(person, today)).toBe(true);
});

test('between two terms an account is not valid', () => {
  const [person] = given(peopleRows({ ...clerk, to: '2018-01-31' }, { ...clerk, from: '2018-07-01' })) as [
    Person,
  ];
  expect([
    isValidOn(person, '2018-01-31'),
    isValidOn(person, today),
    isValidOn(person, '2018-07-01'),
  ]).toEqual([true, false, true]);
});

describe('what must hold', () => {
  const nyw = { ...clerk, unit: 'nyw' };
  const cases: [string, SheetCells, string[]][] = [
    ['a whole address', peopleRows({ ...clerk, email: '示例@qingdao' }), ['email-malformed 0 email']],
    ['a unit of the list', peopleRows({ ...clerk, unit: '市林木局' }), ['unit-not-listed 0 unit']],
    ['a known role', peopleRows({ ...clerk, role: '处长' }), ['choice-unknown 0 role']],
    [
      'a first day before the last',
      peopleRows({ ...clerk, from: '2018-07-01', to: '2018-06-01' }),
      ['days-backwards 0 to'],
    ],
    ['a unit that exists', peopleRows({ ...clerk, unit: 'jimo' }), ['unit-absent 0 unit']],
    [
      'a unit that exists when the role begins',
      peopleRows({ ...clerk, unit: '即墨区', from: '2017-08-01', to: '2017-08-31' }),
      [],
    ],
    [
      'one name for one address',
      peopleRows(clerk, { ...clerk, role: '单位负责人', name: '示例丁' }),
      ['person-differs 1 name'],
    ],
    [
      'terms apart',
      peopleRows({ ...clerk, to: '2018-12-31' }, { ...clerk, from: '2018-12-31' }),
      ['terms-overlap 1 from'],
    ],
    ['two clerks', peopleRows(nyw), ['seats-taken 0 role']],
    ['two clerks, also in future', peopleRows({ ...nyw, from: '2018-12-31' }), ['seats-taken 0 role']],
    ['a third clerk once one has left', peopleRows({ ...nyw, from: '2019-01-01' }), []],
    ['one head', peopleRows({ ...nyw, role: '单位负责人' }), ['seats-taken 0 role']],
  ];
  test.each(cases)('%s', (_name, sheet, expected) => {
    expect(told(sheet)).toEqual(expected);
  });

  test('a refusal says what to do', () => {
    const [issue] = check(peopleRows(nyw)).issues.filter(({ severity }) => severity === 'error');
    expect(issue?.message.zh).toBe(
      '“市农业委员会”在 2018-06-15 将有 3 名“经办人”，最多 2 名：示例甲、示例乙、示例丙。',
    );
    expect(issue?.fix.zh).toContain('填写任职截止日期');
    const [absent] = check(peopleRows({ ...clerk, unit: 'jimo' })).issues.slice(-1);
    expect(absent?.message.zh).toContain('其工作由“即墨区人力资源和社会保障局”承接');
  });

  test('a role of the bureau in another unit is a warning, in the bureau it is none', () => {
    const warned = (unit: string, role: string) =>
      check(peopleRows({ ...clerk, unit, role })).issues.map(
        ({ severity, code, column }) => `${severity} ${code} ${column}`,
      );
    for (const role of ['市局审核人', '管理员']) {
      expect(warned('黄岛区', role)).toEqual(['warning bureau-role role']);
      expect(warned('rsj', role)).toEqual([]);
    }
    expect(warned('黄岛区', '初审人')).toEqual([]);
  });

  test('people nobody touches may stay as they are', () => {
    const crowd = [...people, { ...(people[0] as Person), email: 'x@qingdao.example' }];
    expect(told(peopleList(crowd), crowd)).toEqual([]);
  });
});

describe('the last administrator', () => {
  const admin: PersonRow = { email: 'admin@qingdao.example', name: '管示例', unit: 'rsj', role: '管理员' };
  const second: PersonRow = { ...admin, email: 'admin2@qingdao.example', name: '管二例' };

  test('cannot be given a last day, another role, or an end within a month', () => {
    expect(told(peopleRows({ ...admin, to: today }))).toEqual(['last-administrator 0 role']);
    expect(told(peopleRows({ ...admin, role: '督查人员' }))).toEqual(['last-administrator 0 role']);
    expect(told(peopleRows({ ...admin, to: '2018-07-14' }))).toEqual(['last-administrator 0 role']);
    expect(told(peopleRows({ ...admin, to: '2018-07-15' }))).toEqual([]);
  });

  test('can be replaced by one who is there already, not by one who only comes', () => {
    expect(told(peopleRows({ ...admin, to: today }, second))).toEqual([]);
    expect(told(peopleRows({ ...admin, to: today }, { ...second, from: '2018-06-16' }))).toEqual([
      'last-administrator 0 role',
    ]);
  });
});
