/** Due days around holidays, worked by hand on the orders of the State Council. */
import { expect, test } from 'vitest';
import { yearOf } from '../../../shared/ground/period.ts';
import { chinaDaysOff } from '../../../shared/programme/china-days-off.ts';
import { daysOffNote, isWorkingDay } from '../../../shared/programme/days-off.ts';
import { qingdao20132020 as programme, qingdao20212030 } from '../../../shared/programme/qingdao.ts';
import { monthDue } from '../../../shared/programme/report-days.ts';
import { arrangements, orderedOff, orderedWorked, orderedYears } from '../../support/state-orders.ts';

test.each([
  ['2013-12', '2014-01-08', 'New Year'],
  ['2014-09', '2014-10-13', 'National Day, Saturday the 11th worked'],
  ['2015-08', '2015-09-08', 'the anniversary of the victory, Sunday the 6th worked'],
  ['2016-09', '2016-10-12', 'National Day, the weekend of the 8th worked'],
  ['2017-01', '2017-02-08', 'Spring Festival until the 2nd, Saturday the 4th worked'],
  ['2017-09', '2017-10-13', 'National Day and Mid-Autumn until the 8th'],
  ['2018-01', '2018-02-07', 'the festival comes later'],
  ['2018-03', '2018-04-09', 'Qingming, Sunday the 8th worked'],
  ['2019-04', '2019-05-09', 'Labour Day of four days, Sunday the 5th worked'],
  ['2020-01', '2020-02-07', 'Spring Festival until the 2nd, Saturday the 1st no longer worked'],
  ['2020-04', '2020-05-11', 'Labour Day of five days, Saturday the 9th worked'],
  ['2020-12', '2021-01-08', 'New Year after the last month of the programme'],
])('the returns of %s are due on %s: %s', (month, due) => {
  expect(monthDue(programme, month)).toBe(due);
});

test('what is listed is what the orders that are written down say, day by day', () => {
  const of = (days: readonly string[]) => days.filter((day) => orderedYears.includes(Number(yearOf(day))));
  // An order may name days of the year before or after its own; only whole years are compared.
  expect(of(chinaDaysOff.off)).toEqual(of(orderedOff));
  expect(of(chinaDaysOff.worked)).toEqual(of(orderedWorked));
  expect(orderedYears).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2026]);
});

test('every order that is written down has its number, and every worked weekend a holiday near it', () => {
  for (const { orders, off, worked } of arrangements) {
    for (const order of orders) expect(order).toMatch(/^国(办)?发明电〔20\d\d〕\d+号$/);
    for (const day of worked) {
      const nearest = Math.min(
        ...off.flat().map((each) => Math.abs(Date.parse(each) - Date.parse(day)) / 86_400_000),
      );
      expect([day, nearest <= 8]).toEqual([day, true]);
    }
  }
});

test('years without an order are weekends alone, and the calendar says so', () => {
  expect(daysOffNote(qingdao20212030, '2026-10')).toBeUndefined();
  expect(daysOffNote(qingdao20212030, '2027-01')?.zh).toBe(
    '2027年节假日安排尚未收录，截止日期暂按双休日推算。',
  );
  expect(isWorkingDay(qingdao20212030, '2027-10-01')).toBe(true);
});

test('a day that a later order took back is not worked', () => {
  expect(isWorkingDay(programme, '2020-02-01')).toBe(false);
  expect(isWorkingDay(programme, '2019-04-28')).toBe(true);
  expect(isWorkingDay(programme, '2019-05-02')).toBe(false);
});
