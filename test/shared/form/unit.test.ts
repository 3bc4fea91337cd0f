/** Units by every name people give them (notice 96, DOMAIN C10). */
import { expect, test } from 'vitest';
import type { UnitColumn } from '../../../shared/form/define-form.ts';
import { Finding } from '../../../shared/form/kinds/kind.ts';
import { unit } from '../../../shared/form/kinds/unit.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { givenContext } from '../../support/given.ts';

const column: UnitColumn = { kind: 'unit', header: { zh: '单位', en: 'Unit' } };
const told = (text: string, period = '2015', context = givenContext({ period })) => {
  const reading = unit.reader(column, context)(text);
  if (!(reading instanceof Finding)) return reading;
  const { code, value, params } = reading;
  return code === 'unit-ambiguous'
    ? `${code} ${(params.units as { zh: string }).zh}`
    : code === 'choice-close'
      ? `${code} ${String(params.suggestion)}`
      : `${code} ${String(value)}`;
};

test('the name of the list is kept as its code', () => {
  expect(told('市农业委员会')).toBe('nyw');
  expect(unit.print('nyw', column, givenContext())).toBe('市农业委员会');
});

test.each([
  ['市农委', 'understood nyw'],
  ['农委', 'understood nyw'],
  ['农业委员会', 'understood nyw'],
  ['青岛市农业委员会', 'understood nyw'],
  ['青岛 市农业委员会', 'understood nyw'],
  ['市人社局', 'understood rsj'],
  ['市北区人社局', 'understood shibei'],
  ['青岛市市北区', 'understood shibei'],
  ['Sports Bureau', 'understood tyj'],
  ['NYW', 'understood nyw'],
  ['文化广电', 'choice-close 市文化广电新闻出版局'],
  ['某某局', 'unit-unknown undefined'],
])('%s: %s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test('what may be two units is asked about with their names', () => {
  expect(told('海洋')).toBe('choice-close 市海洋与渔业局');
  expect(told('人力资源')).toMatch(/^unit-ambiguous .*市南区/);
});

test('an old name stands for the unit that took over, a later name for the one before', () => {
  expect(told('即墨市人社局', '2018-03')).toBe('understood jimoqu');
  expect(told('即墨区人社局', '2015')).toBe('understood jimo');
  // both existed in the year of the change
  expect(told('即墨市人力资源和社会保障局', '2017')).toBe('jimo');
  expect(told('即墨区人力资源和社会保障局', '2017')).toBe('jimoqu');
});

test('the list holds the units of the period and the kinds the column asks for', () => {
  const names = unit.layout({ ...column, of: ['district'] }, givenContext({ period: '2015' })).dropdown;
  expect(names).toHaveLength(10);
  expect(names).toContain('即墨市人力资源和社会保障局');
  expect(told('市体育局')).toBe('tyj');
  const districts = unit.reader({ ...column, of: ['district'] }, givenContext());
  expect(districts('市体育局')).toMatchObject({ code: 'unit-unknown' });
});

test('a unit made of two is asked about when the year before has both', () => {
  const merged: Unit[] = [
    {
      code: 'wl',
      name: { zh: '市文化和旅游局', en: 'Culture and Tourism Bureau' },
      kind: 'city-department',
      from: '2019-01-01',
    },
  ];
  const units = programme.units.map((each) =>
    each.code === 'wgj' || each.code === 'lvj' ? { ...each, to: '2018-12-31', successor: 'wl' } : each,
  );
  const context = (period: string) =>
    givenContext({ period, programme: { ...programme, units: [...units, ...merged] } });
  expect(told('市文化和旅游局', '2018', context('2018'))).toBe(
    'unit-ambiguous 市文化广电新闻出版局、市旅游局',
  );
  expect(told('市旅游局', '2020', context('2020'))).toBe('understood wl');
});
