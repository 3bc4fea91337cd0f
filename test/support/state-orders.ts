/**
 * Orders of the State Council on days off, as printed: spans with weekends included, so that a line can be held
 * against its order. What `npm run days-off` writes is compared with them day by day.
 */
import { addDays } from '../../shared/programme/days.ts';

type Arrangement = {
  /** Number of the order, and of the one that changed it. */
  readonly orders: readonly string[];
  /** First and last day off of each holiday. */
  readonly off: readonly (readonly [string, string])[];
  /** Saturdays and Sundays on which people work. */
  readonly worked: readonly string[];
};

export const arrangements: readonly Arrangement[] = [
  {
    orders: ['国办发明电〔2012〕33号'],
    off: [
      ['2013-01-01', '2013-01-03'],
      ['2013-02-09', '2013-02-15'],
      ['2013-04-04', '2013-04-06'],
      ['2013-04-29', '2013-05-01'],
      ['2013-06-10', '2013-06-12'],
      ['2013-09-19', '2013-09-21'],
      ['2013-10-01', '2013-10-07'],
    ],
    worked: [
      '2013-01-05',
      '2013-01-06',
      '2013-02-16',
      '2013-02-17',
      '2013-04-07',
      '2013-04-27',
      '2013-04-28',
      '2013-06-08',
      '2013-06-09',
      '2013-09-22',
      '2013-09-29',
      '2013-10-12',
    ],
  },
  {
    orders: ['国办发明电〔2013〕28号'],
    off: [
      ['2014-01-01', '2014-01-01'],
      ['2014-01-31', '2014-02-06'],
      ['2014-04-05', '2014-04-07'],
      ['2014-05-01', '2014-05-03'],
      ['2014-06-02', '2014-06-02'],
      ['2014-09-08', '2014-09-08'],
      ['2014-10-01', '2014-10-07'],
    ],
    worked: ['2014-01-26', '2014-02-08', '2014-05-04', '2014-09-28', '2014-10-11'],
  },
  {
    // The second order gave three days to the seventieth anniversary of the victory.
    orders: ['国办发明电〔2014〕28号', '国发明电〔2015〕1号'],
    off: [
      ['2015-01-01', '2015-01-03'],
      ['2015-02-18', '2015-02-24'],
      ['2015-04-05', '2015-04-06'],
      ['2015-05-01', '2015-05-01'],
      ['2015-06-20', '2015-06-22'],
      ['2015-09-03', '2015-09-05'],
      ['2015-09-27', '2015-09-27'],
      ['2015-10-01', '2015-10-07'],
    ],
    worked: ['2015-01-04', '2015-02-15', '2015-02-28', '2015-09-06', '2015-10-10'],
  },
  {
    orders: ['国办发明电〔2015〕18号'],
    off: [
      ['2016-01-01', '2016-01-01'],
      ['2016-02-07', '2016-02-13'],
      ['2016-04-04', '2016-04-04'],
      ['2016-05-01', '2016-05-02'],
      ['2016-06-09', '2016-06-11'],
      ['2016-09-15', '2016-09-17'],
      ['2016-10-01', '2016-10-07'],
    ],
    worked: ['2016-02-06', '2016-02-14', '2016-06-12', '2016-09-18', '2016-10-08', '2016-10-09'],
  },
  {
    orders: ['国办发明电〔2016〕17号'],
    off: [
      ['2017-01-01', '2017-01-02'],
      ['2017-01-27', '2017-02-02'],
      ['2017-04-02', '2017-04-04'],
      ['2017-05-01', '2017-05-01'],
      ['2017-05-28', '2017-05-30'],
      ['2017-10-01', '2017-10-08'],
    ],
    worked: ['2017-01-22', '2017-02-04', '2017-04-01', '2017-05-27', '2017-09-30'],
  },
  {
    orders: ['国办发明电〔2017〕12号'],
    off: [
      ['2018-01-01', '2018-01-01'],
      ['2018-02-15', '2018-02-21'],
      ['2018-04-05', '2018-04-07'],
      ['2018-04-29', '2018-05-01'],
      ['2018-06-18', '2018-06-18'],
      ['2018-09-24', '2018-09-24'],
      ['2018-10-01', '2018-10-07'],
    ],
    worked: ['2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30'],
  },
  {
    // New Year began in December; the second order made Labour Day, first a single day, four.
    orders: ['国办发明电〔2018〕15号', '国办发明电〔2019〕3号'],
    off: [
      ['2018-12-30', '2019-01-01'],
      ['2019-02-04', '2019-02-10'],
      ['2019-04-05', '2019-04-05'],
      ['2019-05-01', '2019-05-04'],
      ['2019-06-07', '2019-06-07'],
      ['2019-09-13', '2019-09-13'],
      ['2019-10-01', '2019-10-07'],
    ],
    worked: [
      '2018-12-29',
      '2019-02-02',
      '2019-02-03',
      '2019-04-28',
      '2019-05-05',
      '2019-09-29',
      '2019-10-12',
    ],
  },
  {
    // The Spring Festival was to end on 30 January with Saturday, 1 February, worked; the second order let it
    // last until Sunday, 2 February.
    orders: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
    off: [
      ['2020-01-01', '2020-01-01'],
      ['2020-01-24', '2020-02-02'],
      ['2020-04-04', '2020-04-06'],
      ['2020-05-01', '2020-05-05'],
      ['2020-06-25', '2020-06-27'],
      ['2020-10-01', '2020-10-08'],
    ],
    worked: ['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  },
  {
    // of 2025-11-04; its number is not known here (DOMAIN C10)
    orders: [],
    off: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const daysOf = ([first, last]: readonly [string, string]): string[] => {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Weekdays off and weekends worked of the years whose orders are written down, ISO dates in order. */
export const orderedOff: readonly string[] = arrangements
  .flatMap(({ off }) => off.flatMap(daysOf))
  .filter((day) => !isWeekend(day));
export const orderedWorked: readonly string[] = arrangements.flatMap(({ worked }) => worked).sort();
export const orderedYears: readonly number[] = [
  ...new Set(arrangements.flatMap(({ worked }) => worked.map((day) => Number(day.slice(0, 4))))),
];
