import { describe, expect, test } from 'vitest';
import { insteadOf } from '../../../shared/directory/instead-of.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import { inheritedBy, standInsFor } from '../../../shared/ground/succession.ts';
import { insteadTexts } from '../../../shared/words/directory.ts';

const unit = (code: string, terms: Partial<Unit> = {}): Unit => ({
  code,
  name: { zh: `${code}局`, en: code },
  kind: 'city-department',
  ...terms,
});
const heirsOf = (units: readonly Unit[], code: string, period: string): string[] =>
  standInsFor(units, units.find((each) => each.code === code) as Unit, period).map((each) => each.code);

test('a unit that is there stands in for itself', () => {
  expect(heirsOf([unit('a', { from: '2015-01-01', to: '2016-12-31', successor: 'b' })], 'a', '2016')).toEqual(
    ['a'],
  );
});

test('work passes on through however many changes, forwards and backwards', () => {
  const units = [
    unit('a', { to: '2015-12-31', successor: 'b' }),
    unit('b', { from: '2016-01-01', to: '2016-12-31', successor: 'c' }),
    unit('c', { from: '2017-01-01' }),
  ];
  expect(heirsOf(units, 'a', '2017-03')).toEqual(['c']);
  expect(heirsOf(units, 'c', '2015-03')).toEqual(['a']);
  expect(inheritedBy(units, 'c', '2017-01-01')).toEqual(['a', 'b']);
});

test('where one ended before the next began, nobody was there in between', () => {
  const units = [unit('a', { to: '2015-12-31', successor: 'b' }), unit('b', { from: '2018-01-01' })];
  expect(heirsOf(units, 'b', '2016-06')).toEqual([]);
  expect(heirsOf(units, 'a', '2016-06')).toEqual([]);
  expect(insteadOf(units, units[0] as Unit, '2016-06')).toEqual(insteadTexts.nobody);
});

describe.each([
  ['itself', [unit('a', { to: '2015-12-31', successor: 'a' })]],
  [
    'each other',
    [unit('a', { to: '2015-12-31', successor: 'b' }), unit('b', { to: '2016-12-31', successor: 'a' })],
  ],
  [
    'a circle that a third leads into',
    [
      unit('a', { to: '2015-12-31', successor: 'b' }),
      unit('b', { to: '2016-12-31', successor: 'c' }),
      unit('c', { to: '2016-12-31', successor: 'b' }),
    ],
  ],
])('a list in which units hand over to %s', (_circle, units) => {
  test('comes to an end with nobody to do the work', () => {
    for (const { code } of units) {
      expect(heirsOf(units, code, '2018-03')).toEqual([]);
      expect(inheritedBy(units, code, '2018-03-01')).toEqual([]);
    }
  });
});
