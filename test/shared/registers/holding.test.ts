/** Which documents hold in a period. */
import { expect, test } from 'vitest';
import type { Form } from '../../../shared/form/define-form.ts';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { expertRegister } from '../../../shared/forms/expert-register.ts';
import type { Unit } from '../../../shared/ground/define-city.ts';
import { holding } from '../../../shared/registers/entries.ts';

const units: readonly Unit[] = [
  {
    code: 'old',
    name: { zh: '原局', en: 'Old' },
    kind: 'city-department',
    to: '2015-12-31',
    successor: 'new',
  },
  { code: 'new', name: { zh: '新局', en: 'New' }, kind: 'city-department', from: '2016-01-01' },
];
const documents = [
  { unit: 'old', period: '2014' },
  { unit: 'old', period: '2015' },
  { unit: 'new', period: '2017' },
];
const heldIn = (period: string, given = documents, form: Form = expertRegister) =>
  holding(form, given, units, period).map((each) => `${each.unit} ${each.period}`);

test('of rows that are carried the latest document by then, until the heir has a later one', () => {
  expect(heldIn('2014')).toEqual(['old 2014']);
  expect(heldIn('2015')).toEqual(['old 2015']);
  expect(heldIn('2016')).toEqual(['old 2015']);
  expect(heldIn('2017')).toEqual(['new 2017']);
});

test('in whatever order the documents are given, and none of a later period', () => {
  const turned = [...documents].reverse();
  for (const period of ['2014', '2015', '2016', '2017'])
    expect(heldIn(period, turned)).toEqual(heldIn(period));
});

test.each(['2014', '2015'])(
  'an heir’s own document of %s is beside what it took over, not in its place',
  (own) => {
    const both = [
      { unit: 'old', period: '2015' },
      { unit: 'new', period: own },
    ];
    expect(heldIn('2016', both)).toEqual(['old 2015', `new ${own}`]);
  },
);

test('of rows that last every document by then', () => {
  expect(heldIn('2015', documents, baseResult)).toEqual(['old 2014', 'old 2015']);
  expect(heldIn('2017', documents, baseResult)).toEqual(['old 2014', 'old 2015', 'new 2017']);
});
