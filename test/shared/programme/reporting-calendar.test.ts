import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { existsIn } from '../../../shared/ground/define-city.ts';
import { checkPeriod } from '../../../shared/programme/check-period.ts';
import { addDays } from '../../../shared/programme/days.ts';
import { isWorkingDay, workingDay } from '../../../shared/programme/days-off.ts';
import { nextMonth } from '../../../shared/programme/months.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { dueMonths, monthDue, reportIssue } from '../../../shared/programme/report-days.ts';
import { todayOf, windowOf, windowStateOf } from '../../../shared/programme/reporting-calendar.ts';

const problemOf = (act: () => void): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
};

test('a year’s form opens before its due day and closes after it, across the turn of the year if need be', () => {
  expect(windowOf(programme, 'base-report', '2015')).toEqual({
    opens: '2015-11-01',
    due: '2015-12-20',
    closes: '2016-03-31',
  });
  expect(windowOf(programme, 'expert-register', '2015')).toEqual({
    opens: '2015-01-01',
    due: '2015-12-31',
    closes: '2015-12-31',
  });
});

test('returns are due on the fifth working day, holidays and working weekends counted', () => {
  // 2015-04-06 is the day off after Qingming
  expect(monthDue(programme, '2015-03')).toBe('2015-04-08');
  // 28 February 2015 is a Saturday on which people worked
  expect(isWorkingDay(programme, '2015-02-28')).toBe(true);
  // 1 to 7 October off, Saturday the 10th a working day
  expect(workingDay(programme, '2015-10', 3)).toBe('2015-10-10');
  expect(monthDue(programme, '2015-12')).toBe('2016-01-08');
});

test('plans open in December before, are due on 31 January and close with the year', () => {
  expect(windowOf(programme, 'advanced-plan', '2015')).toEqual({
    opens: '2014-12-01',
    due: '2015-01-31',
    closes: '2015-12-31',
  });
});

describe('a period', () => {
  const plan = findForm(programme, 'advanced-plan');
  const roster = findForm(programme, 'trainee-roster');
  test.each([
    [plan, '2015', '2015-01-20', undefined],
    [plan, '2015', '2014-11-30', 'period-not-open'],
    [plan, '2015', '2014-12-01', undefined],
    [plan, '2015', '2015-12-31', undefined],
    [plan, '2015', '2016-01-01', 'period-closed'],
    [plan, '2015-03', '2015-03-01', 'wrong-period'],
    [plan, '2021', '2020-12-05', 'wrong-period'],
    [plan, '1', '2020-12-05', 'wrong-period'],
    [roster, '2015', '2015-03-01', 'wrong-period'],
    [roster, '2015-13', '2015-03-01', 'wrong-period'],
    [roster, '2015-03', '2015-02-28', 'period-not-open'],
    [roster, '2015-03', '2015-06-07', undefined],
    [roster, '2015-03', '2015-06-08', 'period-closed'],
  ])('of %# is answered', (form, period, today, expected) => {
    expect(problemOf(() => checkPeriod(programme, form, { unit: 'nyw', period }, today))).toBe(expected);
  });
});

describe('a refusal says which reason holds and what to do', () => {
  const plan = findForm(programme, 'advanced-plan');
  const roster = findForm(programme, 'trainee-roster');
  const register = findForm(programme, 'expert-register');
  const titleOf = (act: () => void) => {
    try {
      act();
    } catch (error) {
      return (error as { title: { zh: string; en: string } }).title;
    }
    throw new Error('nothing was refused');
  };
  const extension = { until: '2015-06-30', reason: '台风停课' };
  test.each([
    [
      'not open yet',
      plan,
      '2016',
      '2015-11-30',
      undefined,
      '2016年“高级研修项目计划”自 2015-12-01 起可以报送，截止日期为 2016-01-31。',
    ],
    [
      'the grace has ended',
      roster,
      '2015-03',
      '2015-06-08',
      undefined,
      '截止日期为 2015-04-08，补报期 60 天，已于 2015-06-07 届满。',
    ],
    ['there is no grace', register, '2015', '2016-01-01', undefined, '已于 2015-12-31 截止，无补报期。'],
    [
      'the extension has ended',
      roster,
      '2015-03',
      '2015-07-01',
      extension,
      '原截止日期为 2015-04-08，经批准延至 2015-06-30（台风停课），延期已届满。',
    ],
    [
      'an extension shorter than the grace is not the reason',
      roster,
      '2015-03',
      '2015-06-08',
      { ...extension, until: '2015-05-01' },
      '补报期 60 天，已于 2015-06-07 届满。',
    ],
    ['outside the years', plan, '2021', '2020-12-05', undefined, '2013 至 2030 年中的一年（工程实施期）'],
  ])('%s', (_, form, period, today, given, expected) => {
    const { zh, en } = titleOf(() => checkPeriod(programme, form, { unit: 'nyw', period }, today, given));
    expect(zh).toContain(expected);
    expect(zh).toMatch(/请/);
    expect(en).toMatch(/ask|submit|Open/);
  });

  test('until its last day an extension opens a closed period', () => {
    const given = { until: '2015-06-30', reason: '台风' };
    expect(
      problemOf(() =>
        checkPeriod(programme, roster, { unit: 'nyw', period: '2015-03' }, '2015-06-30', given),
      ),
    ).toBeUndefined();
    expect(
      problemOf(() =>
        checkPeriod(programme, roster, { unit: 'nyw', period: '2015-03' }, '2015-07-01', given),
      ),
    ).toBe('period-closed');
  });
});

test('the due day itself is on time, the closing day itself is late and no more', () => {
  const window = { opens: '2015-03-01', due: '2015-04-08', closes: '2015-06-07' };
  expect(
    ['2015-02-28', '2015-04-08', '2015-04-09', '2015-06-07', '2015-06-08'].map((day) =>
      windowStateOf(window, day),
    ),
  ).toEqual(['not-yet', 'open', 'late', 'late', 'closed']);
});

test('a day begins at midnight in the programme’s time zone', () => {
  expect(todayOf(programme, new Date('2015-03-31T15:59:59Z'))).toBe('2015-03-31');
  expect(todayOf(programme, new Date('2015-03-31T16:00:00Z'))).toBe('2015-04-01');
});

test('reports are numbered within the year and in all', () => {
  expect(reportIssue(programme, '2015-03')).toEqual({ year: 2015, number: 3, total: 15 });
  expect(reportIssue(programme, '2014-01').total).toBe(1);
});

test('a month is due the day after its due day', () => {
  expect(dueMonths(programme, '2015-04-08').at(-1)).toBe('2015-02');
  expect(dueMonths(programme, '2015-04-09').at(-1)).toBe('2015-03');
  expect(dueMonths(programme, '2013-06-01')).toEqual([]);
});

test('the n-th working day is a working day with n − 1 before it in its month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2013, max: 2020 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 15 }),
      (year, m, n) => {
        const month = `${year}-${String(m).padStart(2, '0')}`;
        const day = workingDay(programme, month, n);
        let before = 0;
        for (let each = `${month}-01`; each < day; each = addDays(each, 1))
          if (isWorkingDay(programme, each)) before++;
        expect([isWorkingDay(programme, day), before]).toEqual([true, n - 1]);
      },
    ),
  );
});

test('months follow each other over the year', () => {
  expect([nextMonth('2015-11'), nextMonth('2015-12')]).toEqual(['2015-12', '2016-01']);
});

test('即墨 reports as a city until August 2017 and as a district after', () => {
  const names = (period: string) =>
    programme.units
      .filter(({ code }) => code.startsWith('jimo'))
      .filter((unit) => existsIn(unit, period))
      .map(({ code }) => code);
  expect([names('2015'), names('2017'), names('2017-08'), names('2017-09')]).toEqual([
    ['jimo'],
    ['jimo', 'jimoqu'],
    ['jimo'],
    ['jimoqu'],
  ]);
});
