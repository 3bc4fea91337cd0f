import { describe, expect, test } from 'vitest';
import { type DayNorm, mostOfClass, normOf, overlappingNorms } from '../../../shared/ground/norms.ts';
import { defineCity } from '../../../shared/programme/define-city.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { qingdaoNorms } from '../../../shared/programme/qingdao-norms.ts';

const [central, shandong] = qingdaoNorms as [DayNorm, DayNorm];

describe('the first day of a class chooses its norm', () => {
  test.each([
    ['2013-12-31', undefined],
    ['2014-01-01', 'central-2014'],
    ['2014-01-31', 'central-2014'],
    ['2014-02-01', 'shandong-2014'],
    ['2016-12-31', 'shandong-2014'],
    ['2017-01-01', 'central-2017'],
    ['2026-11-29', 'central-2017'],
  ])('%s: %s', (day, id) => {
    expect(normOf(qingdaoNorms, day)?.id).toBe(id);
    // In whatever order they are listed.
    expect(normOf([...qingdaoNorms].reverse(), day)?.id).toBe(id);
  });

  test('of several the nearest issuer’s', () => {
    const of = (issuedBy: DayNorm['issuedBy']): DayNorm => ({ ...central, id: issuedBy, issuedBy });
    const all = [of('central'), of('district'), of('province'), of('city')];
    expect(normOf(all, '2015-06-01')?.id).toBe('district');
    expect(normOf([all[0] as DayNorm, all[3] as DayNorm, all[2] as DayNorm], '2015-06-01')?.id).toBe('city');
  });
});

test('two norms of one issuer for the same day are refused, of two issuers not', () => {
  const again = { ...shandong, id: 'again', from: '2016-12-31' };
  expect(overlappingNorms([shandong, again])).toEqual([['shandong-2014', 'again']]);
  expect(overlappingNorms([again, shandong])).toEqual([['again', 'shandong-2014']]);
  expect(overlappingNorms([shandong, { ...again, from: '2017-01-01', to: '2017-12-31' }])).toEqual([]);
  expect(overlappingNorms([shandong, central])).toEqual([]);
  const { norms } = qingdao;
  expect(() => defineCity({ ...qingdao, norms: { ...norms, personDay: [shandong, again] } }, [])).toThrow(
    'shandong-2014, again',
  );
});

test('later days of a long class count less, one day at a time', () => {
  const yuan = (persons: number, days: number): number => mostOfClass(shandong, persons, days) / 100;
  // Classes of the worked money year.
  expect([yuan(58, 9), yuan(80, 5), yuan(30, 4), yuan(40, 9)]).toEqual([208_800, 160_000, 48_000, 144_000]);
  expect([yuan(60, 2.5), yuan(1, 15.5)]).toEqual([60_000, 6_160]);
  expect([yuan(1, 15), yuan(1, 16), yuan(1, 30), yuan(1, 31)]).toEqual([6_000, 6_320, 10_800, 11_080]);
});
