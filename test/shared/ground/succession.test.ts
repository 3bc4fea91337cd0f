import { describe, expect, test } from 'vitest';
import { insteadOf } from '../../../shared/directory/instead-of.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import { heirsOf, inheritedBy, standInsFor } from '../../../shared/ground/succession.ts';
import { insteadTexts } from '../../../shared/words/directory.ts';

const unit = (code: string, terms: Partial<Unit> = {}): Unit => ({
  code,
  name: { zh: `${code}局`, en: code },
  kind: 'city-department',
  ...terms,
});
const standInsOf = (units: readonly Unit[], code: string, period: string): string[] =>
  standInsFor(units, units.find((each) => each.code === code) as Unit, period).map((each) => each.code);

test('a unit that is there stands in for itself', () => {
  expect(
    standInsOf([unit('a', { from: '2015-01-01', to: '2016-12-31', successor: 'b' })], 'a', '2016'),
  ).toEqual(['a']);
});

test('work passes on through however many changes, forwards and backwards', () => {
  const units = [
    unit('a', { to: '2015-12-31', successor: 'b' }),
    unit('b', { from: '2016-01-01', to: '2016-12-31', successor: 'c' }),
    unit('c', { from: '2017-01-01' }),
  ];
  expect(standInsOf(units, 'a', '2017-03')).toEqual(['c']);
  expect(standInsOf(units, 'c', '2015-03')).toEqual(['a']);
  expect(inheritedBy(units, 'c', '2017-01-01')).toEqual(['a', 'b']);
});

test('where one ended before the next began, nobody was there in between', () => {
  const units = [unit('a', { to: '2015-12-31', successor: 'b' }), unit('b', { from: '2018-01-01' })];
  expect(standInsOf(units, 'b', '2016-06')).toEqual([]);
  expect(standInsOf(units, 'a', '2016-06')).toEqual([]);
  expect(insteadOf(units, units[0] as Unit, '2016-06')).toEqual(insteadTexts.nobody);
});

/** Whoever goes round in a circle asks for successors without end: an error says so, where a test would hang. */
const askedNoMoreThan = (most: number, units: readonly Unit[]): readonly Unit[] => {
  let asked = 0;
  return units.map((unit) => ({
    ...unit,
    get successor() {
      if (++asked > most) throw new Error('asked for successors without end');
      return unit.successor as string;
    },
  }));
};

describe.each([
  ['itself', [unit('a', { to: '2015-12-31', successor: 'a' })], { a: [] }],
  [
    'each other',
    [unit('a', { to: '2015-12-31', successor: 'b' }), unit('b', { to: '2016-12-31', successor: 'a' })],
    { a: ['b'], b: ['a'] },
  ],
  [
    'a circle that a third leads into',
    [
      unit('a', { to: '2015-12-31', successor: 'b' }),
      unit('b', { to: '2016-12-31', successor: 'c' }),
      unit('c', { to: '2016-12-31', successor: 'b' }),
    ],
    { a: ['b', 'c'], b: ['c'], c: ['b'] },
  ],
])('a list in which units hand over to %s', (_circle, units, heirs) => {
  test('comes to an end with nobody to do the work', () => {
    for (const { code } of units) {
      expect(standInsOf(units, code, '2018-03')).toEqual([]);
      expect(inheritedBy(units, code, '2018-03-01')).toEqual([]);
    }
  });

  test('names each heir once, and never the unit itself', () => {
    const round = askedNoMoreThan(50, units);
    expect(Object.fromEntries(units.map(({ code }) => [code, heirsOf(round, code)]))).toEqual(heirs);
  });
});
