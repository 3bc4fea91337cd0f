/** Thresholds of comparisons in Shandong, with the quotas that are known; the numbers of days and shares are ours. */
import type { FlagLimits } from '../ground/flag-limits.ts';

const boarding = ['accommodation', 'meals', 'venue', 'materials', 'travel', 'office', 'equipment', 'other'];

export const shandongFlagLimits: FlagLimits = {
  idle: { days: 60, share: 0.1, fen: 1_000_000, plannedDays: 30 },
  notReceived: { days: 30 },
  passedHanded: { days: 30 },
  paidNotHeld: { days: 60 },
  // Shandong, 2014: staff no more than 5 % of the trainees, and 10
  rosterMoney: { staffShare: 0.05, mostStaff: 10 },
  // No threshold of the city's is known.
  splitPurchase: { days: 90 },
  personDay: [
    {
      // Qingdao's own quota is not known. Days beyond 15 at 80 %, beyond 30 at 70 %.
      from: '2014-02-01',
      to: '2016-12-31',
      fen: 40_000,
      covers: ['teaching', ...boarding],
      basis: { zh: '参照山东省2014年标准', en: 'Shandong’s quota of 2014' },
      tapers: [
        { beyondDays: 15, share: 0.8 },
        { beyondDays: 30, share: 0.7 },
      ],
    },
    {
      // 财行〔2016〕540号: class III, teaching apart; days beyond 30 at 70 %
      from: '2017-01-01',
      fen: 55_000,
      covers: boarding,
      basis: { zh: '参照中央2017年三类标准', en: 'the central quota of 2017, class III' },
      tapers: [{ beyondDays: 30, share: 0.7 }],
    },
  ],
  lectureHour: [
    {
      // the same: no more than 1,500 yuan an hour for the best known
      from: '2017-01-01',
      fen: 150_000,
      covers: ['teaching'],
      basis: { zh: '参照中央2017年最高标准', en: 'the highest central quota of 2017' },
    },
  ],
  heldBack: { share: 0.05, from: 10 },
};
