import { expect, test } from 'vitest';
import { printDay, printWhen } from '../../../functions/documents/plan/print-days.ts';

test('a day is printed as each language writes it', () => {
  expect(printDay('2015-03-02')).toEqual({ zh: '2015年3月2日', en: '2 March 2015' });
});

test('a span does not say again what stands before it, nor the year of the plan', () => {
  const printed = (when: string) => Object.values(printWhen(when, '2015'));
  expect(printed('2015-09-13/2015-09-19')).toEqual(['9月13日—19日', '13–19 Sep']);
  expect(printed('2015-08-29/2015-09-04')).toEqual(['8月29日—9月4日', '29 Aug – 4 Sep']);
  expect(printed('2015-12-28/2016-01-03')).toEqual(['12月28日—2016年1月3日', '28 Dec – 3 Jan 2016']);
  expect(printed('2016-01-05')).toEqual(['2016年1月5日', '5 Jan 2016']);
  expect(printed('2015-09')).toEqual(['9月', 'Sep']);
  expect(printed('2015-09/2015-10')).toEqual(['9月—10月', 'Sep – Oct']);
});

test('what is no span stays what it is', () => {
  expect(printWhen('下半年', '2015')).toEqual({ zh: '下半年', en: '下半年' });
});
