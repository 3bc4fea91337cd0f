/** Thresholds of comparisons in Shandong, norms of money stand in qingdao-norms.ts; the numbers of days and shares are ours. */
import type { FlagLimits } from '../ground/flag-limits.ts';

export const shandongFlagLimits: FlagLimits = {
  idle: { days: 60, share: 0.1, fen: 1_000_000, plannedDays: 30 },
  notReceived: { days: 30 },
  passedHanded: { days: 30 },
  paidNotHeld: { days: 60 },
  // Shandong, 2014: staff no more than 5 % of the trainees, and 10
  rosterMoney: { staffShare: 0.05, mostStaff: 10 },
  // No threshold of the city's is known.
  splitPurchase: { thresholds: [], days: 90 },
  // no more than 1,500 yuan an hour for the best known
  lectureHour: [{ from: '2017-01-01', fen: 150_000, source: '财行〔2016〕540号，院士、全国知名专家' }],
  heldBack: { share: 0.05, from: 10 },
};
